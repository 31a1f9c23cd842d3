import type { Span } from '@/lib/shared/finding';
import { inLines, movedSpan } from './inLines';

/** An amount of euro as it is written: `€ 50,00`, `50€`, `50 euro`. */
export interface Price extends Span {
  /** As typed. */
  text: string;
  value: number;
  /** The figures alone. */
  figure: string;
  unit: string;
  /** The unit stands before the figure. */
  first: boolean;
  /** White space between the two. */
  spaced: boolean;
}

const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?`;
const UNIT = `€|euro|EUR|Euro|eur`;
const PRICE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(${UNIT})([^\S\n]?)(${FIGURE})(?:,-{1,2})?(?![\p{L}\p{N}]|[.,]\d)|(${FIGURE})(?:,-{1,2})?([^\S\n]?)(${UNIT})(?![\p{L}\p{N}]))`,
  'gu',
);

/** The prices in a text, in reading order. */
export const pricesIn: (text: string) => readonly Price[] = inLines(
  (line) =>
    [...line.matchAll(PRICE)].map(({ index, 0: raw, 1: before, 2: gap, 3: after, 4: figure, 5: space, 6: unit }) => {
      const digits = (after ?? figure)!;
      return {
        start: index,
        end: index + raw.length,
        text: raw,
        value: amountOf(digits),
        figure: digits,
        unit: (before ?? unit)!,
        first: before !== undefined,
        spaced: (gap ?? space) !== '',
      };
    }),
  movedSpan,
);

/** Italian figures: a point divides thousands, a comma the cents; two digits after a point are cents as well. */
export function amountOf(figure: string): number {
  return Number(/\.\d{3}(?!\d)/.test(figure) ? figure.replaceAll('.', '').replace(',', '.') : figure.replace(',', '.'));
}
