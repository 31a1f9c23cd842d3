import { proseMatches, proseOf } from '../kit/masked';
import type { Knowledge, Message, SentenceRule } from '../rule';

/** Roman figures are ordinals by themselves: XX° secolo. */
const ROMAN = /(?<![\p{L}\p{N}])(?=[IVX]+[°º^ª](?![\p{L}\p{N}]))(X{0,3}(?:IX|IV|V?I{0,3}))[°º^ª]/gu;
/** 5° edizione, 1^ categoria, 3ª posto */
const ARABIC =
  /(?<![\p{L}\p{N}.,:/])(?<=((?<!\p{L})\p{L}{2,7} )?)(\p{N}{1,4})([°º^ª])(?= (\p{Ll}[\p{Ll}\p{M}]{2,30})(?![\p{L}\p{M}'’]))/gu;
/** The article tells the gender of what is counted. */
const FEMININE = /^(?:la|una|della|alla|nella|dalla|sulla|questa|quella|nostra|vostra|sua)$/i;
const MASCULINE = /^(?:il|un|del|al|nel|dal|sul|questo|quel|nostro|vostro|suo)$/i;

/** Without any of these there is nothing to look at. */
const SIGNS = /[°º^ª]/;

/** XX° secolo · 5° edizione · 1^ tappa */
export const ordinals: SentenceRule = {
  id: 'ordinals',
  scope: 'sentence',
  title: { it: 'Ordinali', en: 'Ordinals' },
  severity: 'warning',
  source:
    'Grammatica italiana (Serianni; Accademia della Crusca): i numeri romani valgono già come ordinali; º e ª concordano.',
  find: (sentence, knowledge) =>
    SIGNS.test(proseOf(sentence))
      ? [
          ...proseMatches(sentence, ROMAN)
            .filter(({ found }) => found[1] !== '')
            .map(({ start, end, found }) => ({
              start,
              end,
              severity: 'hint' as const,
              message: ALREADY,
              replacements: [found[1]!],
            })),
          ...proseMatches(sentence, ARABIC).flatMap(({ start, end, found }) => {
            const [, article, number, sign, noun] = found as unknown as [
              string,
              string | undefined,
              string,
              string,
              string,
            ];
            const better = signFor(article?.trim() ?? '', sign, noun, knowledge);
            if (!better || better === sign) return [];
            const message = sign === '^' ? noCaret(better) : agrees(noun, better);
            return [{ start: start + number.length, end, severity: severityOf(sign), message, replacements: [better] }];
          }),
        ]
      : [],
  good: [
    'La 5ª edizione, il 3° posto e il 1º maggio',
    'Nel XX secolo e sotto Luigi XIV',
    'Oggi 25° gradi, domani 30°',
    'Il 50° anniversario della 1ª guerra',
    'Temperatura di 20° media, 18° minima',
    'Al n° 5 di via Roma, 2° piano',
  ],
  bad: [
    { text: 'Nel XX° secolo', marks: ['XX°'], fixes: ['XX'] },
    { text: 'La 5° edizione del festival', marks: ['°'], fixes: ['ª'] },
    { text: 'La 1^ tappa del giro', marks: ['^'], fixes: ['ª'] },
    { text: 'Il 3ª posto in classifica', marks: ['ª'], fixes: ['º'] },
    { text: 'La 12º giornata di campionato', marks: ['º'], fixes: ['ª'] },
    { text: 'Il III° capitolo', marks: ['III°'], fixes: ['III'] },
  ],
};

/** The sign that agrees with the article or else the noun, or null when neither is certain or it is a measure of heat. */
function signFor(article: string, sign: string, noun: string, knowledge: Knowledge): string | null {
  if (FEMININE.test(article)) return 'ª';
  if (MASCULINE.test(article)) return sign === '°' ? null : 'º';
  const analyses = knowledge.analyse(noun);
  const genders = new Set(analyses.map(({ gender }) => gender));
  if (analyses.length === 0 || !analyses.every(({ pos, count }) => pos === 'noun' && count === 's')) return null;
  if (genders.size !== 1) return null;
  const [gender] = genders;
  if (gender === 'f') return 'ª';
  return gender === 'm' && sign !== '°' ? 'º' : null;
}

function severityOf(sign: string): 'warning' | 'hint' {
  return sign === '^' ? 'hint' : 'warning';
}

function noCaret(better: string): Message {
  return { it: `L’ordinale si scrive con «${better}», non con «^».`, en: `The ordinal takes “${better}”, not “^”.` };
}

function agrees(noun: string, better: string): Message {
  const gender = better === 'ª' ? 'femminile' : 'maschile';
  return {
    it: `«${noun}» è ${gender}: l’ordinale vuole «${better}».`,
    en: `“${noun}” is ${better === 'ª' ? 'feminine' : 'masculine'}: the ordinal takes “${better}”.`,
  };
}

const ALREADY: Message = {
  it: 'Il numero romano vale già come ordinale: il segno è di troppo.',
  en: 'A Roman figure is an ordinal by itself: the sign is too much.',
};
