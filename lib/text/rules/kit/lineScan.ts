import { Recent } from '@/lib/shared/recent';
import { linesIn } from '../../lines';

/** So many lines are still known for each table of patterns. */
const LINES = 300;
const ESCAPE_OR_CLASS = /\\.|\[(?:\\.|[^\]\\])*\]/g;
/** Stands for what may match a line break. */
const BREAK = '⏎';

/**
 * Leaves out of a table the entries that a text holds nothing for. A pattern that reads one line is tried on each line
 * by itself, and what was found is remembered: at an edit the other lines are known.
 */
export function scanned<T extends { readonly pattern: RegExp }>(table: readonly T[]): (text: string) => readonly T[] {
  const known = new Recent<ReadonlySet<T>>(LINES);
  const narrow = table.filter(({ pattern }) => readsOneLine(pattern));
  const inLine = (line: string) => new Set(narrow.filter(({ pattern }) => line.search(pattern) >= 0));
  const wide = new Set(table.filter((entry) => !narrow.includes(entry)));
  return (text) => {
    const found = [wide, ...linesIn(text).map((line) => known.get(line, () => inLine(line)))];
    return table.filter((entry) => found.some((entries) => entries.has(entry)));
  };
}

/** Finds all matches of a pattern (global) in a text; see `scanned`. */
export function finder(pattern: RegExp): (text: string) => RegExpExecArray[] {
  const scan = scanned([{ pattern }]);
  return (text) => (scan(text).length > 0 ? [...text.matchAll(pattern)] : []);
}

/**
 * Whatever the pattern matches in a text it also matches in the line alone: nothing in it matches a break, but for those
 * that may as well be the end or the beginning of the text, and no ends are ruled out. When in doubt, false.
 */
export function readsOneLine({ source }: RegExp): boolean {
  const plain = source
    .replace(ESCAPE_OR_CLASS, (part) => (mayBreak(part) ? BREAK : 'x'))
    .replace(/⏎[*?](?=(?:\(\?:)?\$)/g, '')
    .replace(/(?<=\(\?=)[^()]*(?=\))|(?<=\(\?=[^()]*\(\?:)[^()]*(?=\)\))/g, (ahead) => withoutBreak(ahead, '$'))
    .replace(/(?<=\(\?<=(?:\(\?:)?)[^()]*(?=\))/g, (behind) => withoutBreak(behind, '^'));
  return !plain.includes(BREAK) && !negated(plain).some((part) => /[$^]/.test(part));
}

/** Beside the end of the text, a break looked ahead to adds nothing; beside its beginning, one looked back to. */
function withoutBreak(inside: string, end: '$' | '^'): string {
  const options = inside.split('|');
  return options.includes(end) ? options.filter((option) => option !== BREAK).join('|') : inside;
}

function mayBreak(part: string): boolean {
  return part.startsWith('[^') ? !/\\[ns]/.test(part) : /\\(?:[sWDPnrx]|u00[01])/.test(part);
}

/** What stands in the negative lookarounds of a pattern without classes and escapes. */
function negated(plain: string): string[] {
  return [...plain.matchAll(/\(\?<?!/g)].map(({ index }) => {
    let depth = 0;
    let end = index;
    do depth += { '(': 1, ')': -1 }[plain.charAt(end++)] ?? 0;
    while (depth > 0 && end < plain.length);
    return plain.slice(index, end);
  });
}
