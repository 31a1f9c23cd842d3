import { readFileSync } from 'node:fs';

export interface Slip {
  typed: string;
  meant: string;
}

/** The two halves of `slips/slips.txt`: lines dealt in turn, `held` is never looked at when the ranking is changed. */
export function readSlips(): { open: Slip[]; held: Slip[] } {
  const lines = readFileSync(new URL('slips/slips.txt', import.meta.url), 'utf8').split('\n');
  const slips = lines
    .filter((line) => line.includes(' = ') && !line.startsWith('#'))
    .map((line) => {
      const [typed = '', meant = ''] = line.split(' = ');
      return { typed, meant };
    });
  return { open: slips.filter((_, i) => i % 2 === 0), held: slips.filter((_, i) => i % 2 === 1) };
}

/** Share of slips whose right word comes first, and among the first five. */
export function rank(
  slips: readonly Slip[],
  suggest: (word: string) => string[],
): { first: number; inFive: number; missed: string[] } {
  let first = 0;
  let inFive = 0;
  const missed: string[] = [];
  for (const { typed, meant } of slips) {
    const at = suggest(typed)
      .slice(0, 5)
      .findIndex((word) => word.replaceAll('’', "'").toLowerCase() === meant.toLowerCase());
    if (at === 0) first++;
    if (at >= 0) inFive++;
    if (at !== 0) missed.push(`${typed} > ${meant} (${at < 0 ? 'none' : at + 1})`);
  }
  return { first: first / slips.length, inFive: inFive / slips.length, missed };
}

/** The clean posts of `slips/posts.txt`. */
export function readPosts(): string[] {
  const lines = readFileSync(new URL('slips/posts.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => !line.startsWith('# '))
    .join('\n')
    .split('\n---\n');
}
