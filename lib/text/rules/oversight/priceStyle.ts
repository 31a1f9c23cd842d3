import { type Price, pricesIn } from '../kit/prices';
import { few, minority } from '../kit/seams';
import type { TextRule } from '../rule';

/** 39€, €99 and Euro 340,00 in one text: three hands wrote it. */
export const priceStyle: TextRule = {
  id: 'price-style',
  scope: 'text',
  title: { it: 'Prezzi scritti in modi diversi', en: 'Prices written in different ways' },
  severity: 'hint',
  source: 'Guida interistituzionale dell’Unione europea, 7.3.3: una sola forma in tutto il testo.',
  find: ({ text }) => {
    const found = minority(pricesIn(text), (price) => `${price.first} ${kindOf(price)}`);
    if (!found) return [];
    const decimals =
      pricesIn(text).every(({ figure }) => !/[.,]\d{2}$/.test(figure)) || found.main.figure.includes(',');
    return few(
      found.odd.map((price) => ({
        start: price.start,
        end: price.end,
        severity: 'hint',
        message: {
          it: `«${price.text}» è scritto in un altro modo rispetto a «${found.main.text}»: meglio una forma sola.`,
          en: `“${price.text}” is written in another way than “${found.main.text}”: better one form only.`,
        },
        replacements: [like(found.main, decimals ? price.figure : price.figure.replace(/[.,]00$/, ''))],
      })),
    );
  },
  good: [
    'Menù a 12 €, con il dolce 15 €',
    'Da 50€ a 40€, anche online',
    'Costa 3,50 euro al pezzo, due pezzi 7 euro',
    'Spedizione gratuita sopra i 50€. Buoni da cinque euro',
    'Ingresso € 5, ridotto € 3',
    'Il cambio: 1 dollaro vale 0,90 euro',
    'Sconto di 10 euro sul totale: paghi 40€',
    'Da 10 a 20 €',
  ],
  bad: [
    { text: 'Mensile a 39€, trimestrale a 89€, annuale a € 340', marks: ['€ 340'], fixes: ['340€'] },
    { text: 'Adulti € 10, bambini 6 €', marks: ['6 €'], fixes: ['€ 6'] },
    { text: 'Cena 30 €, pranzo 20 €, colazione €8', marks: ['€8'], fixes: ['8 €'] },
    { text: 'Da €50 a 40€', marks: ['40€'], fixes: ['€40'] },
    { text: 'Ingresso Euro 5,00 e ridotto 3 euro', marks: ['3 euro'], fixes: ['Euro 3'] },
    { text: 'Biglietto 12,00 €, abbonamento € 90,00', marks: ['€ 90,00'], fixes: ['90,00 €'] },
  ],
};

/** The sign and the word may both stand in a text: the one in tables, the other in sentences. */
function kindOf({ first, unit }: Price): string {
  return first ? (unit === '€' ? 'sign' : 'word') : '';
}

function like(main: Price, figure: string): string {
  const gap = main.spaced ? ' ' : '';
  return main.first ? `${main.unit}${gap}${figure}` : `${figure}${gap}${main.unit}`;
}
