import type { Span } from '@/lib/shared/finding';
import { allProseMatches } from '../kit/masked';
import type { Message, Remark, TextRule } from '../rule';

const NUMBER = String.raw`\p{N}{1,3}(?:[.\u00A0 ]\p{N}{3})*(?:,\p{N}{1,2})?|\p{N}+(?:[.,]\p{N}{1,2})?`;
/** The currency said twice: 50 euro€, €50 euro, € 50€. */
const TWICE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[€$£]\s?(${NUMBER})\s?(?:€|euro(?!\p{L}))|(${NUMBER})\s?(?:euro\s?€|[$£]\s?euro(?!\p{L})|€\s?euro(?!\p{L})))`,
  'giu',
);
/** € 50 · €50 · 50 € · 50€ */
const AMOUNT = new RegExp(String.raw`(€)([ \u00A0]?)(?:${NUMBER})|(?<![\p{N}.,])(?:${NUMBER})([ \u00A0]?)(€)`, 'gu');

/** Money: the currency said twice, or the sign now before and now after. */
export const currency: TextRule = {
  id: 'currency',
  scope: 'text',
  needs: /[€$£]/,
  title: { it: 'Importi in euro', en: 'Amounts in euros' },
  severity: 'warning',
  source:
    'Guida interistituzionale dell’UE (7.3.3) e uso italiano: una sola indicazione della valuta, sempre nello stesso posto.',
  find: ({ text, language }) => {
    if (language === 'other') return [];
    const twice = allProseMatches(text, TWICE).map(
      ({ start, end, found }): Remark => ({
        start,
        end,
        severity: 'warning',
        message: SAID_TWICE,
        replacements: [`${found[1] ?? found[2]} euro`],
      }),
    );
    return twice.length > 0 ? twice : mixed(text);
  },
  good: [
    'Costa 50 €, anzi 45 €',
    'Da €20 a €30, fino a €100',
    'Solo 15€ invece di 20€',
    'Sono 50 euro: 30 € subito e 20 € dopo',
    'Biglietto 10€ (ridotto 8€), tessera 1.200,00€',
    'Il prezzo in € è esposto',
  ],
  bad: [
    { text: 'Ingresso 50 euro€', marks: ['50 euro€'], fixes: ['50 euro'] },
    { text: 'Solo €50 euro a persona', marks: ['€50 euro'], fixes: ['50 euro'] },
    { text: 'Gratis sopra i $50 euro', marks: ['$50 euro'], fixes: ['50 euro'] },
    { text: 'Tutto a € 19,90€', marks: ['€ 19,90€'], fixes: ['19,90 euro'] },
    { text: 'Menù a 25 €, bambini € 12, vino a 5 €', marks: ['€ 12'], fixes: ['12 €'] },
    { text: 'Corso base 90€, avanzato 120 €, completo 200€', marks: ['120 €'], fixes: ['120€'] },
    { text: 'Tessera a € 10, ingresso a € 5, cena a 20 €', marks: ['20 €'], fixes: ['€ 20'] },
  ],
};

type Style = 'before' | 'beforeSpaced' | 'after' | 'afterSpaced';
interface Amount extends Span {
  style: Style;
  number: string;
}

/** The amounts that are written otherwise than most. */
function mixed(text: string): Remark[] {
  const amounts = allProseMatches(text, AMOUNT).map(({ start, end, found }): Amount => {
    const before = found[1] !== undefined;
    const style = `${before ? 'before' : 'after'}${(before ? found[2] : found[3]) ? 'Spaced' : ''}` as Style;
    return { start, end, style, number: found[0].replace(/[€\u00A0]|^ | $/g, '').trim() };
  });
  const counts = new Map<Style, number>();
  for (const { style } of amounts) counts.set(style, (counts.get(style) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return amounts
    .filter(({ style }) => style !== usual)
    .map(({ start, end, number }) => ({
      start,
      end,
      severity: 'hint',
      message: MIXED,
      replacements: [styled(number, usual)],
    }));
}

function styled(number: string, style: Style): string {
  return { before: `€${number}`, beforeSpaced: `€ ${number}`, after: `${number}€`, afterSpaced: `${number} €` }[style];
}

const SAID_TWICE: Message = {
  it: 'La valuta è scritta due volte: ne basta una.',
  en: 'The currency is written twice.',
};
const MIXED: Message = {
  it: 'Nello stesso testo il simbolo dell’euro sta ora prima ora dopo, o ora staccato ora attaccato.',
  en: 'In the same text the euro sign stands now before and now after, or now apart and now joined.',
};
