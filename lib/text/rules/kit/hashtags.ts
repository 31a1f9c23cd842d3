import type { Span } from '@/lib/shared/finding';
import { forLast } from './forLast';
import { linksIn } from './links';

/** A hashtag as every platform links it, with the sign. */
export interface Hashtag extends Span {
  /** Without the sign. */
  name: string;
}

const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/#＃])[#＃](?=[\p{N}]*[\p{L}_])([\p{L}\p{M}\p{N}_]{1,140})/gu;

/** The hashtags in a text, in reading order; a fragment of a link is none. */
export const hashtagsIn: (text: string) => readonly Hashtag[] = forLast((text) => {
  if (!/[#＃]/.test(text)) return [];
  const links = linksIn(text);
  return [...text.matchAll(HASHTAG)]
    .map(({ index, 0: whole, 1: name }) => ({ start: index, end: index + whole.length, name: name! }))
    .filter((tag) => !links.some((link) => link.start <= tag.start && tag.end <= link.end));
});

/** Nothing but white space lies between a hashtag and another one, before or after it: it is no part of a sentence. */
export function isInRow(tag: Span, text: string): boolean {
  return (
    /#[\p{L}\p{M}\p{N}_]+\s*$/u.test(text.slice(Math.max(0, tag.start - 140), tag.start)) ||
    /^\s*#/.test(text.slice(tag.end))
  );
}
