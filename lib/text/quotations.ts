import type { Span } from '@/lib/shared/finding';
import type { Word } from './tokens';

const QUOTED = /["“”«]([^"“”«»\n]{3,200})["”»]/g;

/**
 * The quoted stretches of two words or more of which half or more are unknown: titles and sayings in another language
 * or in dialect. Words that are merely wrong are never so many in so little space.
 */
export function foreignQuotations(text: string, words: readonly Word[], known: (word: string) => boolean): Span[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const from = Math.max(0, first.start - 1);
  return [...text.slice(from, last.end + 2).matchAll(QUOTED)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    .filter((span) => {
      const inside = words.filter((word) => span.start < word.start && word.end < span.end);
      return inside.length > 1 && inside.filter((word) => !known(word.text)).length * 2 >= inside.length;
    });
}
