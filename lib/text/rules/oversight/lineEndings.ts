import type { TextRule } from '../rule';

/** Line breaks of two kinds in one text: a pasted part brought its own. */
export const lineEndings: TextRule = {
  id: 'line-endings',
  scope: 'text',
  title: { it: 'A capo di due tipi', en: 'Two kinds of line break' },
  severity: 'hint',
  source:
    'Unicode, rapporto tecnico 14: CR LF e LF vanno a capo entrambi, ma mescolati alcuni programmi ne mostrano due.',
  find: ({ text }) => {
    if (!text.includes('\r') || !/(?<!\r)\n|\r(?!\n)/.test(text)) return [];
    return [...text.matchAll(/\r\n?/g)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      severity: 'hint' as const,
      message: {
        it: 'Questo a capo è di un altro tipo: può apparire doppio.',
        en: 'This line break is of another kind: it may show as two.',
      },
      replacements: ['\n'],
    }));
  },
  good: ['Prima\nSeconda\nTerza', 'Prima\r\nSeconda\r\nTerza', 'Una riga sola', '', 'Prima\n\nSeconda'],
  bad: [
    { text: 'Prima\r\nSeconda\nTerza', marks: ['\r\n'], fixes: ['\n'] },
    { text: 'Prima\nSeconda\r\nTerza\nQuarta', marks: ['\r\n'], fixes: ['\n'] },
    { text: 'Prima\rSeconda\nTerza', marks: ['\r'], fixes: ['\n'] },
    { text: 'Prima riga\rseconda riga', marks: ['\r'], fixes: ['\n'] },
    { text: 'A\r\nB\r\nC\nD', marks: ['\r\n', '\r\n'], fixes: ['\n', '\n'] },
    { text: 'Orari\n\r\nLunedì', marks: ['\r\n'] },
  ],
};
