import { proseMatches, proseOf } from '../kit/masked';
import type { SentenceRule } from '../rule';

/** A point, one or two decimals, then what only a quantity has; or the euro sign before. */
const POINT =
  /(?<![\p{N}.,:/])(?:(?<=€ ?)\p{N}{1,5}\.\p{N}{2}(?!\p{N}|[.,:/]\p{N})|\p{N}{1,5}\.\p{N}{1,2}(?= ?(?:€|%|(?:euro|milion[ei]|miliard[oi]|mila|kg|km|ml|cm|mq|litri|metri|gradi|chili|punti percentuali)(?!\p{L}))))/giu;

/** Without any of these there is nothing to look at. */
const SIGNS = /\p{N}\.\p{N}/u;

/** 9.99 € · 3.5% · 2.5 milioni */
export const decimalPoint: SentenceRule = {
  id: 'decimal-point',
  scope: 'sentence',
  title: { it: 'Punto al posto della virgola nei decimali', en: 'Point for decimals' },
  severity: 'hint',
  source: 'Norma italiana (UNI CEI ISO 80000-1; uso italiano): i decimali si separano con la virgola.',
  find: (sentence) =>
    SIGNS.test(proseOf(sentence))
      ? proseMatches(sentence, POINT).map(({ start, end, found: [number] }) => ({
          start,
          end,
          severity: 'hint',
          message: {
            it: 'In italiano i decimali vogliono la virgola.',
            en: 'Italian writes decimals with a comma.',
          },
          replacements: [number.replace('.', ',')],
        }))
      : [],
  good: [
    'Costa 9,99 € invece di 1.200 €',
    'Alle 9.30 apriamo, alle 20.15 chiudiamo',
    'Versione 2.0 dell’app, iOS 17.2',
    'Il 12.5 partiamo, capitolo 3.2',
    'Sono 15.900 euro, cioè 1.325 al mese',
    'Rete 2.4 GHz, motore 1.6 diesel',
  ],
  bad: [
    { text: 'Solo oggi a 9.99 €', marks: ['9.99'], fixes: ['9,99'] },
    { text: 'Crescita del 3.5% in un anno', marks: ['3.5'], fixes: ['3,5'] },
    { text: 'Un investimento di 2.5 milioni', marks: ['2.5'], fixes: ['2,5'] },
    { text: 'Prezzo speciale € 19.90', marks: ['19.90'], fixes: ['19,90'] },
    { text: 'Appena 1.5 kg di peso', marks: ['1.5'], fixes: ['1,5'] },
    { text: 'Tutto a 4.50 euro', marks: ['4.50'], fixes: ['4,50'] },
  ],
};
