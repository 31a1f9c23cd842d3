import { itemId } from '@/lib/inbox/comment';
import { expandTemplate, findReplies, replyDismissed, replyTaken, suggestReplies } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import type { PlatformId } from '@/lib/platforms/ids';
import { abbreviationKey } from '@/lib/replies/abbreviation';
import type { Offer } from '@/lib/replies/offer';
import { fillTemplate } from '@/lib/replies/ready';
import { Suggester } from '@/lib/replies/suggest';
import type { Template } from '@/lib/replies/template';
import { currentBrand } from '@/lib/store/brands';
import { getComment, keepTaken } from '@/lib/store/comments';
import { getLearned, learnFrom } from '@/lib/store/habits';
import { listReferences } from '@/lib/store/references';
import { countTemplateUse, listTemplates } from '@/lib/store/templates';
import { written } from './written';

export const replyHandlers = () => [
  on(findReplies, async ({ platform, comment }) => JSON.stringify(await offerFor(platform, comment))),
  on(expandTemplate, async ({ platform, comment, abbreviation }) => {
    const offer = await offerFor(platform, comment);
    const found = offer.templates.find((template) => keyOf(template) === abbreviation);
    return found ? readyReply(found, offer) : null;
  }),
  on(suggestReplies, async ({ platform, comment: key }, { isPrivate }) => {
    const { brandId, replies } = await suggestionsFor(platform, key);
    const ids = replies.map(({ id }) => id);
    if (!isPrivate && ids.length > 0)
      await learnFrom(brandId, { type: 'offered', ids, at: Date.now() }).catch(() => undefined);
    return replies.map(({ id, text }) => ({ id, text }));
  }),
  on(replyTaken, ({ platform, comment, id }, { isPrivate }) =>
    isPrivate ? 'private' : written(take(platform, comment, id)),
  ),
  on(replyDismissed, async ({ platform, ids }, { isPrivate }) => {
    if (isPrivate) return 'private';
    const brand = await currentBrand(platform);
    return written(learnFrom(brand?.id ?? null, { type: 'dismissed', ids, at: Date.now() }));
  }),
];

/** What is offered for a comment to the brand written for. */
async function suggestionsFor(platform: PlatformId, key: string | null) {
  const [brand, row] = await Promise.all([currentBrand(platform), rowOf(platform, key)]);
  const brandId = brand?.id ?? null;
  if (!row?.triage) return { brandId, replies: [] };
  const [templates, references, learned] = await Promise.all([listTemplates(), listReferences(), getLearned(brandId)]);
  const { kind, sentiment, unsure, handOff } = row.triage;
  const { text, author } = row.comment;
  const comment = { kind, sentiment, unsure, ...(handOff && { handOff }), text, author: author.name };
  const replies = new Suggester(templates, references).suggest({ comment, brand, learned, now: Date.now() });
  return { brandId, row, kind, replies };
}

/**
 * A template's use is counted; what a comment of this kind was answered with is learnt, and what stands in its reply box
 * is kept, to be compared with what goes out: the background may have ended and begun again by then.
 */
async function take(platform: PlatformId, key: string | null, id: string): Promise<void> {
  const { brandId, row, kind, replies } = await suggestionsFor(platform, key);
  await countTemplateUse(id);
  if (!row) return;
  await learnFrom(brandId, { type: 'taken', id, kind, at: Date.now() });
  const offered = replies.find((reply) => reply.id === id)?.plain;
  await keepTaken(row.id, offered === undefined ? null : { id, offered });
}

async function rowOf(platform: PlatformId, key: string | null) {
  return key === null ? undefined : getComment(itemId({ platform, key }));
}

/** What stands behind the `;` of the templates that serve the brand written for on a platform. */
export async function abbreviationsFor(platform: PlatformId): Promise<string[]> {
  const { templates } = await offerFor(platform, null);
  return templates.flatMap((template) => keyOf(template) ?? []);
}

async function offerFor(platform: PlatformId, key: string | null): Promise<Offer> {
  const [brand, templates, references, row] = await Promise.all([
    currentBrand(platform),
    listTemplates(),
    listReferences(),
    rowOf(platform, key),
  ]);
  const serves = ({ brandId }: { brandId: string | null }) => brandId === null || brandId === brand?.id;
  const kind = row?.triage && !row.triage.unsure ? row.triage.kind : null;
  const comment = row ? { author: row.comment.author.name, text: row.comment.text, kind } : null;
  return { brand, comment, templates: templates.filter(serves), references: references.filter(serves) };
}

function keyOf({ abbreviation }: Template): string | null {
  return abbreviation && abbreviationKey(abbreviation);
}

function readyReply(template: Template, offer: Offer) {
  return { id: template.id, text: fillTemplate(template, offer, {}, Date.now()).text };
}
