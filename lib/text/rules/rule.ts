import type { Severity, Span } from '@/lib/shared/finding';
import type { Word } from '../tokens';

/** One paragraph in one language; spans of its words count in the whole text. */
export interface Paragraph {
  /** The whole text. */
  text: string;
  start: number;
  end: number;
  words: Word[];
  language: 'it' | 'en';
}

/** What a rule may ask about words; the paragraph's language, the second language and personal words are all asked. */
export interface Knowledge {
  known(word: string): boolean;
  /** How near the likeliest correction is, or null when there is none. */
  nearest(word: string): Nearness | null;
}

export interface Nearness {
  /** Of the slips, in half-bits (see spelling/costs.ts). */
  cost: number;
  /** Slips and rarity together; below 0 the correction is a common word. */
  score: number;
}

/** What a rule says about a stretch of the text. */
export interface Remark extends Span {
  severity: Severity;
  message: Record<'it' | 'en', string>;
}

/** One rule, one file. Its examples are its tests. */
export interface Rule {
  id: string;
  find(paragraph: Paragraph, knowledge: Knowledge): Remark[];
  /** Texts on which it keeps silent. */
  good: string[];
  /** Texts on which it speaks, each with exactly what it marks. */
  bad: { text: string; marks: string[] }[];
}
