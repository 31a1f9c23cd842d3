import { hostOf, paramsOf } from '@/lib/text/rules/kit/query';
import type { Brand } from './brand';

/** An address in a text, or by itself. */
type Address = Parameters<typeof hostOf>[0];

/** The campaign parameters that a link to the brand's own pages lacks; none where it leads elsewhere. */
export function missingUtm({ domains, utm }: Pick<Brand, 'domains' | 'utm'>, link: Address): Brand['utm'] {
  const host = hostOf(link);
  const isOwn = domains
    .map((text) => hostOf({ ...link, text }))
    .some((domain) => host === domain || host.endsWith(`.${domain}`));
  if (!isOwn) return [];
  const carried = new Set(paramsOf(link).map(({ name }) => name));
  return utm.filter(({ name }) => !carried.has(name));
}

/** The address with more parameters, before its fragment. */
export function withParameters(address: string, added: Brand['utm']): string {
  if (added.length === 0) return address;
  const [path = '', ...fragment] = address.split('#');
  const query = added.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const joint = !path.includes('?') ? '?' : /[?&]$/.test(path) ? '' : '&';
  return [`${path}${joint}${query}`, ...fragment].join('#');
}

/** The address as the brand wants it in a post or a reply; parameters whose value it left open stay the writer's to add. */
export function withUtm(url: string, brand: Pick<Brand, 'domains' | 'utm'> | null): string {
  if (!brand) return url;
  const missing = missingUtm(brand, { text: url, start: 0, end: url.length });
  return withParameters(
    url,
    missing.filter(({ value }) => value !== ''),
  );
}
