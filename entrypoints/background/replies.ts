import { itemId } from '@/lib/inbox/comment';
import { expandTemplate, findReplies, replyTaken, suggestReplies } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import type { PlatformId } from '@/lib/platforms/ids';
import { abbreviationKey } from '@/lib/replies/abbreviation';
import type { Offer } from '@/lib/replies/offer';
import { contextOf, fillTemplate } from '@/lib/replies/ready';
import { TemplateSearch } from '@/lib/replies/search';
import type { Template } from '@/lib/replies/template';
import { currentBrand } from '@/lib/store/brands';
import { getComment } from '@/lib/store/comments';
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
  on(suggestReplies, async ({ platform, comment }) => {
    const offer = await offerFor(platform, comment);
    const kind = offer.comment?.kind;
    const fitting = kind ? offer.templates.filter(({ kinds }) => kinds.includes(kind)) : [];
    return new TemplateSearch(fitting).search('', contextOf(offer), 3).map((template) => readyReply(template, offer));
  }),
  on(replyTaken, ({ template }, { isPrivate }) => (isPrivate ? 'private' : written(countTemplateUse(template)))),
];

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
    key === null ? undefined : getComment(itemId({ platform, key })),
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
