import { longestLine } from '@/lib/inbox/readingLimits';
import type { Match, Source } from '@/lib/platforms/threads/schema';
import { readLine } from './text';

export interface Found<S> {
  element: Element;
  groups: RegExpExecArray;
  source: S;
}

/** One selector for all variants; matches nothing where there are none. */
export function anyOf(matches: readonly Match[]): string {
  return matches.map(({ css }) => css).join() || ':not(*)';
}

/**
 * The first value that the sources give in `root`; see `sourceSchema`. What stands in a comment within `root` is that
 * comment's: `comments` tells them.
 */
export function find<S extends Source>(
  sources: readonly S[],
  root: Element | Document,
  comments: string,
): Found<S> | null {
  const isElement = root instanceof Element;
  const owner = isElement ? root.closest(comments) : null;
  for (const source of sources) {
    const pattern = new RegExp(source.pattern ?? '[^]+', 'u');
    const inner = root.querySelectorAll(source.css);
    for (const element of isElement && root.matches(source.css) ? [root, ...inner] : inner) {
      const groups = element.closest(comments) === owner && pattern.exec(textOf(element, source.attribute));
      if (groups) return { element, groups, source };
    }
  }
  return null;
}

/** The value as a line that may travel; empty where there is none. */
export function lineOf(...args: Parameters<typeof find>): string {
  const groups = find(...args)?.groups;
  return (groups?.[1] ?? groups?.[0] ?? '').slice(0, longestLine);
}

/** `$1` and `$2` of a template are the groups. */
export function fill(template: string, groups: RegExpExecArray): string {
  return template.replace(/\$(\d)/g, (_, index) => groups[index] ?? '');
}

const textOf = (element: Element, attribute: string | undefined): string => {
  if (!attribute) return readLine(element);
  return attribute === 'href' ? (element as HTMLAnchorElement).href : (element.getAttribute(attribute) ?? '');
};
