const BEFORE = String.raw`(?<![a-zà-ÿ\d])`;
const AFTER = String.raw`(?![a-zà-ÿ\d])`;

/** A space stands for white space in a line, ' for both apostrophes, except in character classes. */
function loose(sources: readonly string[]): string {
  return sources
    .join('|')
    .replace(/\\.|\[(?:\\.|[^\]\\])*\]|'| (?![?*])/g, (part) =>
      part === "'" ? "['’]" : part === ' ' ? String.raw`[ \t\u00A0\u202F]{1,3}` : part,
    );
}

/** A global pattern, in any casing, that finds one of the sources as whole words. */
export function phrases(...sources: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${loose(sources)})${AFTER}`, 'gi');
}

/** The same for a line that says nothing else; signs and emoji around it count for nothing. */
export function wholeLines(...sources: string[]): RegExp {
  return new RegExp(String.raw`^[^a-zà-ÿ\d\n]{0,8}(?:${loose(sources)})[^a-zà-ÿ\d\n]{0,8}$`, 'gim');
}

/** The same for the beginning of a line. */
export function lineStarts(...sources: string[]): RegExp {
  return new RegExp(String.raw`^[^a-zà-ÿ\d\n]{0,8}(?:${loose(sources)})${AFTER}`, 'gim');
}
