import { type Price, pricesIn } from '../kit/prices';
import type { Remark, TextRule } from '../rule';

const FULL =
  /(?<![a-zà-ÿ])(?:(?:biglietto |ingresso |prezzo |quota )?(?:inter[oa]|pien[oa]|adulti))(?: a| è| di|:)? ?(?:di )?$/i;
const REDUCED =
  /(?<![a-zà-ÿ])(?:(?:biglietto |ingresso |prezzo |quota )?(?:ridott[oa]|scontat[oa]|bambini|under \d{1,2}|over \d{2}|soci|studenti))(?: a| è| di|:)? ?(?:di )?$/i;

/** "Intero 12 €, ridotto 15 €". */
export const reducedPrice: TextRule = {
  id: 'reduced-price',
  scope: 'text',
  needs: /inter[oa]|pien[oa]|adulti/i,
  title: { it: 'Ridotto che costa di più', en: 'Reduced price that is higher' },
  severity: 'warning',
  source: 'Confronto dei prezzi dello stesso testo: il ridotto costa meno dell’intero.',
  find: ({ text }) => {
    const prices = pricesIn(text);
    const full = prices.filter((price) => FULL.test(before(text, price)));
    const reduced = prices.filter((price) => REDUCED.test(before(text, price)));
    const [only] = full;
    if (!only || full.length > 1) return [];
    return reduced.filter(({ value }) => value > only.value).map((price) => remarkOn(price, only));
  },
  good: [
    'Biglietto intero 12 €, ridotto 8 €',
    'Intero 12 euro, bambini gratis',
    'Un giorno: intero 10 €, ridotto 6 €. Abbonamento: intero 40 €, ridotto 25 €',
  ],
  bad: [
    { text: 'Biglietto intero 12 euro, ridotto 15 euro. Bambini gratis', marks: ['15 euro'] },
    { text: 'Ingresso: adulti 8 €, bambini 10 €', marks: ['10 €'] },
  ],
};

function before(text: string, { start }: Price): string {
  return text.slice(Math.max(0, start - 40), start);
}

function remarkOn({ start, end, text }: Price, full: Price): Remark {
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Il ridotto (${text}) costa più dell’intero (${full.text}): i due prezzi sono scambiati?`,
      en: `The reduced price (${text}) is above the full one (${full.text}): are they swapped?`,
    },
    replacements: [],
  };
}
