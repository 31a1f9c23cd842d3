import { type Proposal, proposals } from '@/lib/inbox/recurring';
import { fillBody } from '@/lib/replies/fill';
import { templateSchema } from '@/lib/replies/template';
import { parseBody } from '@/lib/replies/variables';
import { recordOf } from './asked';
import { database } from './database';
import { listDesks } from './inboxList';
import { noBrand } from './inboxLists';

/** A question asked again and again, and whom. */
export interface AskedQuestion extends Proposal {
  /** Null for none. */
  brandId: string | null;
  /** Empty for none. */
  brandName: string;
  /** The zone of its brand's clock. */
  zone: string;
  /** A template was made for it: it has the question's id. */
  hasTemplate: boolean;
  /** What that template says to everybody; null when something in it is still to be filled. */
  answer: string | null;
}

/** What people keep asking, the most frequent first; not of removed brands. */
export function readAsked(): Promise<AskedQuestion[]> {
  return database.transaction('r', database.brands, database.asked, database.templates, async () => {
    const desks = await listDesks();
    const rows = await database.asked.bulkGet(desks.map(({ brandId }) => brandId));
    const found = desks.flatMap(({ brandId, name, hours }, at) =>
      proposals(recordOf(rows[at])).map((proposal) => ({
        ...proposal,
        brandId: brandId === noBrand ? null : brandId,
        brandName: name,
        zone: hours.zone,
      })),
    );
    const templates = await database.templates.bulkGet(found.map(({ id }) => id));
    return found
      .map((question, at) => {
        const row = templates[at];
        const template = row?.deletedAt === null ? templateSchema.safeParse(row).data : undefined;
        const answer = template ? textOf(template.body, question.brandName) : null;
        return { ...question, hasTemplate: template !== undefined, answer };
      })
      .sort((a, b) => b.count - a.count || b.lastAt - a.lastAt);
  });
}

function textOf(body: string, brandName: string): string | null {
  const { text, missing } = fillBody(parseBody(body), brandName === '' ? {} : { brand: brandName });
  return missing.length > 0 ? null : text;
}
