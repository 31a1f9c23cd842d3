import { pricesIn } from '../kit/prices';
import type { TextRule } from '../rule';

const THING =
  /(?<![a-zà-ÿ])(ingresso|biglietto|costo|prezzo|quota|quota di iscrizione|quota di partecipazione|iscrizione|abbonamento|contributo|tessera|menù|menu|degustazione|cena|pranzo|brunch|aperitivo|corso|lezione|consulenza|visita guidata)(?![a-zà-ÿ])(?: (?:costa|è|a persona|di partecipazione|di iscrizione|completo|intero|è di|resta a|a soli|a|da|di|solo|sol[oi])){0,3}[:,]? ?(?:solo |soli |a |di |è |da )?$/i;
/** For whom, when, how many: another price for another case. */
const CASE =
  /(?<![a-zà-ÿ])(?:ridott[a-zà-ÿ]+|inter[oi]|soc[io]|bambin[a-zà-ÿ]+|adult[a-zà-ÿ]+|under|over|online|prevendita|cassa|student[a-zà-ÿ]+|gruppi|famigli[a-zà-ÿ]*|coppia|mensile|annuale|anni|anziché|invece|scontat[a-zà-ÿ]+|sconto|prima|poi|dopo|entro|con|senza|escluso|incluso|più|oltre|weekend|sabato|domenica|feriali?|festivi?|singol[a-zà-ÿ]+|doppi[a-zà-ÿ]+|bevande|vip|base|premium|residenti|tesserati|non|passa|gratis|gratuit[a-zà-ÿ]+|da|dal|fino|pranzo|cena|serale|pomeridian[a-zà-ÿ]+|primo|second[a-zà-ÿ]+)(?![a-zà-ÿ])/i;

/** "Ingresso 10 €" above, "ingresso 12 €" below. */
export const priceTwice: TextRule = {
  id: 'price-twice',
  scope: 'text',
  title: { it: 'Due prezzi per la stessa cosa', en: 'Two prices for one thing' },
  severity: 'warning',
  source: 'Confronto dei prezzi dati alla stessa voce nello stesso testo.',
  find: ({ text }) => {
    const named = pricesIn(text).flatMap((price) => {
      const before = text.slice(Math.max(0, price.start - 50), price.start);
      const name = THING.exec(before)?.[1]?.toLowerCase();
      const after = /^[^.!?\n]{0,30}/u.exec(text.slice(price.end))![0];
      return name && !CASE.test(after) && !CASE.test(before.slice(before.toLowerCase().lastIndexOf(name) + name.length))
        ? [{ ...price, name }]
        : [];
    });
    return named.flatMap((price, at) => {
      const first = named.slice(0, at).find(({ name, value }) => name === price.name && value !== price.value);
      if (!first) return [];
      return [
        {
          start: price.start,
          end: price.end,
          severity: 'warning' as const,
          message: {
            it: `Qui «${price.name}» è a ${price.text}, prima era a ${first.text}.`,
            en: `Here “${price.name}” is ${price.text}, before it was ${first.text}.`,
          },
          replacements: [first.text],
        },
      ];
    });
  },
  good: [
    'Ingresso 10 €, ridotto 8 €. Ingresso 5 € per i soci',
    'Biglietto 12 €. Il biglietto ridotto costa 8 €',
    'Menù 12 €, menù con dolce 15 €',
    'Cena 30 €, pranzo 20 €',
    'Ingresso 10 €. Vi ricordiamo: ingresso 10 €',
    'Quota 50 €, quota bambini 30 €',
  ],
  bad: [
    { text: 'Ingresso 10 €. Vi aspettiamo alle 21!\nIngresso: 12 €', marks: ['12 €'], fixes: ['10 €'] },
    { text: 'Il biglietto costa 15 euro.\nPrendi il tuo biglietto a 18 euro', marks: ['18 euro'], fixes: ['15 euro'] },
    { text: 'Quota di partecipazione: 25 €.\nSi paga la quota di 30 € in segreteria', marks: ['30 €'] },
    { text: 'Cena 30 € a persona.\nPrenota la tua cena a 35 €', marks: ['35 €'] },
    { text: 'Abbonamento 39 €. Bello, no? Abbonamento a soli 29 €!', marks: ['29 €'] },
    { text: 'Prezzo: 99 €\nSolo oggi!\nPrezzo 89 €', marks: ['89 €'], fixes: ['99 €'] },
  ],
};
