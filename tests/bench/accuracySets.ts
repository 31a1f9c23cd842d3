import { readdirSync, readFileSync } from 'node:fs';

/** A text with one error, and the same without it. */
export interface Flaw {
  kind: string;
  wrong: string;
  right: string;
}

/** A post that should not go out as it is: what a reader would point at, and when and where it is written. */
export interface Oversight {
  family: string;
  text: string;
  marks: string[];
  now?: string;
  platform?: 'x' | 'facebook' | 'instagram' | 'linkedin';
}

/** `open` may be read while rules are written, `held` never: it is for counting. */
export interface Halves<T> {
  open: T[];
  held: T[];
}

/** Errors in context that no dictionary sees; the files that say so are open altogether. */
export function readFlaws(): Halves<Flaw> {
  const { open, held } = halves(flawsIn('context.tsv'));
  const more = readdirSync(new URL('accuracy', import.meta.url)).filter((name) => name.startsWith('context-open'));
  return { open: [...open, ...more.sort().flatMap(flawsIn)], held };
}

/** Slips that make one word no word. */
export const readTypos = (): Halves<Flaw> =>
  halves(lines('slips.tsv').map((line) => flawOf(['slip', ...line.split('\t')])));

export const readOversights = (): Halves<Oversight> =>
  halves(lines('oversights.jsonl').map((line) => JSON.parse(line) as Oversight));

/** Posts and paragraphs in which everything is right; tweets with nothing wrong but their tone. */
export const readRight = (name: 'clean' | 'prose' | 'tweets' | 'innocent'): Halves<string> =>
  halves(
    lines(`${name}.txt`)
      .join('\n')
      .split('\n---\n')
      .filter((post) => post.trim() !== ''),
  );

function flawsIn(name: string): Flaw[] {
  return lines(name).map((line) => flawOf(line.split('\t')));
}

function flawOf([kind = '', wrong = '', right = '']: string[]): Flaw {
  const unescaped = (text: string) => text.replaceAll('\\n', '\n');
  return { kind, wrong: unescaped(wrong), right: unescaped(right) };
}

/** Without the comment that says what the file holds; in lists of one a line also without empty lines. */
function lines(name: string): string[] {
  const all = readFileSync(new URL(`accuracy/${name}`, import.meta.url), 'utf8').split('\n');
  const content = all[0]?.startsWith('# ') ? all.slice(1) : all;
  return name.endsWith('.txt') ? content : content.filter((line) => line.trim() !== '');
}

function halves<T>(items: readonly T[]): Halves<T> {
  return { open: items.filter((_, at) => at % 2 === 0), held: items.filter((_, at) => at % 2 === 1) };
}
