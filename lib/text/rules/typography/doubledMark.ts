import { proseMatches, proseOf } from '../kit/masked';
import type { SentenceRule } from '../rule';

/** Two marks of which one is too many, and which stays. */
const PAIRS: readonly (readonly [RegExp, (found: string) => string[]])[] = [
  [/(?<=[\p{L}\p{N})"”»\uE000]),(?: ?,)+(?![,'])/gu, () => [',']],
  [/(?<=[\p{L}\p{N})"”»\uE000]);(?: ?;)+/gu, () => [';']],
  [/(?<=[\p{L}\p{N})"”»\uE000]):(?: ?:)+(?=\s|$)/gu, () => [':']],
  [/(?<=[\p{L}\p{N})"”»\uE000]),\s?\.(?![.\p{N}])/gu, () => ['.', ',']],
  [
    /(?<=[\p{L}\p{N})"”»\uE000])(?:, ?;|; ?,|(?<=\p{Ll}{3}): ?,|, ?:|; ?\.(?!\.)|(?<=\p{Ll}{3}): ?\.(?!\.))(?=\s|$)/gu,
    (found) => [found[0]!, found.at(-1)!],
  ],
  [/(?<=\p{Ll}{5})\.\s?,(?=\s)/gu, () => [',', '.']],
  [/(?<=[\p{L}\p{N})"”»])[!?]+ ?\.(?=\s|$)(?! ?\.)/gu, (found) => [found.replace(/ ?\.$/, '')]],
];

/** Without any of these there is nothing to look at. */
const SIGNS = /[,;:.!?] ?[,;:.]/;

/** ciao,, · fine,. · davvero?. */
export const doubledMark: SentenceRule = {
  id: 'doubled-mark',
  scope: 'sentence',
  languages: ['it', 'en'],
  title: { it: 'Segni di punteggiatura doppi', en: 'Doubled punctuation' },
  severity: 'warning',
  source: 'Norma tipografica italiana (manuali di redazione): tra due segni che si escludono ne resta uno.',
  find: (sentence) =>
    SIGNS.test(proseOf(sentence))
      ? PAIRS.flatMap(([pattern, better]) =>
          proseMatches(sentence, pattern).map(({ start, end, found: [marks] }) => ({
            start,
            end,
            severity: 'warning',
            message: {
              it: `Di «${marks}» ne basta uno: gli altri segni sono di troppo.`,
              en: `One of “${marks}” is enough: the rest is too much.`,
            },
            replacements: better(marks),
          })),
        )
      : [],
  good: [
    'Pane, latte, ecc., e poi basta',
    'Davvero?! Sì... e no?..',
    'La S.p.A., la S.r.l. e il dott., poi',
    'Yahoo! Answers e std::vector',
    'Alle 9:30, poi alle 10.30.',
    'Ha detto: «Vieni?». E poi: "No!".',
  ],
  bad: [
    { text: 'Ciao,, come va', marks: [',,'], fixes: [','] },
    { text: 'Siamo pronti,. Partiamo', marks: [',.'], fixes: ['.'] },
    { text: 'Davvero?. Non lo so', marks: ['?.'], fixes: ['?'] },
    { text: 'Ecco gli orari:: lunedì e martedì', marks: ['::'], fixes: [':'] },
    { text: 'Vieni a trovarci., ti aspettiamo', marks: ['.,'], fixes: [','] },
    { text: 'Prima il pane; , poi il vino', marks: ['; ,'], fixes: [';'] },
    { text: 'Che festa!. Grazie', marks: ['!.'], fixes: ['!'] },
  ],
};
