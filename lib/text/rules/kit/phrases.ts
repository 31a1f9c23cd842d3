const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;

/** A space stands for white space in a line, ' for both apostrophes, except in character classes. */
function loose(sources: readonly string[]): string {
  return sources
    .join('|')
    .replace(/\\.|\[(?:\\.|[^\]\\])*\]|'| (?![?*])/g, (part) =>
      part === "'" ? "['’]" : part === ' ' ? String.raw`[^\S\n]{1,3}` : part,
    );
}

/** A global pattern, in any casing, that finds one of the sources as whole words. */
export function phrases(...sources: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${loose(sources)})${AFTER}`, 'giu');
}

/** The same for a line that says nothing else; signs and emoji around it count for nothing. */
export function wholeLines(...sources: string[]): RegExp {
  return new RegExp(String.raw`^[^\p{L}\p{N}\n]{0,8}(?:${loose(sources)})[^\p{L}\p{N}\n]{0,8}$`, 'gimu');
}

/** The same for the beginning of a line. */
export function lineStarts(...sources: string[]): RegExp {
  return new RegExp(String.raw`^[^\p{L}\p{N}\n]{0,8}(?:${loose(sources)})${AFTER}`, 'gimu');
}
