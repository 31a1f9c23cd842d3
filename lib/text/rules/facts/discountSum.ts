import { pieceAround, piecesOf } from '../kit/pieces';
import { amountOf, type Price, pricesIn } from '../kit/prices';
import type { Message, Remark, TextRule } from '../rule';

const PERCENT = /(?<![a-zà-ÿ\d.,])[-–−]? ?(\d{1,2}(?:,\d)?) ?(?:%|per cento)(?![a-zà-ÿ\d])/gi;
/** The percentage is a cut in the price. */
const CUT_BEFORE =
  /(?:sconto|scontat[oaei]|scont[oi]|ribass[a-zà-ÿ]+|risparmi[a-zà-ÿ]*|riduzione|saldo|saldi|promo[a-zà-ÿ]*|offerta|taglio|sconti)[^.!?\n%]{0,40}$|[-–−] ?$/i;
const CUT_AFTER = /^ ?(?:di sconto|di ribasso|in meno|di riduzione|di risparmio|off|sconto|su)(?![a-zà-ÿ])/i;
const UP_TO =
  /(?:fino (?:al?|all['’])|oltre(?: il)?|più del|almeno(?: il)?|dal? \d+ al?|quasi(?: il)?|circa(?: il)?|ulterior[a-zà-ÿ]+|extra|anche) ?[-–−]? ?$/i;
const SAVED = /(?<![a-zà-ÿ])(?:risparmi[a-zà-ÿ]*|sconto di|in meno|ti costa)(?![a-zà-ÿ])[^.!?\n€\d]{0,20}$/i;
/** The dearer price without its sign: 300 euro invece di 400. */
const BARE =
  /^,? ?\(?(?:anziché|invece (?:di|dei|che)|al posto di|non più|e non) ?(\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d{2})?)(?![\d.,]\d|%| ?(?:€|euro|per cento|giorni|ore|mesi|persone|rate))/i;
/** What is to be paid after all: "sul prezzo di 250 euro: ora 215 euro". */
const PAID =
  /(?<![a-zà-ÿ])(?:paghi|pagherai|pagate|pagherete|si paga|ora|adesso|oggi|diventa|scende a|viene|lo porti a casa (?:a|con)|lo trovi a|tuo a|solo|sol[ie])(?: (?:sol[oie]|appena|a|il|per|costa|è|in cassa)){0,2} ?$/i;
const OFFER =
  /(?<![a-zà-ÿ])(?:offert[ae]|scont[oaie]|scontat[oaie]|promo[a-zà-ÿ]*|sald[oi]|solo|soli|risparmi[a-zà-ÿ]*|ribass[a-zà-ÿ]*)(?![a-zà-ÿ])/i;
/** Three for two: a third less. */
const PACK = /(?<![\d.,])([2-6]) ?[x×] ?([1-5])(?![\d.,]|\d)/g;
/** Shops round to the cent, the fifty cents or the euro below. */
const TOLERANCE = { points: 1.5, euro: 1.01 };

/** "Sconto del 30%: da 100 € a 75 €". */
export const discountSum: TextRule = {
  id: 'discount-sum',
  scope: 'text',
  title: { it: 'Sconti che non tornano', en: 'Discounts that do not add up' },
  severity: 'warning',
  source: 'Aritmetica; il prezzo precedente va indicato con la riduzione (Codice del consumo, art. 17-bis).',
  find: ({ text }) => [
    ...cutsIn(text).flatMap((cut) => [...percentages(text, cut), ...savings(text, cut)]),
    ...packs(text),
    ...dearer(text),
  ],
  good: [
    'Lampade in ottone: da 50 a 40 euro, cioè il 20% in meno',
    'Scarpe a metà prezzo: da 90 a 45 euro',
    'Sconti fino al 50%: il cappotto passa da 200 € a 140 €',
    'Sconto del 30%: da 99 € a 69 €',
    'Sconto del 20% da 10 a 12 persone',
    'Il 70% dei clienti torna. Da 50 € a 40 € le lampade',
    'Con lo sconto del 10% il biglietto va da 20 € a 18 €',
    'Spesa minima 100 euro: con lo sconto del 20% paghi solo 80 euro',
    'Sconto del 10% sul prezzo di 250 euro: ora 225 euro',
    'Solo 300 euro invece di 400, il 25% in meno',
    '3x2 su tutto: risparmi il 33%',
    'Il nuovo affitto costa 900 euro invece di 800: aumenta tutto',
    'Il 15% in più di soci: la quota passa da 20 € a 25 €',
  ],
  bad: [
    { text: 'Sconto del 30%: da 100 € a 75 €', marks: ['30'], fixes: ['25'] },
    { text: 'Super offerta: -50%, da 800 euro a 450 euro', marks: ['50'], fixes: ['44'] },
    { text: 'Da 50 a 40 euro: il 30% in meno', marks: ['30'], fixes: ['20'] },
    { text: 'Solo oggi 60 € invece di 80 €, con il 40% di sconto', marks: ['40'], fixes: ['25'] },
    { text: 'Solo 300 euro invece di 400, cioè il 30% in meno', marks: ['30'], fixes: ['25'] },
    { text: 'Spesa minima 100 euro, sconto 20%: paghi solo 70 euro', marks: ['20'], fixes: ['30'] },
    { text: 'Sconto del 10% sul prezzo di 250 euro: ora 215 euro', marks: ['10'], fixes: ['14'] },
    { text: 'Promozione 3x2: risparmi il 50%', marks: ['50'], fixes: ['33'] },
    { text: 'In offerta a 1.290 euro anziché 1.190', marks: ['1.290 euro'] },
    { text: 'Risparmi 20 €: da 50 € a 40 €', marks: ['20 €'], fixes: ['10 €'] },
    { text: '€ 90 anziché € 120 (sconto 20%)', marks: ['20'], fixes: ['25'] },
  ],
};

interface Cut {
  start: number;
  end: number;
  from: number;
  to: number;
  prices: Price[];
}

/** Two prices, the dearer before; the first may leave its sign to the second: da 50 a 40 euro. */
function cutsIn(text: string): Cut[] {
  const prices = pricesIn(text);
  const cuts: Cut[] = [];
  for (const [at, price] of prices.entries()) {
    const half = /(?<![a-zà-ÿ])da (\d{1,5}(?:[.,]\d{2})?) ?a ?(?:sol[oi] )?$/i.exec(
      text.slice(Math.max(0, price.start - 24), price.start),
    );
    if (half)
      cuts.push({
        start: price.start - half[0].length,
        end: price.end,
        from: Number(half[1]!.replace(',', '.')),
        to: price.value,
        prices: [price],
      });
    const bare = BARE.exec(text.slice(price.end, price.end + 40));
    if (bare)
      cuts.push({
        start: price.start,
        end: price.end + bare[0].length,
        from: amountOf(bare[1]!),
        to: price.value,
        prices: [price],
      });
    const next = prices[at + 1];
    if (!next) continue;
    const between = text.slice(price.end, next.start);
    const pair = { start: price.start, end: next.end, prices: [price, next] };
    if (/^ ?(?:,? ?(?:a|ora a|adesso a|a sol[oie]|ora|→|->|➡️?|>|–>|a soli) ?)$/i.test(between))
      cuts.push({ ...pair, from: price.value, to: next.value });
    else if (PAID.test(between) && !/[\d](?! ?%|\d)/.test(between))
      cuts.push({ ...pair, from: price.value, to: next.value });
    else if (
      /^,? ?\(?(?:anziché|invece (?:di|dei|che)|al posto di|non più|e non|in luogo di|prima|era|erano) ?$/i.test(
        between,
      )
    )
      cuts.push({ ...pair, from: next.value, to: price.value });
  }
  return cuts.filter(({ from, to }) => from > to && to > 0);
}

/** "3x2: risparmi il 50%". */
function packs(text: string): Remark[] {
  return [...text.matchAll(PACK)].flatMap((match) => {
    const [all, paid] = [Number(match[1]), Number(match[2])];
    const piece = pieceAround(text, match.index);
    const sentence = text.slice(piece.start, piece.end);
    const found = [...sentence.matchAll(PERCENT)];
    const [only] = found;
    if (!only || found.length > 1 || all - paid !== 1 || !/scont|risparm|meno|promo|offert/i.test(sentence)) return [];
    const right = Math.round((1 - paid / all) * 100);
    const figure = only[1]!;
    if (Math.abs(right - amountOf(figure)) <= TOLERANCE.points || UP_TO.test(sentence.slice(0, only.index))) return [];
    const start = piece.start + only.index + only[0].indexOf(figure);
    return [
      {
        start,
        end: start + figure.length,
        severity: 'warning',
        message: say(
          `Con il ${all}x${paid} lo sconto è del ${right}%, non del ${figure}%.`,
          `${all} for ${paid} is ${right}% less, not ${figure}%.`,
        ),
        replacements: [String(right)],
      },
    ];
  });
}

/** "In offerta a 1.290 euro anziché 1.190": the new price is the higher one. */
function dearer(text: string): Remark[] {
  return pricesIn(text).flatMap((price) => {
    const found =
      /^,? ?\(?(?:anziché|invece (?:di|dei|che)) ?(?:€ ?)?(\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d{2})?)(?![\d.,]\d|%)/i.exec(
        text.slice(price.end, price.end + 40),
      );
    const piece = pieceAround(text, price.start);
    if (
      !found ||
      amountOf(found[1]!) >= price.value ||
      amountOf(found[1]!) === 0 ||
      !OFFER.test(text.slice(piece.start, piece.end))
    )
      return [];
    return [
      {
        start: price.start,
        end: price.end,
        severity: 'warning',
        message: say(
          `In offerta, ma ${price.text} è più di ${found[1]}: i due prezzi sono scambiati?`,
          `On offer, but ${price.text} is more than ${found[1]}: are the two prices swapped?`,
        ),
        replacements: [],
      },
    ];
  });
}

function percentages(text: string, cut: Cut): Remark[] {
  const around = sentencesAround(text, cut);
  const found = [...text.slice(around.start, around.end).matchAll(PERCENT)]
    .map((match) => ({
      start: around.start + match.index + match[0].search(/\d/),
      figure: match[1]!,
      end: around.start + match.index + match[0].length,
      begin: around.start + match.index,
    }))
    .filter(
      ({ begin, end, start }) =>
        (CUT_BEFORE.test(text.slice(around.start, start)) || CUT_AFTER.test(text.slice(end))) &&
        !UP_TO.test(text.slice(around.start, begin)) &&
        !UP_TO.test(text.slice(around.start, start)),
    );
  const [only] = found;
  if (
    !only ||
    found.length > 1 ||
    cutsIn(text).filter(({ start }) => start >= around.start && start < around.end).length > 1
  )
    return [];
  const said = Number(only.figure.replace(',', '.'));
  const real = (1 - cut.to / cut.from) * 100;
  const price = cut.from * (1 - said / 100);
  if (Math.abs(said - real) <= TOLERANCE.points || Math.abs(price - cut.to) <= Math.min(TOLERANCE.euro, cut.from / 40))
    return [];
  const right = Math.round(real);
  return [
    {
      start: only.start,
      end: only.start + only.figure.length,
      severity: 'warning',
      message: say(
        `Da ${euro(cut.from)} a ${euro(cut.to)} lo sconto è del ${right}%, non del ${only.figure}%.`,
        `From ${euro(cut.from)} to ${euro(cut.to)} the discount is ${right}%, not ${only.figure}%.`,
      ),
      replacements: [String(right)],
    },
  ];
}

function savings(text: string, cut: Cut): Remark[] {
  const around = sentencesAround(text, cut);
  const own = pricesIn(text).filter(
    (price) =>
      price.start >= around.start &&
      price.end <= around.end &&
      !cut.prices.includes(price) &&
      SAVED.test(text.slice(around.start, price.start)),
  );
  return own
    .filter(({ value }) => Math.abs(value - (cut.from - cut.to)) > TOLERANCE.euro)
    .map((price) => ({
      start: price.start,
      end: price.end,
      severity: 'warning',
      message: say(
        `Da ${euro(cut.from)} a ${euro(cut.to)} se ne risparmiano ${euro(cut.from - cut.to)}, non ${price.text}.`,
        `From ${euro(cut.from)} to ${euro(cut.to)} saves ${euro(cut.from - cut.to)}, not ${price.text}.`,
      ),
      replacements: [price.text.replace(price.figure, figure(cut.from - cut.to))],
    }));
}

/** The sentence of the prices and the one before: "Sconto del 30%! Da 100 € a 75 €". */
function sentencesAround(text: string, { start, end }: Cut): { start: number; end: number } {
  const piece = pieceAround(text, start);
  const before = piecesOf(text).findLast((one) => one.end <= piece.start);
  return { start: before && piece.start - before.end < 3 ? before.start : piece.start, end: Math.max(end, piece.end) };
}

function figure(value: number): string {
  return (Math.round(value * 100) / 100).toFixed(Number.isInteger(value) ? 0 : 2).replace('.', ',');
}

function euro(value: number): string {
  return `${figure(value)} €`;
}

function say(it: string, en: string): Message {
  return { it, en };
}
