import { longestLine } from '@/lib/inbox/readingLimits';
import type { IdSource, Match, Source } from '@/lib/platforms/threads/schema';
import { readLine } from './text';

export interface Found {
  element: Element;
  groups: RegExpExecArray;
}

const patterns = new Map<string, RegExp>();

export function patternOf(source: string): RegExp {
  let made = patterns.get(source);
  if (!made) {
    made = new RegExp(source, 'u');
    patterns.set(source, made);
  }
  return made;
}

/** One selector for all variants; matches nothing where there are none. */
export function anyOf(matches: readonly Match[]): string {
  return matches.map(({ css }) => css).join() || ':not(*)';
}

/** The first value that the sources give in `root`, of the elements that belong there; see `sourceSchema`. */
export function find(
  sources: readonly (Source | IdSource)[],
  root: Element | Document,
  belongs: (element: Element) => boolean,
): (Found & { source: Source | IdSource }) | null {
  for (const source of sources) {
    const pattern = patternOf(source.pattern ?? '^[^]*$');
    const look = (element: Element): Found | null => {
      const groups = belongs(element) ? pattern.exec(read(element, source.attribute)) : null;
      return groups?.[0] ? { element, groups } : null;
    };
    const self = root instanceof Element && root.matches(source.css) ? look(root) : null;
    if (self) return { ...self, source };
    for (const element of root.querySelectorAll(source.css)) {
      const found = look(element);
      if (found) return { ...found, source };
    }
  }
  return null;
}

/** The value as a line that may travel; empty where there is none. */
export function lineOf(...args: Parameters<typeof find>): string {
  const groups = find(...args)?.groups;
  return (groups?.[1] ?? groups?.[0] ?? '').trim().slice(0, longestLine);
}

/** `$1` and `$2` of a template are the groups. */
export function fill(template: string, groups: RegExpExecArray): string {
  return template.replace(/\$(\d)/g, (_, index) => groups[Number(index)] ?? '');
}

function read(element: Element, attribute: string | undefined): string {
  if (!attribute) return readLine(element);
  if (attribute === 'href' && element instanceof HTMLAnchorElement) return element.href;
  return element.getAttribute(attribute) ?? '';
}
