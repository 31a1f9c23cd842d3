import { leftoversIn } from '../kit/leftovers';
import type { TextRule } from '../rule';

const LEFTOVERS = [
  // What assistants put behind a fact.
  {
    pattern:
      /[\uE200-\uE20F][^\n\uE200-\uE20F]{0,80}(?:[\uE200-\uE20F][^\n\uE200-\uE20F]{0,40}){0,6}[\uE200-\uE20F]|【[^】\n]{1,60}】|:contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\[?oai_?cit(?:e|ation)[:\w-]*\]?(?:\{index=\d+\})?|(?:file)?(?:cite|navlist)?(?:turn\d{1,2}(?:search|view|news|image|file|fetch|academia|forecast|finance|sports|product)\d{1,2})+|\[\^\d{1,3}\^?\]|\[cite(?:_start|_end)?(?:: ?[\d, ]{1,20})?\]|\[(?:web|source|fonte|ref|doc|search_result)[:_ ]\d{1,3}\]|<\/?grok[^>\n]{0,80}>|\[attached_file:\d+\]/gi,
    severity: 'error',
  },
  // [1] behind a word, as encyclopaedias and assistants write it; a list of notes below makes it meant.
  {
    pattern: /(?<=[\p{L}\p{N}.,;:!?%€»”’")\]])[^\S\n]?(?:\[\d{1,3}\]){1,6}(?!\()/gu,
    severity: 'error',
    unless: hasNotes,
  },
  {
    pattern:
      /(?<=[a-zà-ÿ\d.,;»”")]) ?\[(?:senza fonte|citazione necessaria|citation needed|nota \d{1,2}|note \d{1,2}|N \d{1,2})\]/gi,
    severity: 'error',
  },
  {
    pattern: /\[(?:modifica|edit)(?: ?\| ?(?:modifica )?(?:wikitesto|sorgente|source|edit source))?\]/gi,
    severity: 'error',
  },
  {
    pattern: /(?<=[\p{Ll})»”][.,]?)[¹²³⁴⁵⁶⁷⁸⁹](?=[\s.,]|$)/gu,
    severity: 'warning',
    unless: (text: string, { start }: { start: number }) =>
      /(?:^|\P{L})(?:c|d|m|k|h|da)?m$/u.test(text.slice(Math.max(0, start - 4), start)) || hasNotes(text),
  },
] as const;

/** 【4†source】, turn0search0, [1]: marks of a source that stayed where the text came from. */
export const citationMark: TextRule = {
  id: 'citation-mark',
  scope: 'text',
  title: { it: 'Rimandi a note e fonti rimaste altrove', en: 'Marks of notes and sources left elsewhere' },
  severity: 'error',
  source: 'Rimandi alle fonti di assistenti ed enciclopedie.',
  find: ({ text }) =>
    leftoversIn(text, LEFTOVERS, (words) => ({
      it: `«${words}» rimanda a una fonte che nel post non c’è.`,
      en: `“${words}” points to a source that is not in the post.`,
    })),
  good: [
    '[1/5] Perché gli alberi contano',
    'I dati parlano chiaro [1] e i nostri soci lo sanno.\n[1] Indagine interna',
    '[1] Prima tappa: il rifugio\n[2] Seconda tappa: la cima',
    'Un locale di 85 m² in centro, e 20 m³ di cantina',
    'Ha detto: «non so [...] forse»',
    '[1] e [2] sono i posti migliori del teatro',
  ],
  bad: [
    { text: 'La dieta fa bene al cuore【4†source】.', marks: ['【4†source】'], fixes: [''] },
    { text: 'La dieta fa bene al cuore turn0search0.', marks: [' turn0search0'], fixes: [''] },
    {
      text: 'La dieta fa bene :contentReference[oaicite:0]{index=0}',
      marks: [' :contentReference[oaicite:0]{index=0}'],
    },
    { text: 'La torre fu costruita nel 1280.[1] Oggi è visitabile.[2][3]', marks: ['[1]', '[2][3]'], fixes: ['', ''] },
    { text: 'Il telescopio vede lontano [4].', marks: [' [4]'], fixes: [''] },
    {
      text: 'Storia [modifica | modifica wikitesto]\nLa città nacque nel 1200',
      marks: [' [modifica | modifica wikitesto]'],
    },
    { text: 'È il lago più grande del paese[senza fonte].', marks: ['[senza fonte]'], fixes: [''] },
    { text: 'Le vendite crescono del 20% [^1^].', marks: [' [^1^]'] },
  ],
};

function hasNotes(text: string): boolean {
  return /^[^\S\n]*(?:\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹])\s?\p{L}/mu.test(text);
}
