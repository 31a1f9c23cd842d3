import type { Span } from './finding';

/**
 * Carries spans from one state of a text to the next, taking the difference as one edit (common beginning and end kept).
 * Spans before it stay, spans after it move, spans it touches are dropped: a mark in doubt is no mark.
 * @param before the text the spans belong to
 * @param after the text now
 */
export function remapSpans<T extends Span>(spans: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const end = before.length - tail;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end < start || (span.end === start && !continues(after, start))) return [span];
    if (span.start > end || (span.start === end && !continues(after, after.length - tail - 1))) {
      return [{ ...span, start: span.start + moved, end: span.end + moved }];
    }
    return [];
  });
}

/** True when the character at `index` would make a neighbouring word longer. */
function continues(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /[\p{L}\p{N}\p{M}'’]/u.test(text[index]!);
}
