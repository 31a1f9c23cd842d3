import type { Span } from '@/lib/shared/finding';

/** Lines of hashtags, handles, addresses and emoji alone close a post without being its text. */
const TAIL = /^(?:\s|[#@][\p{L}\p{N}_.]+|https?:\/\/\S+|[\p{P}\p{S}\p{Extended_Pictographic}]|\uFE0F|\u200D)*$/u;

/** Where the text ends: after its last line that is not hashtags, handles, addresses or emoji alone. */
export function bodyEnd(text: string): number {
  let end = text.trimEnd().length;
  for (;;) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    if (start === 0 || !TAIL.test(text.slice(start, end))) return end;
    end = text.slice(0, start).trimEnd().length;
  }
}

/** The stretch begins the first line of the text or stands in its last one, and there is more text. */
export function isLastOrFirstLine(text: string, { start, end }: Span): boolean {
  const opens = text.slice(0, start).trim() === '';
  const closes = !text.slice(end, bodyEnd(text)).includes('\n');
  return opens !== closes && (opens || text.slice(0, start).includes('\n'));
}
