import type { Span } from '@/lib/shared/finding';
import type { Link } from './links';

/** One `name=value` of an address, with its place in the text. */
export interface Param extends Span {
  name: string;
  value: string;
}

/** The parameters of a link in order; a stray second `?` divides like `&`. */
export function paramsOf(link: Link): Param[] {
  const query = /\?([^#]*)/.exec(link.text);
  if (!query) return [];
  const from = link.start + query.index + 1;
  return [...query[1]!.matchAll(/[^&?]+/g)].map(({ index, 0: pair }) => {
    const [name = '', ...value] = pair.replace(/^amp;/, '').split('=');
    const start = from + index + (pair.startsWith('amp;') ? 4 : 0);
    return { start, end: from + index + pair.length, name, value: value.join('=') };
  });
}

/** The link's host in small letters, without `www.` and port. */
export function hostOf(link: Link): string {
  return link.text
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^www\./i, '')
    .toLowerCase();
}
