import type { Span } from '@/lib/shared/finding';

/** The line around an offset, without its break. */
export function lineAround(text: string, at: number): Span {
  const next = text.indexOf('\n', at);
  return { start: at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, end: next < 0 ? text.length : next };
}

/** The lines of a text, without their breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** The stretch without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: end - slice.length + slice.trimEnd().length };
}

/**
 * The stretch with the white space that goes when it is deleted: whole lines take the smaller of the breaks around
 * them, a part of a line the space before it or, where the line begins, after it.
 */
export function removal(text: string, { start, end }: Span): Span {
  const before = /\s*$/u.exec(text.slice(Math.max(0, start - 40), start))![0];
  const after = /^\s*/u.exec(text.slice(end, end + 40))![0];
  const opens = start === before.length || before.includes('\n');
  const closes = end + after.length === text.length || after.includes('\n');
  if (opens && closes) {
    if (start === before.length) return { start: 0, end: end + after.length };
    if (end + after.length === text.length || breaks(before) <= breaks(after))
      return { start: start - before.length, end: end + (end + after.length === text.length ? after.length : 0) };
    return { start, end: end + after.length };
  }
  return opens ? { start, end: end + after.length } : { start: start - before.length, end };
}

function breaks(space: string): number {
  return space.split('\n').length;
}

/** The words stand in quotation marks of their own: they are spoken about, not used. */
export function isMentioned(text: string, { start, end }: Span): boolean {
  return /["“«‘'„`]/.test(text.charAt(start - 1)) && /^[.,!?…]?["”»’'“`]/.test(text.slice(end, end + 2));
}
