import { proseMatches, proseOf } from '../kit/masked';
import type { Knowledge, Message, SentenceRule } from '../rule';

/** Two hyphens for a dash; before a letter alone they are an option of a program (--help). */
const DOUBLE = /(?<=[\p{L}\p{N}.,!?)"”»] ?)--(?=[ \p{P}])(?!-)|(?<=\p{L})--(?=\p{L})/gu;
/** A hyphen with a space on one side only. */
const AFTER = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]{2,40})(- )(?=([\p{L}\p{M}]{2,40}))/gu;
const BEFORE = /(?<=[\p{L}\p{M}]{2}[,.!?]?)( -)(?=([\p{L}\p{M}]{2,40})(?![\p{L}-]))/gu;
/** pre- e post-vendita: the hyphen waits for what is left out. */
const CONJUNCTION = /^(?:e|ed|o|od|oppure|ma|né|nonché|and|or|to)$/i;

/** Without any of these there is nothing to look at. */
const SIGNS = /-/;

/** -- · parola- parola · parola -parola */
export const dashes: SentenceRule = {
  id: 'dashes',
  scope: 'sentence',
  title: { it: 'Trattini', en: 'Dashes and hyphens' },
  severity: 'hint',
  source:
    'Manuali di redazione italiani: il trattino breve unisce senza spazi, la lineetta separa con uno spazio per lato.',
  find: (sentence, knowledge) =>
    SIGNS.test(proseOf(sentence))
      ? [
          ...proseMatches(sentence, DOUBLE).map(({ start, end }) => {
            const glued = /\p{L}/u.test(sentence.text.charAt(end));
            return { start, end, severity: 'hint' as const, message: DASH, replacements: [glued ? ' – ' : '–'] };
          }),
          ...proseMatches(sentence, AFTER)
            .filter(({ found, start }) => !CONJUNCTION.test(found[3]!) && !isInset(sentence.text, start))
            .filter(({ found }) => knowledge.known(found[3]!) || isBroken(found[1]!, found[3]!, knowledge))
            .map(({ end, found }) => ({
              start: end - 2,
              end,
              severity: 'hint' as const,
              message: ONE_SIDE,
              replacements: isBroken(found[1]!, found[3]!, knowledge) ? [''] : [' - '],
            })),
          ...proseMatches(sentence, BEFORE)
            .filter(({ found }) => knowledge.isItalian(found[2]!))
            .filter(({ end }) => !/^[^-\n]{0,120}[^\s-]-(?:$|[\s,.;:!?])/u.test(sentence.text.slice(end)))
            .map(({ start, end }) => ({
              start,
              end,
              severity: 'hint' as const,
              message: ONE_SIDE,
              replacements: [' - '],
            })),
        ]
      : [],
  good: [
    'Assistenza pre- e post-vendita',
    'Sconti fino al -50% e temperature a -3 gradi',
    'Il treno Roma-Milano e la linea Torino – Lione',
    'Usa git commit --amend oppure npm -v',
    '- primo punto\n- secondo punto',
    'Disse -ma piano- che andava via',
    'E-mail, check-in, lo-fi',
  ],
  bad: [
    { text: 'Una bella notizia -- finalmente', marks: ['--'], fixes: ['–'] },
    { text: 'Una bella notizia--finalmente', marks: ['--'], fixes: [' – '] },
    { text: 'Il nostro staff- sempre presente', marks: ['- '], fixes: [' - '] },
    { text: 'Il nostro staff -sempre presente', marks: [' -'], fixes: [' - '] },
    { text: 'Un problema am- bientale serio', marks: ['- '], fixes: [''] },
    { text: 'La sfida più grande- crescere insieme', marks: ['- '], fixes: [' - '] },
  ],
};

/** -ma piano- : an aside whose first hyphen stands before it. */
function isInset(text: string, start: number): boolean {
  return /(?:^|\s)-\p{L}[^-\n]{0,120}$/u.test(text.slice(Math.max(0, start - 124), start));
}

/** A word that a line's end once divided. */
function isBroken(left: string, right: string, knowledge: Knowledge): boolean {
  return knowledge.known(left + right) && !(knowledge.isItalian(left) && knowledge.known(right));
}

const DASH: Message = {
  it: 'Due trattini di fila sono una lineetta scritta a macchina: su schermo c’è «–».',
  en: 'Two hyphens are a typewriter’s dash: on a screen there is “–”.',
};
const ONE_SIDE: Message = {
  it: 'Qui il trattino ha lo spazio da un lato solo: o unisce, o separa con due spazi.',
  en: 'This hyphen has a space on one side only: either it joins or it separates, with two spaces.',
};
