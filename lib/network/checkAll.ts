import { checkLink, type LinkAnswer } from './linkCheck';

/** Few at a time: a check must not look like an attack, nor take the line away from the user. */
const atOnce = 4;

/** Checks addresses one after the other, a few at a time; `tell` hears of each as it is known. Ends early when `signal` is aborted. */
export async function checkAll(
  urls: readonly string[],
  signal: AbortSignal,
  tell: (index: number, answer: LinkAnswer) => Promise<void>,
): Promise<void> {
  let next = 0;
  async function work(): Promise<void> {
    while (next < urls.length && !signal.aborted) {
      const index = next++;
      await tell(index, await checkLink(urls[index]!, signal));
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work)).catch((error) => {
    if (!signal.aborted) throw error;
  });
}

/** The match pattern that covers an address's site, with and without `www.` and over both schemes: links move so. */
export function originOf(url: string): string {
  const { hostname } = new URL(url);
  const isName = /[a-z]$/i.test(hostname) && hostname.includes('.');
  return isName ? `*://*.${hostname.replace(/^www\./, '')}/*` : `*://${hostname}/*`;
}
