import { NUMERAL, numeralOf } from '../kit/numerals';
import { pieceAround, piecesOf } from '../kit/pieces';
import { amountOf, type Price, pricesIn } from '../kit/prices';
import type { Remark, TextRule } from '../rule';

const TOTAL_BEFORE =
  /(?<![a-zà-ÿ])(?:totale|in tutto|in totale|complessiv[a-zà-ÿ]+|tutto (?:a|per)|per un totale di|somma|=)(?: di| è| sono| fa| a|:)? ?$/i;
const TOTAL_AFTER = /^ ?(?:in tutto|in totale|totali|complessivi|tutto compreso in tutto)(?![a-zà-ÿ])/i;
/** Nine euro each: of several the price is that of one. */
const EACH_AFTER =
  /^ ?(?:l['’]un[oa]|ciascun[oa]|cadaun[oa]|cad\.?|al pezzo|a testa|a persona|a bottiglia|a lezione|a incontro|al mese|a coppia|a notte|all['’]ora|a ingresso|al biglietto|a posto)(?![a-zà-ÿ])/i;
const COUNT = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(${NUMERAL}) (?!euro|%|ore|anni)([a-zà-ÿ]{3,}) (?:a|da|per|x) $`,
  'i',
);
const TIMES =
  /(?<![a-zà-ÿ\d.,])(\d{1,3}) ?[x×*] ?(?:€ ?)?(\d{1,5}(?:,\d{1,2})?) ?(?:€|euro)? ?= ?(?:€ ?)?(\d{1,6}(?:,\d{1,2})?)(?![\d.,]\d)/gi;
const GOAL =
  /(?<![a-zà-ÿ\d])(\d{1,3}(?:,\d)?) ?% (?:del(?:l['’])?|di) ?(?:nostr[a-zà-ÿ] |vostr[a-zà-ÿ] |su[a-zà-ÿ] )?(?:obiettivo|traguardo|budget|target|totale|cifra|somma|fondi necessari|meta)(?: (?:finale|iniziale|complessiv[a-zà-ÿ]+|previst[a-zà-ÿ]+|fissat[a-zà-ÿ]+))? (?:di|dei|da|è di|pari a) ?(?:€ ?)?(\d{1,3}(?:\.\d{3})+|\d{2,7})/gi;

const AMOUNT = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{2})?|\d{1,6}(?:,\d{2})?`;
const PART = new RegExp(
  String.raw`(?<![\d.,])(${AMOUNT})(?: €| euro)? (?:da|dal|dallo|dalla|dall['’]|dai|dagli|dalle|per|in|di|con|a|al|alla|agli|alle)(?![a-zà-ÿ])`,
  'gi',
);
/** A colon, then amounts of the same kind up to the end of the sentence. */
const PARTS = new RegExp(
  String.raw`^(?: in tutto| in totale| complessivi)?: (?:(?:${AMOUNT})(?: €| euro)? \p{L}[^\d.;:!?\n]{2,40}?(?:, | e |, e )){1,6}(?:${AMOUNT})(?: €| euro)? \p{L}[^\d.,;:!?\n]{2,40}(?=[.!?\n]|$)`,
  'u',
);

/** "6 bottiglie a 9 euro l'una, 60 euro in tutto". */
export const priceTotal: TextRule = {
  id: 'price-total',
  scope: 'text',
  title: { it: 'Totali che non tornano', en: 'Totals that do not add up' },
  severity: 'warning',
  source: 'Aritmetica.',
  find: ({ text }) => [...totals(text), ...products(text), ...goals(text), ...breakdowns(text)],
  good: [
    'Due adulti a 12 euro e due bambini a 6, in tutto 36 euro',
    'Zaino 45 euro, astuccio 15 euro e diario 10 euro, totale 70 euro',
    'Confezione da 6 bottiglie a 9 euro l’una, 54 euro in tutto',
    'Antipasto 8 €, primo 10 €, in tutto la cena costa 30 € con il vino',
    'Abbiamo raccolto 8.000 euro, l’80% del nostro obiettivo di 10.000',
    '2 x 10 € = 20 €',
    'Raccolti 3.100 euro: 1.500 dalla lotteria, 900 dalla cena e 700 dalle offerte',
    'Massaggio 50 euro, sauna 20 euro. Totale relax a 15 euro',
    'Un viaggio da 900 euro: 300 per il volo e 250 per la pensione, più le escursioni',
    'In tutto 300 euro di premi: primo premio 100 euro',
  ],
  bad: [
    {
      text: 'Kit con zaino 45 euro, astuccio 15 euro e diario 10 euro, totale 75 euro',
      marks: ['75 euro'],
      fixes: ['70 euro'],
    },
    { text: 'Confezione da 6 bottiglie a 9 euro l’una, 60 euro in tutto', marks: ['60 euro'], fixes: ['54 euro'] },
    { text: 'Raccolti 8.000 euro, il 60% del nostro obiettivo di 10.000', marks: ['60'], fixes: ['80'] },
    { text: 'Corso 50 € + materiale 30 € = 90 €', marks: ['90 €'], fixes: ['80 €'] },
    { text: 'Massaggio 50 euro, sauna 20 euro, tisana 5 euro. Totale 85 euro', marks: ['85 euro'], fixes: ['75 euro'] },
    {
      text: 'Raccolti 3.200 euro: 1.500 dalla lotteria, 900 dalla cena e 700 dalle offerte.',
      marks: ['3.200 euro'],
      fixes: ['3100 euro'],
    },
    { text: '3 x 10 € = 25 €', marks: ['25'], fixes: ['30'] },
    { text: 'Tre ingressi a 8 euro ciascuno, in totale 22 euro', marks: ['22 euro'], fixes: ['24 euro'] },
  ],
};

