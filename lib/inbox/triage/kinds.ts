import type { Span } from '@/lib/shared/finding';

/** What a comment is. `crisis` is danger to health, safety, rights or personal data: it goes on top of everything. */
export const kinds = [
  'complaint',
  'question',
  'praise',
  'order',
  'technical',
  'abuse',
  'spam',
  'crisis',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof sentiments)[number];

/** Whose job it is when it is not the social media manager's. */
export type HandOff = 'orders' | 'technical' | 'legal' | 'sales';

/** Words that decided, and what they speak for. `weight` is their share of what spoke for it, 0 to 1. */
export interface Reason extends Span {
  speaksFor: Kind | Sentiment;
  weight: number;
}

export interface Triage {
  kind: Kind;
  sentiment: Sentiment;
  /** The chance that kind and sentiment are both right, 0 to 1, as the model sees it. */
  confidence: number;
  /** The kind or the sentiment is hardly more than a guess: say so instead of acting on it. */
  unsure: boolean;
  handOff?: HandOff;
  /** The heaviest first, at most three for the kind and three for the sentiment. */
  reasons: Reason[];
  /** A correction of the user that changed the judgement, and so is a reason too. */
  learntFrom?: { text: string; kind: Kind; sentiment: Sentiment };
}
