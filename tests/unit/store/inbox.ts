import { type ReadComment, type Reading, told } from '@/lib/inbox/reading';
import type { Triage } from '@/lib/inbox/triage/kinds';
import { type Taking, takeIn } from '@/lib/store/takeIn';

/** Monday 23 November 2026, 12:00 in Rome. */
export const noon = Date.UTC(2026, 10, 23, 11);
export const hour = 3_600_000;

/** A comment of Anna's as a page shows it, but for what is given. */
export function shown(key: string, part: Partial<ReadComment> = {}): ReadComment {
  return {
    key,
    permalink: `https://www.facebook.com/bottega/posts/1?comment_id=${key}`,
    parent: null,
    author: { name: 'Anna Conti', handle: null },
    own: false,
    text: 'Siete aperti domenica?',
    truncated: false,
    time: { at: noon - hour },
    deleted: false,
    ...part,
  };
}

/** What the brand wrote under a comment. */
export function reply(key: string, parent: string, part: Partial<ReadComment> = {}): ReadComment {
  return shown(key, {
    parent,
    own: true,
    author: { name: 'Bottega Rossi', handle: null },
    text: 'Sì, dalle 9.',
    time: { at: noon - hour / 2 },
    ...part,
  });
}

export function reading(comments: ReadComment[], platform: Reading['platform'] = 'facebook'): Reading {
  return { platform, identity: null, comments };
}

/** Angry when it says so, a danger when it says so: what the real judge finds is tested elsewhere. */
export function judge(text: string): Triage {
  const kind = text.includes('gas') ? 'crisis' : text.includes('?') ? 'question' : 'complaint';
  const sentiment = kind === 'question' ? 'neutral' : 'negative';
  return { kind, sentiment, confidence: 0.9, unsure: false, reasons: [] };
}

/** Takes in what a Facebook page showed at `now`. */
export function show(comments: ReadComment[], { now = noon, ...part }: Partial<Taking> = {}): Promise<boolean> {
  const taking = { brandId: null, worked: (from: number, to: number) => Math.max(0, to - from), judge, ...part };
  return takeIn(told(reading(comments), now, 'Europe/Rome'), { ...taking, now });
}
