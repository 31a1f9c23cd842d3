import { INVISIBLE } from '../kit/invisible';
import type { TextRule } from '../rule';

/** With its word: a mark under a sign without width could not be seen. */
const HIDDEN = new RegExp(String.raw`[^\s${INVISIBLE}]{0,40}[${INVISIBLE}](?:[^\s]{0,60}[^\s])?`, 'gu');
const SIGNS = new RegExp(`[${INVISIBLE}]`, 'gu');
/** Joiners and direction marks that letters of other scripts and emoji need. */
const NEEDED =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}\p{Script=Syriac}][\u200C-\u200F\u061C]?)[\u200B-\u200F\u061C]|[\u200B-\u200F\u061C](?=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}\p{Script=Syriac}])/gu;
/** Stands for a joiner that stays while the others go. */
const KEPT = '\uE0FF';

/** Zero-width spaces, soft hyphens, marks of direction: pasted by many, typed by nobody. */
export const invisibleCharacters: TextRule = {
  id: 'invisible-characters',
  scope: 'text',
  title: { it: 'Caratteri invisibili', en: 'Invisible characters' },
  severity: 'error',
  source: 'Unicode (caratteri di formato): in parole, link e hashtag spezzano la ricerca e la lettura ad alta voce.',
  find: ({ text }) => {
    if (text.search(SIGNS) < 0) return [];
    const kept = text.replace(NEEDED, KEPT);
    return [...kept.matchAll(HIDDEN)]
      .filter(({ index, 0: found }) => !isBlankLine(kept, index, index + found.length))
      .map(({ index, 0: found }) => {
        const clean = found.replace(SIGNS, '').replaceAll(KEPT, '\u200D');
        return {
          start: index,
          end: index + found.length,
          severity: 'error',
          message: {
            it:
              clean === ''
                ? 'Qui c’è un carattere invisibile, arrivato con il copia e incolla.'
                : `In «${clean}» c’è un carattere invisibile, che spezza la ricerca e la lettura ad alta voce.`,
            en:
              clean === ''
                ? 'There is an invisible character here that came with copy and paste.'
                : `There is an invisible character in “${clean}” that breaks search and reading aloud.`,
          },
          replacements: [clean],
        };
      });
  },
  good: [
    '👨‍👩‍👧‍👦 Domenica è la giornata delle famiglie',
    '❤️‍🔥 Il nostro fornaio ha una nuova passione',
    'Prima riga\n\u200B\nSeconda riga, con uno stacco voluto',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿 Corso di inglese in biblioteca',
    '1️⃣ Primo passo\n2️⃣ Secondo passo',
    'La parola \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 è persiana',
    'È tempo di saldi, città per città',
  ],
  bad: [
    { text: 'La pross\u2060ima corsa è alle undici', marks: ['pross\u2060ima'], fixes: ['prossima'] },
    { text: 'La biblio\u00ADteca resta aperta', marks: ['biblio\u00ADteca'], fixes: ['biblioteca'] },
    { text: 'Segui #fest\u200Bival per il programma', marks: ['#fest\u200Bival'], fixes: ['#festival'] },
    { text: '\uFEFFBuongiorno a tutti', marks: ['\uFEFFBuongiorno'], fixes: ['Buongiorno'] },
    { text: '\u202BUltimi\u202C posti per il corso', marks: ['\u202BUltimi\u202C'], fixes: ['Ultimi'] },
    {
      text: 'Prenota su https://www.bottega.it\u200B e risparmi',
      marks: ['https://www.bottega.it\u200B'],
      fixes: ['https://www.bottega.it'],
    },
    { text: 'Ciao\u0007 a tutti', marks: ['Ciao\u0007'], fixes: ['Ciao'] },
  ],
};

/** Alone on its line such a sign keeps a line empty on platforms that drop empty lines. */
function isBlankLine(text: string, start: number, end: number): boolean {
  const line = text.slice(
    text.lastIndexOf('\n', start - 1) + 1,
    text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
  );
  return line.replace(SIGNS, '').trim() === '' && /\n/.test(text);
}
