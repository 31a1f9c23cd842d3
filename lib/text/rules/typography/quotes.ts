import type { Span } from '@/lib/shared/finding';
import { masked } from '../kit/masked';
import type { Message, Remark, TextRule } from '../rule';

type Kind = 'straight' | 'curly' | 'angle';
interface Quote extends Span {
  sign: string;
  kind: Kind;
  opens: boolean;
}

const KIND: Record<string, Kind> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '«': 'angle',
  '»': 'angle',
};
const CLOSING: Record<Kind, string> = { straight: '"', curly: '”', angle: '»' };
const OPENING: Record<Kind, string> = { straight: '"', curly: '“', angle: '«' };

/** Quotation marks without a partner or with one of another kind. */
export const quotes: TextRule = {
  id: 'quotes',
  scope: 'text',
  needs: /["“”„«»]/,
  title: { it: 'Virgolette senza compagna o miste', en: 'Unbalanced or mixed quotes' },
  severity: 'warning',
  source: 'Manuali di redazione italiani: le virgolette si aprono e si chiudono, con segni della stessa forma.',
  find: ({ text, language }) => (language === 'other' ? [] : remarksIn(quotesIn(text))),
  good: [
    'Ha detto "ciao" e poi “addio” e infine «basta»',
    'Uno schermo da 24" in offerta',
    '“Primo paragrafo della citazione.\n“Secondo paragrafo.”',
    '"Una citazione lunga\nsu due righe"',
    'Il libro «La “vera” storia» è qui',
    'Sono „virgolette basse“ alla tedesca',
    '"Così è (se vi pare)" a teatro',
  ],
  bad: [
    { text: 'Ha detto "ciao e poi è andato via', marks: ['"'] },
    { text: 'Ha detto ciao" e poi è andato via', marks: ['"'] },
    { text: 'Il libro «La storia è qui', marks: ['«'] },
    { text: 'Il libro La storia» è qui', marks: ['»'] },
    { text: 'Il film “La strada" è da vedere', marks: ['"'], fixes: ['”'] },
    { text: 'Il film "La strada” è da vedere', marks: ['"'], fixes: ['“'] },
    { text: 'Il film “La strada“ è da vedere', marks: ['“'], fixes: ['”'] },
    { text: 'Il film ”La strada” è da vedere', marks: ['”'], fixes: ['“'] },
  ],
};

/** Straight and reversed marks tell by their neighbours whether they open. */
function quotesIn(text: string): Quote[] {
  const prose = masked(text);
  const quotes: Quote[] = [];
  for (const { index, 0: sign } of prose.matchAll(/["“”„«»]/g)) {
    const last = quotes.at(-1);
    const before = prose.charAt(index - 1);
    // Inches and seconds.
    if (sign === '"' && /[\p{N}"]/u.test(before) && !last?.opens) continue;
    const opens = opensHere(sign, before, prose.charAt(index + 1), last);
    // A quotation of several paragraphs opens again at each and closes once.
    if (opens && last?.opens && last.sign === sign && opensLine(prose, index)) continue;
    quotes.push({ start: index, end: index + 1, sign, kind: KIND[sign]!, opens });
  }
  return quotes;
}

function opensLine(prose: string, index: number): boolean {
  return /\n\s{0,8}$/.test(prose.slice(Math.max(0, index - 9), index));
}

function opensHere(sign: string, before: string, after: string, last: Quote | undefined): boolean {
  if (sign === '«' || sign === '„') return true;
  if (sign === '»') return false;
  const free = before === '' || /[\s([{'’«“"\-–—/:>*_]/u.test(before);
  const held = after !== '' && !/[\s.,;:!?)\]}]/u.test(after);
  if (free === held) return free;
  return sign === '"' ? !last?.opens : sign === '“' && !(last?.opens && last.sign === '„');
}

function remarksIn(quotes: readonly Quote[]): Remark[] {
  const remarks: Remark[] = [];
  const open: Quote[] = [];
  for (const quote of quotes) {
    if (quote.opens) {
      open.push(quote);
      continue;
    }
    const at = open.findLastIndex(({ kind }) => kind === quote.kind);
    const partner = open.at(at >= 0 ? at : -1);
    if (!partner) {
      remarks.push(alone(quote, NOT_OPENED));
      continue;
    }
    // What is left open inside a pair has lost its partner; a new paragraph opens again without closing.
    remarks.push(
      ...open
        .splice(open.indexOf(partner))
        .slice(1)
        .filter(({ sign }) => sign === '"')
        .map((left) => alone(left, NOT_CLOSED)),
    );
    remarks.push(...pairRemarks(partner, quote));
  }
  const [first, ...more] = open;
  if (first && !more.length) remarks.push(alone(first, NOT_CLOSED));
  else remarks.push(...open.map((left) => alone(left, NOT_CLOSED)));
  return remarks;
}

/** The mark that is of the wrong kind or turned the wrong way; „…“ is German and right. */
function pairRemarks(opening: Quote, closing: Quote): Remark[] {
  if (opening.kind !== closing.kind) {
    const wrong = opening.kind === 'straight' ? opening : closing;
    const better = opening.kind === 'straight' ? OPENING[closing.kind] : CLOSING[opening.kind];
    return [{ start: wrong.start, end: wrong.end, severity: 'warning', message: MIXED, replacements: [better] }];
  }
  if (opening.kind !== 'curly' || opening.sign === '„') return [];
  const remarks: Remark[] = [];
  if (opening.sign === '”')
    remarks.push({ start: opening.start, end: opening.end, severity: 'warning', message: TURNED, replacements: ['“'] });
  if (closing.sign === '“')
    remarks.push({ start: closing.start, end: closing.end, severity: 'warning', message: TURNED, replacements: ['”'] });
  return remarks;
}

function alone({ start, end }: Span, message: Message): Remark {
  return { start, end, severity: 'warning', message, replacements: [] };
}

const NOT_CLOSED: Message = {
  it: 'Queste virgolette si aprono e non si chiudono.',
  en: 'These quotes open and never close.',
};
const NOT_OPENED: Message = {
  it: 'Queste virgolette chiudono e non sono mai state aperte.',
  en: 'These quotes close and were never opened.',
};
const MIXED: Message = {
  it: 'Le virgolette che aprono e quelle che chiudono hanno forma diversa.',
  en: 'The opening and the closing quote have different shapes.',
};
const TURNED: Message = {
  it: 'Questa virgoletta è girata dall’altra parte.',
  en: 'This quotation mark is turned the wrong way.',
};
