import type { Span } from '@/lib/shared/finding';

/**
 * Stretches that are to be deleted, each with the blanks that must go with it: those before it, at the beginning of a
 * line those after. Of blanks between two stretches the first has them.
 * @param spans in reading order
 */
export function withBlanks<T extends Span>(text: string, spans: readonly T[]): T[] {
  let last = 0;
  return spans.map((span) => {
    const blanks = /[^\S\n]*$/.exec(text.slice(last, span.start))![0].length;
    const start = span.start - blanks;
    const opensLine = start === 0 || text[start - 1] === '\n';
    last = span.end + (opensLine ? /^[^\S\n]*/.exec(text.slice(span.end))![0].length : 0);
    return { ...span, start: opensLine ? span.start : start, end: last };
  });
}
