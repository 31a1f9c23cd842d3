import { remembering } from '@/lib/shared/recent';
import { linesIn } from '../../lines';
import { forLast } from './forLast';

/** What stands in so many lines is still known: at an edit only one is looked at anew. */
const LINES = 300;

/**
 * What stands in a text, found line by line and remembered.
 * @param find what stands in one line, counted from its beginning
 * @param moved the same so many code units farther on
 */
export function inLines<T>(
  find: (line: string) => readonly T[],
  moved: (found: T, by: number) => T,
): (text: string) => readonly T[] {
  const known = remembering(LINES, find);
  return forLast((text) => {
    let start = 0;
    return linesIn(text).flatMap((line) => {
      const by = start;
      start += line.length + 1;
      return known(line).map((found) => (by === 0 ? found : moved(found, by)));
    });
  });
}

/** For what has no other place than its span. */
export function movedSpan<T extends { start: number; end: number }>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
