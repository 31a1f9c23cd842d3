import type { Sentence, Token } from '../../sentence';
import type { Remark, SentenceRule } from '../rule';

const NAMES = new Set(
  `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
   lunedì martedì mercoledì giovedì venerdì sabato domenica`.split(/\s+/),
);
/** Feasts and dates that are names. */
const FEAST = /^(?:santo|santa|grasso|grassa|in|delle|dei|degli|nero|nera|rosso|rossa|albis|gospel|sera)$/;
/** 25 Aprile, 1 Maggio and the like are written with a capital as names of a feast. */
const HOLIDAYS = new Set([
  '1 maggio',
  '1° maggio',
  'primo maggio',
  '25 aprile',
  '2 giugno',
  '8 marzo',
  '4 novembre',
  '8 dicembre',
  '1 novembre',
  '15 agosto',
  '8 settembre',
  '20 settembre',
  'xxv aprile',
  '5 maggio',
]);

/** Days and months take a small letter in mid-sentence. */
export const smallMonth: SentenceRule = {
  id: 'small-month',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Giorni e mesi con la maiuscola', en: 'Days and months with a capital' },
  source: 'Serianni, Grammatica italiana, I.197; Accademia della Crusca on capitals',
  find: (sentence) => (sentence.shouted ? [] : sentence.tokens.flatMap((_, at) => remarkOn(at, sentence) ?? [])),
  good: [
    'Sabato siamo aperti. Domenica no.',
    'Buon 25 Aprile e buon 1 Maggio!',
    'Il Venerdì Santo e il Martedì Grasso',
    'Torna la Notte di Sabato Sera e poi la Festa di Maggio',
    'Ci vediamo sabato 3 maggio',
    '• Lunedì: chiuso',
    'Orari: Lunedì-Venerdì 9-18',
  ],
  bad: [
    { text: 'Ci vediamo Sabato mattina al parco', marks: ['Sabato'], fixes: ['sabato'] },
    { text: 'La mostra apre il 21 Marzo', marks: ['Marzo'], fixes: ['marzo'] },
    { text: 'Il corso parte a Ottobre e dura un mese', marks: ['Ottobre'], fixes: ['ottobre'] },
    { text: 'Ogni Domenica la messa è alle dieci', marks: ['Domenica'], fixes: ['domenica'] },
    { text: 'Siamo chiusi dal 3 al 20 Agosto', marks: ['Agosto'], fixes: ['agosto'] },
    { text: 'Vi aspettiamo Giovedì e venerdì', marks: ['Giovedì'], fixes: ['giovedì'] },
  ],
};

function remarkOn(at: number, { tokens }: Sentence): Remark | null {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || !NAMES.has(token.lower)) return null;
  if (!before || before.kind === 'mark' || before.kind === 'other') return null;
  if (
    (at > 1 && isCapital(before)) ||
    (/^d(?:i|el|ella)$/.test(before.lower) && at > 2 && isCapital(tokens[at - 2])) ||
    isCapital(tokens[at + 1]) ||
    FEAST.test(tokens[at + 1]?.lower ?? '')
  )
    return null;
  if (HOLIDAYS.has(`${before.lower} ${token.lower}`) || /^-/.test(tokens[at + 1]?.text ?? '')) return null;
  const small = token.lower;
  return {
    start: token.start,
    end: token.end,
    severity: 'warning',
    message: {
      it: `In italiano giorni e mesi si scrivono con la minuscola: «${small}».`,
      en: `Italian writes days and months with a small letter: “${small}”.`,
    },
    replacements: [small],
  };
}

/** Among capitals it is a title or a name. */
function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
