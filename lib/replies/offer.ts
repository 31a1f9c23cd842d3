import * as z from 'zod/mini';
import { brandSchema } from '@/lib/brand/brand';
import { kinds } from '@/lib/inbox/triage/kinds';
import { referenceSchema } from './reference';
import { templateSchema } from './template';

/** All that a reply can be made of, for one composer or reply box. */
export const offerSchema = z.object({
  /** The brand written for; null for none. */
  brand: z.nullable(brandSchema),
  /** The comment that is answered, as far as it is known; its kind is null where that is unsure. */
  comment: z.nullable(z.object({ author: z.string(), text: z.string(), kind: z.nullable(z.enum(kinds)) })),
  /** The brand's and everybody's. */
  templates: z.array(templateSchema),
  references: z.array(referenceSchema),
});
export type Offer = z.infer<typeof offerSchema>;
