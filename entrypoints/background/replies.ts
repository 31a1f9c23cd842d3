import { findReplies, replyTaken } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import type { PlatformId } from '@/lib/platforms/ids';
import type { Offer } from '@/lib/replies/offer';
import { currentBrand } from '@/lib/store/brands';
import { listReferences } from '@/lib/store/references';
import { countTemplateUse, listTemplates } from '@/lib/store/templates';
import { written } from './written';

export const replyHandlers = () => [
  on(findReplies, async ({ platform }) => JSON.stringify(await offerFor(platform))),
  on(replyTaken, ({ template }, { isPrivate }) => (isPrivate ? 'private' : written(countTemplateUse(template)))),
];

async function offerFor(platform: PlatformId): Promise<Offer> {
  const [brand, templates, references] = await Promise.all([currentBrand(platform), listTemplates(), listReferences()]);
  const serves = ({ brandId }: { brandId: string | null }) => brandId === null || brandId === brand?.id;
  return { brand, comment: null, templates: templates.filter(serves), references: references.filter(serves) };
}
