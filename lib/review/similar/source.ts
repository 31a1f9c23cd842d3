import type { Finding, Span } from '@/lib/shared/finding';
import { sharedStretches } from './align';
import { countIn, countOf, spanOf } from './nearCopy';
import { type Words, wordsOf } from './words';

/** A stretch of a text that stands in its source too. */
export interface Copied extends Span {
  /** Where it stands in the source; UTF-16 code units. */
  source: Span;
}

export interface FromSource {
  /** Share of the text's words that come from the source in such stretches, 0 to 1. */
  share: number;
  /** In reading order. */
  stretches: Copied[];
}

/** Fewer words in a row are how anybody names the same thing. */
const STRETCH = 5;

/** What of a text is taken from a source, e.g. an article, also where some words were replaced. */
export function compareWithSource(text: string, source: string): FromSource {
  return copiedFrom(wordsOf(text), wordsOf(source));
}

/** The same for words already cut: a source is compared with every state of the text. */
export function copiedFrom(words: Words, source: Words): FromSource {
  const found = sharedStretches(words, source, STRETCH).sort((a, b) => a.from - b.from);
  const copied = countOf(
    words,
    found.flatMap(({ matched }) => matched),
  );
  return {
    share: copied / Math.max(1, countIn(words, 0, words.count)),
    stretches: found.map(({ from, to, otherFrom, otherTo }) => ({
      ...spanOf(words, from, to),
      source: spanOf(source, otherFrom, otherTo),
    })),
  };
}

const says = {
  it: (words: number) => `${words} parole prese dalla fonte: dillo con parole tue, oppure cita.`,
  en: (words: number) => `${words} words taken from the source: say it in your own, or quote it.`,
};

/** What to tell of each stretch that was taken from a source. */
export function sourceCopyFindings(text: string, { stretches }: FromSource, locale: 'it' | 'en'): Finding[] {
  return stretches.map(({ start, end }) => ({
    rule: 'source-copy',
    severity: 'warning',
    start,
    end,
    message: says[locale](text.slice(start, end).split(/\s+/u).length),
    replacements: [],
  }));
}
