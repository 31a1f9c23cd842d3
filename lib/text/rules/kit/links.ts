import type { Span } from '@/lib/shared/finding';
import { inLines, movedSpan } from './inLines';

/** A web address as a platform would link it, without the punctuation after it. */
export interface Link extends Span {
  text: string;
}

/** Endings of addresses without `https://` or `www.`; any other ending counts only before a slash. */
const ENDINGS =
  'com|it|org|net|eu|io|app|shop|info|biz|tv|ai|dev|gov|edu|uk|de|fr|es|ch|store|online|blog|agency|studio|digital|cloud|site|news';
const ADDRESS = new RegExp(
  [
    String.raw`(?:[hH]ttps?:\/\/|HTTPS?:\/\/|(?<![\p{L}\p{N}])(?:[wW]ww|WWW)\.)(?:(?!\]\()[^\s<>«»“”"])+`,
    String.raw`(?<![\p{L}\p{N}@.\/:_-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}(?:(?:${ENDINGS}|${ENDINGS.toUpperCase()})(?![\p{L}\p{N}'’@-])(?:[\/?][^\s<>«»“”"]*)?|\p{L}{2,24}\/[^\s<>«»“”"]*)`,
  ].join('|'),
  'gu',
);
const TRAILING = /^(?:[.,;:!?'’*_…)\]}\p{Extended_Pictographic}]|\uFE0F)$/u;

/** The addresses in a text, in reading order. */
export const linksIn: (text: string) => readonly Link[] = inLines(
  (line) =>
    [...line.matchAll(ADDRESS)].map(({ index, 0: raw }) => {
      const address = withoutTail(raw);
      return { start: index, end: index + address.length, text: address };
    }),
  movedSpan,
);

/** What closes a sentence or a bracket around an address is not part of it, but `Roma_(città)` keeps its own bracket. */
function withoutTail(raw: string): string {
  const signs = [...raw];
  while (signs.length > 0 && TRAILING.test(signs.at(-1)!) && !closesOwn(signs)) signs.pop();
  return signs.join('');
}

function closesOwn(signs: readonly string[]): boolean {
  const opening = { ')': '(', ']': '[' }[signs.at(-1)!];
  return opening !== undefined && signs.lastIndexOf(opening) > signs.lastIndexOf(signs.at(-1)!, -2);
}
