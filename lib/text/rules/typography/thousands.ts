import type { Sentence } from '../../sentence';
import { proseMatches, proseOf } from '../kit/masked';
import type { Remark, SentenceRule } from '../rule';

/** 1,000 · 12,500,000 · 1,234.56 · 12.000,000 */
const COMMAS =
  /(?<![\p{N}.,:/])(\p{N}{1,3}(?:,\p{N}{3})+|\p{N}{1,3}(?:\.\p{N}{3})+,\p{N}{3})(\.\p{N}{1,2})?(?![\p{N}/:]|[.,]\p{N})/gu;
/** 3,500 kg may be three and a half: decimals of a measure. */
const MEASURE =
  /^\s*(?:kg|hg|g|gr|t|ton|l|lt|ml|km|m|mt|cm|mm|mc|mq|m²|m³|kWh|GHz|V|A|W|bar|€\/|punti|gradi|°)(?!\p{L})/iu;
/** Fuel and energy have prices with three decimals. */
const PER_UNIT = /litro|kWh|benzina|gasolio|diesel|metano|gpl|\bal kg/iu;
/** Before these a whole number stands. */
const COUNTED =
  /^\s*(?:€|euro|dollari|\$|£|follower|followers|iscritti|persone|visite|visualizzazioni|like|utenti|clienti|abitanti|posti|copie|ordini|download|metri|chilometri|passi|anni|partecipanti|spettatori|voti|famiglie|imprese|aziende|prodotti|studenti|lavoratori|impression|interazioni|commenti|fan|visitatori|presenze|firme|biglietti|tifosi|cittadini|fedeli|donatori|volontari|pezzi|libri|alberi|calorie|kcal|immagini|messaggi|recensioni|candidature)/iu;
const CURRENCY = /(?:[€$£]|euro|dollari) ?$/iu;

/** Without any of these there is nothing to look at. */
const SIGNS = /\p{N},\p{N}/u;

/** The English comma between thousands; in Italian it marks the decimals. */
export const thousands: SentenceRule = {
  id: 'thousands',
  scope: 'sentence',
  title: { it: 'Virgola al posto del punto nelle migliaia', en: 'Comma for thousands' },
  severity: 'warning',
  source:
    'Norma italiana (UNI CEI ISO 80000-1; uso italiano): la virgola separa i decimali, le migliaia vogliono punto o spazio.',
  find: (sentence) =>
    SIGNS.test(proseOf(sentence))
      ? proseMatches(sentence, COMMAS)
          .filter(({ start, end, found }) =>
            isThousands(
              found[1]!,
              found[2],
              sentence.text.slice(Math.max(0, start - 8), start),
              sentence.text.slice(end, end + 24),
              sentence,
            ),
          )
          .map(({ start, end, found }) => remarkOn(start, end, found[1]!, found[2]))
      : [],
  good: [
    'Costa 1.000 euro, anzi 10.000,00 €',
    'Pesa 1,250 kg e misura 0,500 m',
    'I numeri 1,2,3 e le pagine 10,11,12',
    'Un litro a 1,759 € al litro, il gasolio a 1,649',
    'Più di 12 000 visitatori in 3,5 ore',
    'Ha segnato 12,5 punti di media in 58,123 secondi',
    'Il colore (255,255,255) è il bianco',
  ],
  bad: [
    { text: 'Abbiamo superato i 10,000 follower', marks: ['10,000'], fixes: ['10.000'] },
    { text: 'Il premio vale 1,000 euro', marks: ['1,000'], fixes: ['1.000'] },
    { text: 'Sono 1,500,000 persone', marks: ['1,500,000'], fixes: ['1.500.000'] },
    { text: 'Totale raccolto: 1,234.56 euro', marks: ['1,234.56'], fixes: ['1.234,56'] },
    { text: 'Oltre 25,300 visitatori al museo', marks: ['25,300'], fixes: ['25.300'] },
    { text: 'La cooperativa ha 12.000,000 soci', marks: ['12.000,000'], fixes: ['12.000.000'] },
    { text: 'Un montepremi di € 50,000', marks: ['50,000'], fixes: ['50.000'] },
  ],
};

function isThousands(
  whole: string,
  decimals: string | undefined,
  before: string,
  after: string,
  { text, start, end }: Sentence,
): boolean {
  const groups = whole.split(',');
  // (255,255,255) is a list of numbers.
  if (groups.length > 2 && before.endsWith('(') && /^\s?[,)]/.test(after)) return false;
  if (decimals || groups.length > 2 || whole.includes('.')) return !whole.startsWith('0');
  const [head, tail] = groups as [string, string];
  if (head.startsWith('0') || MEASURE.test(after)) return false;
  if (tail === '000') return true;
  return (COUNTED.test(after) || CURRENCY.test(before)) && !PER_UNIT.test(text.slice(start, end));
}

function remarkOn(start: number, end: number, whole: string, decimals: string | undefined): Remark {
  const better = whole.replaceAll(',', '.') + (decimals ? decimals.replace('.', ',') : '');
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `In italiano la virgola separa i decimali: «${whole}» si legge ${whole.split(',')[0]} virgola qualcosa.`,
      en: `In Italian a comma marks decimals: “${whole}” reads as ${whole.split(',')[0]} point something.`,
    },
    replacements: [better],
  };
}
