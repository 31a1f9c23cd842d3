import type { Token } from '../../sentence';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** What is nothing but an elided word that lost its apostrophe, when a vowel follows. */
const ELIDED = new Set(
  'l d c s m t v n all dell dall nell sull coll quest quell bell sant anch com dov cos quant mezz nient quand senz tutt sott dev fors'.split(
    ' ',
  ),
);
const VOWEL = /^h?[aeiouàèéìòù]/;
/** L azienda, all interno, quest anno, un po: the apostrophe is missing. */
export const missingApostrophe: SentenceRule = {
  id: 'missing-apostrophe',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Apostrofi che mancano', en: 'Missing apostrophes' },
  source: 'Serianni, Grammatica italiana, I.73-79 (elision) and I.83 (po’)',
  find(sentence, knowledge) {
    return sentence.tokens.flatMap(
      (token, at) => remarkOn(token, sentence.tokens[at + 1], sentence.tokens[at - 1], knowledge) ?? [],
    );
  },
  good: [
    'Il resort è all inclusive e con ristorante all you can eat',
    'Il Po in piena, taglie S e L, vitamina C e D',
    'Un amico e un ottimo affare, un elefante',
    'Punto d’incontro: quest’anno, quell’ora, all’alba',
    'La lettera l e la lettera d',
    'Un po’ di riposo, un po’ di mare',
  ],
  bad: [
    { text: 'Ci vediamo all interno del parco', marks: ['all interno'], fixes: ["all'interno"] },
    { text: 'Quest anno l evento raddoppia', marks: ['Quest anno', 'l evento'], fixes: ["Quest'anno", "l'evento"] },
    { text: 'Un po di pazienza e siamo pronti', marks: ['po'], fixes: ["po'"] },
    { text: 'C era una volta un punto d incontro', marks: ['C era', 'd incontro'], fixes: ["C'era", "d'incontro"] },
    {
      text: 'Lo sportello d ascolto apre dell altro',
      marks: ['d ascolto', 'dell altro'],
      fixes: ["d'ascolto", "dell'altro"],
    },
    { text: 'In un po più di un mese è finito', marks: ['po'], fixes: ["po'"] },
  ],
};

function remarkOn(
  token: Token,
  next: Token | undefined,
  before: Token | undefined,
  knowledge: Knowledge,
): Remark | null {
  if (token.kind !== 'word') return null;
  if (token.text === 'po' && isLittle(before, next)) return remark(token.start, token.end, "po'", token.text);
  // Be, se proprio insistete.
  if (token.lower === 'be' && !before && next?.text === ',')
    return remark(token.start, token.end, `${token.text}'`, token.text);
  if (!ELIDED.has(token.lower)) return null;
  if (
    next?.kind === 'number' &&
    /^(?:nell|dell|dall|all|l)$/.test(token.lower) &&
    /^(?:\d0|8|80\d?|11|8\d|18|\d\d)$/.test(next.text)
  )
    return next.start === token.end + 1
      ? remark(token.start, next.end, `${token.text}'${next.text}`, `${token.text} ${next.text}`)
      : null;
  if (next?.kind !== 'word' || next.start !== token.end + 1 || !VOWEL.test(next.lower)) return null;
  if (token.lower.length === 1 && /^\p{Lu}/u.test(token.text) && !isOpening(before)) return null;
  if (
    !knowledge.isItalian(next.text) ||
    /^(?:e|in|inclusive|out|over|access)$/.test(next.lower) ||
    (next.lower.length < 3 && !['è', 'ho', 'ha', 'hai', 'io', 'un'].includes(next.lower))
  )
    return null;
  return remark(token.start, next.end, `${token.text}'${next.text}`, `${token.text} ${next.text}`);
}

/** Un po, un bel po, da un po: never the river. */
function isLittle(before: Token | undefined, next: Token | undefined): boolean {
  return /^(?:un|bel|qualche|altro)$/.test(before?.lower ?? '') || /^(?:di|più|meno|troppo)$/.test(next?.lower ?? '');
}

function isOpening(before: Token | undefined): boolean {
  return before === undefined || /[.!?:«"“]/.test(before.text);
}

function remark(start: number, end: number, right: string, typed: string): Remark {
  return {
    start,
    end,
    severity: 'error',
    message: {
      it: `In «${typed}» manca l’apostrofo: «${right}».`,
      en: `“${typed}” lacks its apostrophe: “${right}”.`,
    },
    replacements: [right],
  };
}
