import type { Meaning } from '@/lib/inbox/asking/meaning';
import type { Kind, Triage } from '@/lib/inbox/triage/kinds';
import { abuse, askedUpset, mourning, orderUpset, sad, sorry, technicalUpset } from './sentences/displeased';
import type { Mood } from './sentences/mood';
import { asked, careful, chat, order, technical } from './sentences/neutral';
import { thanks, warm } from './sentences/pleased';

/** What is known of a comment's manner. */
export type Judged = Pick<Triage, 'kind' | 'sentiment' | 'unsure' | 'handOff'>;

const displeased: Record<Kind, Mood | null> = {
  complaint: sorry,
  question: askedUpset,
  praise: careful,
  order: orderUpset,
  technical: technicalUpset,
  abuse,
  spam: null,
  crisis: null,
  other: sad,
};
const calm: Record<Kind, Mood | null> = {
  ...displeased,
  complaint: sorry,
  question: asked,
  praise: thanks,
  order,
  technical,
  other: chat,
};

/** How a comment is to be answered; null when nobody should (spam) or only with one holding reply (crisis). */
export function moodFor({ kind, sentiment, unsure }: Judged, meaning: Meaning): Mood | null {
  if (kind === 'spam' || kind === 'crisis') return null;
  if (kind === 'abuse') return abuse;
  if (unsure) return careful;
  if (kind === 'other' && sentiment !== 'positive' && meaning.has('mourning')) return mourning;
  if (sentiment === 'negative') return displeased[kind];
  return kind === 'other' && sentiment === 'positive' ? warm : calm[kind];
}

/** Nothing merry may be said to whoever wrote it. */
export function wantsQuiet({ kind, sentiment, unsure }: Judged): boolean {
  return sentiment === 'negative' || unsure || kind === 'complaint' || kind === 'abuse' || kind === 'crisis';
}
