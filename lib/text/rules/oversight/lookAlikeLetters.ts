import type { TextRule } from '../rule';

/** Cyrillic and Greek letters that look like Latin ones, and what they look like. */
const LOOKS = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ѵ: 'v',
    ӏ: 'l',
    к: 'k',
    т: 't',
    м: 'm',
    н: 'h',
    в: 'b',
    г: 'r',
    п: 'n',
    и: 'u',
    ё: 'ë',
    ї: 'ï',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    Ԛ: 'Q',
    Ԝ: 'W',
    Ё: 'Ë',
    Ӏ: 'I',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    σ: 'o',
    ϲ: 'c',
    ϳ: 'j',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  }),
);
const WORD = /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*){2,40}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A Cyrillic а in «cаlzature»: it looks the same and is another letter. */
export const lookAlikeLetters: TextRule = {
  id: 'look-alike-letters',
  scope: 'text',
  title: { it: 'Lettere cirilliche o greche tra le nostre', en: 'Cyrillic or Greek letters among Latin ones' },
  severity: 'error',
  source: 'Unicode, rapporto tecnico 39 (caratteri confondibili).',
  find: ({ text }, knowledge) =>
    OTHER.test(text)
      ? [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
          if (!OTHER.test(word)) return [];
          const clean = [...word].map((letter) => LOOKS.get(letter) ?? letter).join('');
          if (OTHER.test(clean) || !(LATIN.test(word) || (knowledge.isItalian(clean) && clean.length > 2))) return [];
          return [
            {
              start: index,
              end: index + word.length,
              severity: 'error' as const,
              message: {
                it: `In «${clean}» ci sono lettere di un altro alfabeto, uguali alle nostre solo a vederle.`,
                en: `In “${clean}” there are letters of another alphabet that only look like ours.`,
              },
              replacements: [clean],
            },
          ];
        })
      : [],
  good: [
    'Il coro canta «Очи чёрные» con un accento pessimo',
    'Un filtro da 5 μm e un segnale di 3 Ω',
    'Il raggio β e il raggio γ, la β-carotene e l’α-tocoferolo',
    'ΔT di dieci gradi tra giorno e notte',
    'Ευχαριστώ, Atene!',
    'Il π vale 3,14',
  ],
  bad: [
    { text: 'Saldi anche sulle cаlzature da trekking', marks: ['cаlzature'], fixes: ['calzature'] },
    { text: 'Prеnota ora il tuo posto', marks: ['Prеnota'], fixes: ['Prenota'] },
    { text: 'La Сasa del pane apre domani', marks: ['Сasa'], fixes: ['Casa'] },
    { text: 'Offertа valida οggi', marks: ['Offertа', 'οggi'], fixes: ['Offerta', 'oggi'] },
    { text: 'Νovità in vetrina', marks: ['Νovità'], fixes: ['Novità'] },
    { text: 'Tutti in сорро sul lago', marks: ['сорро'], fixes: ['coppo'] },
  ],
};
