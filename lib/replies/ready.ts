import { withUtm } from '@/lib/brand/utm';
import { type Filled, fillBody, type Values } from './fill';
import { knownValues } from './known';
import type { Offer } from './offer';
import type { Reference } from './reference';
import type { SearchContext } from './search';
import type { Template } from './template';
import { parseBody } from './variables';

/** A template with what is known of its situation filled in, and what the writer gave, which counts more. @param now epoch ms */
export function fillTemplate(template: Template, offer: Offer, given: Values, now: number): Filled {
  const { brand, comment, references } = offer;
  const own = references.find(({ id }) => id === template.referenceId);
  const known = knownValues(template, { author: comment?.author ?? null, brand, now });
  return fillBody(parseBody(template.body), { ...known, ...(own && { link: linkOf(own, offer) }), ...given });
}

/** A reference's address as the brand publishes it. */
export function linkOf({ url }: Pick<Reference, 'url'>, { brand }: Pick<Offer, 'brand'>): string {
  return withUtm(url, brand);
}

/** What draws a template forward here. */
export function contextOf({ brand, comment }: Offer): SearchContext {
  return { kind: comment?.kind ?? null, register: brand?.register ?? null, brandId: brand?.id ?? null };
}