function totals(text: string): Remark[] {
  const prices = pricesIn(text);
  return prices.flatMap((total, at) => {
    const piece = sumAround(text, total.start);
    const isTotal = TOTAL_BEFORE.test(text.slice(piece.start, total.start)) || TOTAL_AFTER.test(text.slice(total.end));
    const parts = prices.slice(0, at).filter(({ start }) => start >= piece.start);
    const last = parts.at(-1);
    if (
      !isTotal ||
      !last ||
      /\d/.test(text.slice(last.end, total.start)) ||
      /(?:vino|bevand|spedizion|coperto|oltre|esclus|più |con |sconto|anzich|invece)/i.test(
        text.slice(last.end, total.start),
      ) ||
      /(?:sconto|anzich|invece|risparm|gratis|omaggio)/i.test(text.slice(piece.start, total.start))
    )
      return [];
    const sum = sumOf(text, piece.start, parts);
    return sum === null || Math.abs(sum - total.value) < 0.02 ? [] : [wrong(total, sum)];
  });
}

/** The sentence of a total; with the one before where it says nothing else: "… tisana 5 euro. Totale 75 euro". */
function sumAround(text: string, at: number): { start: number; end: number } {
  const piece = pieceAround(text, at);
  const before = /^\P{L}*(?:in )?totale\P{L}*$/iu.test(text.slice(piece.start, at))
    ? piecesOf(text).findLast((one) => one.end <= piece.start)
    : undefined;
  return before && piece.start - before.end < 3 ? { start: before.start, end: piece.end } : piece;
}

/** "Raccolti 3.200 euro: 1.500 dalla lotteria, 900 dalla cena e 700 dalle offerte". */
function breakdowns(text: string): Remark[] {
  return pricesIn(text).flatMap((total) => {
    const list = PARTS.exec(text.slice(total.end, total.end + 240));
    if (!list || /%|sconto|anzich|invece|mese|persona|testa/i.test(list[0])) return [];
    const parts = [...list[0].matchAll(PART)].map(([, figure = '']) => amountOf(figure));
    const sum = parts.reduce((all, one) => all + one, 0);
    return parts.length < 2 || parts.some((one) => one >= total.value) || Math.abs(sum - total.value) < 0.02
      ? []
      : [wrong(total, sum)];
  });
}

/** What the parts come to; null when it is not said how many of each there are. */
function sumOf(text: string, from: number, parts: readonly Price[]): number | null {
  const counted = parts.map((price) => {
    const count = COUNT.exec(text.slice(Math.max(from, price.start - 40), price.start));
    const times = count ? numeralOf(count[1]!) : null;
    return { value: price.value * (times ?? 1), times, each: EACH_AFTER.test(text.slice(price.end)) };
  });
  if (counted.length === 1) return counted[0]!.times === null ? null : counted[0]!.value;
  return counted.some(({ each, times }) => each && times === null) || counted.some(({ times }) => times !== null)
    ? null
    : counted.reduce((sum, { value }) => sum + value, 0);
}

function products(text: string): Remark[] {
  return [...text.matchAll(TIMES)].flatMap((match) => {
    const [raw, count, price, said = ''] = match;
    const right = Number(count) * amountOf(price!);
    if (
      !/€|euro/i.test(raw + text.slice(match.index + raw.length, match.index + raw.length + 6)) ||
      Math.abs(right - amountOf(said)) < 0.02
    )
      return [];
    const start = match.index + raw.lastIndexOf(said);
    return [remark(start, said, figure(right), `${count} per ${price}`)];
  });
}

function goals(text: string): Remark[] {
  return [...text.matchAll(GOAL)].flatMap((match) => {
    const piece = pieceAround(text, match.index);
    const reached = pricesIn(text).filter(({ start, end }) => start >= piece.start && end <= match.index);
    const goal = amountOf(match[2]!);
    const [only] = reached;
    if (!only || reached.length > 1) return [];
    const right = Math.round((only.value / goal) * 100);
    return Math.abs(right - amountOf(match[1]!)) <= 1
      ? []
      : [remark(match.index, match[1]!, String(right), `${only.text} su ${match[2]}`)];
  });
}

function wrong(total: Price, sum: number): Remark {
  return {
    start: total.start,
    end: total.end,
    severity: 'warning',
    message: {
      it: `Il conto fa ${figure(sum)}, non «${total.text}».`,
      en: `The sum is ${figure(sum)}, not “${total.text}”.`,
    },
    replacements: [total.text.replace(total.figure, figure(sum))],
  };
}

function remark(start: number, said: string, right: string, sum: string): Remark {
  return {
    start,
    end: start + said.length,
    severity: 'warning',
    message: { it: `${sum} fa ${right}, non «${said}».`, en: `${sum} makes ${right}, not “${said}”.` },
    replacements: [right],
  };
}

function figure(value: number): string {
  const [whole = '', cents] = (Math.round(value * 100) / 100).toString().split('.');
  return cents ? `${whole},${cents.padEnd(2, '0')}` : whole;
}
