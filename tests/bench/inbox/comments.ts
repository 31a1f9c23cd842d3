import { itemId } from '@/lib/inbox/comment';
import type { Told } from '@/lib/inbox/reading';
import type { Kind, Triage } from '@/lib/inbox/triage/kinds';
import { platformIds } from '@/lib/platforms/ids';
import type { Judge } from '@/lib/store/comments';

export interface Shares {
  /** How many of all comments nobody answered, 0 to 1. */
  pending: number;
  now: number;
}

const words =
  'siete aperti domenica quanto costa il corso di ceramica non è arrivato ancora nulla grazie bellissimo lavoro la mia maglia ha un difetto vorrei sapere come posso avere un rimborso ottimo servizio'.split(
    ' ',
  );
/** Of a hundred comments, up to which place each kind goes. */
const kindsOfHundred: [Kind, number][] = [
  ['crisis', 2],
  ['complaint', 25],
  ['order', 35],
  ['question', 70],
  ['praise', 90],
  ['other', 100],
];
const AT_A_TIME = 100;
const HOUR = 3_600_000;

/** Comments of two years on four platforms, for three brands and for none, in the hundreds that pages send. */
export function* comments(
  count: number,
  { pending, now }: Shares,
): Generator<{ told: Told; brand: number; judge: Judge }> {
  for (let first = 0; first < count; first += AT_A_TIME) {
    const batch = first / AT_A_TIME;
    const platform = platformIds[batch % platformIds.length]!;
    const told: Told = { comments: [], replies: [], own: [] };
    for (let at = first; at < first + AT_A_TIME; at++) {
      const key = String(at);
      const postedAt = { at: now - ((at * 7919) % (730 * 24)) * HOUR - (at % 1000), within: 0 };
      told.comments.push({
        platform,
        key,
        permalink: `https://example.com/${key}`,
        parent: null,
        author: { name: `Persona ${at % 5000}`, handle: `persona${at % 5000}` },
        text: Array.from({ length: 6 + (at % 30) }, (_, word) => words[(at + word * 7) % words.length]).join(' '),
        truncated: false,
        postedAt,
        reply: null,
        deleted: false,
      });
      if ((at * 31) % 100 >= pending * 100) {
        const reply = { platform, key: `r${key}`, parent: itemId({ platform, key }), text: 'Grazie!', at: postedAt };
        told.replies.push(reply);
      }
    }
    yield { told, brand: batch % 4, judge: judgeOf(first) };
  }
}

function judgeOf(first: number): Judge {
  let at = first;
  return (): Triage => {
    const place = at++ % 100;
    const [kind] = kindsOfHundred.find(([, end]) => place < end)!;
    const sentiment =
      kind === 'crisis' || kind === 'complaint' ? 'negative' : kind === 'praise' ? 'positive' : 'neutral';
    return {
      kind,
      sentiment,
      confidence: 0.9,
      unsure: false,
      reasons: [{ start: 0, end: 6, speaksFor: kind, weight: 1 }],
    };
  };
}
