import { withoutMention } from '@/lib/inbox/answering';
import { itemId } from '@/lib/inbox/comment';
import { platformById } from '@/lib/platforms';
import type { PlatformId } from '@/lib/platforms/ids';
import { act } from '@/lib/store/acting';
import { currentBrand, listBrands } from '@/lib/store/brands';
import { getComment, keepTaken } from '@/lib/store/comments';
import { learnFrom } from '@/lib/store/habits';
import { deskOfComment } from '@/lib/store/inboxList';
import type { Reply } from '@/lib/text/rules/rule';
import { refreshAttention } from './attention';

/**
 * What is known of a text as a reply: to the comment that the page tells, on a surface of replies also to one unknown.
 * Null for a post.
 */
export async function replyAt(
  platform: PlatformId,
  surface: string,
  key: string | null,
  brandId: string | undefined,
): Promise<Reply | null> {
  const { kind } = platformById(platform).surfaces.find(({ id }) => id === surface) ?? {};
  if (kind !== 'reply' && key === null) return null;
  const [row, brands] = await Promise.all([
    key === null ? undefined : getComment(itemId({ platform, key })),
    listBrands(),
  ]);
  const { comment: { text } = { text: '' }, triage } = row ?? {};
  return {
    comment: triage ? { text, kind: triage.kind, sentiment: triage.sentiment } : null,
    otherBrands: brands.filter(({ id }) => id !== brandId).map(({ name }) => name),
  };
}

/** A reply went out: its comment is closed, and how the brand edits what was offered is learnt. Unknown comments stay so. */
export async function answered(platform: PlatformId, key: string, text: string): Promise<void> {
  const id = itemId({ platform, key });
  const row = await getComment(id);
  if (!row) return;
  const now = Date.now();
  const { clock } = await deskOfComment(id);
  await act(id, { type: 'answer', at: now }, clock.worked.bind(clock), now);
  void refreshAttention();
  if (!row.taken) return;
  const sent = withoutMention(text, row.comment.author);
  const brand = await currentBrand(platform);
  await learnFrom(brand?.id ?? null, { type: 'sent', ...row.taken, sent, at: now });
  await keepTaken(id, null);
}
