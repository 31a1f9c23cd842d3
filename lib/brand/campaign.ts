import type { Link } from '@/lib/text/rules/kit/links';
import { hostOf, paramsOf } from '@/lib/text/rules/kit/query';
import type { Brand } from './brand';

type Campaign = Pick<Brand, 'domains' | 'utm'>;

/** The parameters that the brand wants of a link to its own pages, and that this one does not carry. */
export function missingParameters({ domains, utm }: Campaign, link: Link): Brand['utm'] {
  const host = hostOf(link);
  const isOwn = domains
    .map((text) => hostOf({ ...link, text }))
    .some((domain) => host === domain || host.endsWith(`.${domain}`));
  const carried = new Set(paramsOf(link).map(({ name }) => name));
  return isOwn ? utm.filter(({ name }) => !carried.has(name)) : [];
}

/** The address with these parameters behind those it has. Where a parameter stands: RFC 3986, section 3.4. */
export function withParameters(address: string, added: Brand['utm']): string {
  if (added.length === 0) return address;
  const [page = '', ...fragment] = address.split('#');
  const query = added.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const joint = !page.includes('?') ? '?' : /[?&]$/.test(page) ? '' : '&';
  return [`${page}${joint}${query}`, ...fragment].join('#');
}

/** A link as the brand publishes it; a parameter whose value it left open stays the writer's. */
export function campaignLink(address: string, brand: Campaign | null): string {
  const missing = brand ? missingParameters(brand, { text: address, start: 0, end: address.length }) : [];
  return withParameters(
    address,
    missing.filter(({ value }) => value !== ''),
  );
}
