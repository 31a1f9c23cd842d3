import { type Reference, webAddressSchema } from './reference';
import { longestLine } from './template';

/** A link that the user wants to keep. The title is what its page or text says; empty for unknown. */
export interface Link {
  url: string;
  title: string;
}

/** The address in a pasted text, with https in front if it had no scheme; null when there is none. */
export function addressIn(text: string): string | null {
  const bare = text.trim().replace(/^<|>$/g, '');
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare : `https://${bare}`;
  const parsed = webAddressSchema.safeParse(whole);
  return parsed.success && new URL(parsed.data).hostname.includes('.') ? parsed.data : null;
}

/** A reference for every brand from a link. */
export function referenceOf({ url, title }: Link, id: string, now: number): Reference {
  const line = (title.trim().replace(/\s+/g, ' ') || titleFrom(url)).slice(0, longestLine).trim();
  return {
    ...{ id, title: line, url, note: '', tags: [], brandId: null, validUntil: null },
    ...{ checkedAt: null, status: 'unchecked', movedTo: null, answer: null, createdAt: now, updatedAt: now },
  };
}

/** The same address for the same brand. */
export function isSameLink(a: Pick<Reference, 'url' | 'brandId'>, b: Pick<Reference, 'url' | 'brandId'>): boolean {
  return a.brandId === b.brandId && new URL(a.url).href === new URL(b.url).href;
}

/** What an address says of its page: `/resi-e-rimborsi.html` is "Resi e rimborsi"; else its host. */
function titleFrom(url: string): string {
  const { hostname, pathname } = new URL(url);
  const words = decoded(pathname.split('/').findLast(Boolean) ?? '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim();
  const says = /\p{L}{3}/u.test(words);
  return says ? words.charAt(0).toUpperCase() + words.slice(1) : hostname.replace(/^www\./, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
