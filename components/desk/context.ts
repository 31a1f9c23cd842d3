import type { Span } from '@/lib/shared/finding';

/** Characters shown on each side of the words: about two lines in the narrowest panel. */
const reach = 30;
/** Longest stretch of flagged words shown whole (a repeated paragraph is flagged whole). */
const longest = 80;

export interface Context {
  before: string;
  words: string;
  after: string;
}

/**
 * The words of a span with about thirty characters on each side, cut at spaces and marked with an ellipsis.
 * Line breaks become spaces. Flagged blanks, which cannot be seen, are written as `·`, `⇥` and `¶`.
 *
 * @param text the whole text @param span UTF-16 code units into it
 */
export function contextOf(text: string, { start, end }: Span): Context {
  return {
    before: flat(textBefore(text, start)),
    words: shown(text.slice(start, end)),
    after: flat(textAfter(text, end)),
  };
}

/** Text as it can be read in one line, blanks made visible when there is nothing else. */
export function shown(words: string): string {
  if (/^\s+$/u.test(words)) return words.replaceAll('\n', '¶').replaceAll('\t', '⇥').replaceAll(/\s/gu, '·');
  const line = flat(words);
  if (line.length <= longest) return line;
  const [head, tail] = [line.slice(0, whole(line, longest / 2)), line.slice(whole(line, line.length - longest / 2))];
  return `${head.replace(/(?<=\s)\S*$/u, '').trimEnd()}…${tail.replace(/^\S*(?=\s)/u, '').trimStart()}`;
}

function textBefore(text: string, start: number): string {
  if (start <= reach) return text.slice(0, start);
  const cut = text.slice(whole(text, start - reach), start);
  const space = cut.search(/\s/u);
  return `…${space >= 0 && space < cut.length - 1 ? cut.slice(space + 1) : cut}`;
}

function textAfter(text: string, end: number): string {
  if (text.length - end <= reach) return text.slice(end);
  const cut = text.slice(end, whole(text, end + reach));
  const space = cut.search(/\s\S*$/u);
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** The offset, moved forward out of the middle of a surrogate pair. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
