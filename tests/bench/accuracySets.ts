import { readFileSync } from 'node:fs';

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

/** Errors in context that no dictionary sees. */
export const readFlaws = (): Halves<Flaw> =>
  halves(
    lines('context.tsv').map((line) => {
      const [kind = '', wrong = '', right = ''] = line.split('\t');
      return { kind, wrong: unescaped(wrong), right: unescaped(right) };
    }),
  );

/** Slips that make one word no word. */
export const readTypos = (): Halves<Flaw> =>
  halves(
    lines('slips.tsv').map((line) => {
      const [wrong = '', right = ''] = line.split('\t');
      return { kind: 'slip', wrong: unescaped(wrong), right: unescaped(right) };
    }),
  );

export const readOversights = (): Halves<Oversight> =>
  halves(lines('oversights.jsonl').map((line) => JSON.parse(line) as Oversight));

/** Posts and paragraphs in which everything is right; tweets with nothing wrong but their tone. */
export const readRight = (name: 'clean' | 'prose' | 'tweets' | 'innocent'): Halves<string> =>
  halves(lines(`${name}.txt`).join('\n').split('\n---\n').filter((post) => post.trim() !== ''));

function lines(name: string): string[] {
  const all = readFileSync(new URL(`accuracy/${name}`, import.meta.url), 'utf8').split('\n');
  return all.filter((line) => !line.startsWith('# ') || name.endsWith('.txt')).filter((line, at) => at > 0 || !line.startsWith('# ')).filter((line) => name.endsWith('.txt') || line.trim() !== '');
}

function unescaped(text: string): string {
  return text.replaceAll('\\n', '\n');
}

function halves<T>(items: readonly T[]): Halves<T> {
  return { open: items.filter((_, at) => at % 2 === 0), held: items.filter((_, at) => at % 2 === 1) };
}
