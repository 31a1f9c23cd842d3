import { describe, expect, test } from 'vitest';
import { platforms } from '@/lib/platforms';
import { expectations } from '@/lib/platforms/expected';
import type { Surface, Variant } from '@/lib/platforms/schema';
import { browsers, practice } from './harness';

describe.each(browsers)('what the platform data finds in %s', (browser) => {
  const site = practice(browser);

  test('every selector parses', async () => {
    const page = await site.open('https://x.com/plain');
    const css = platforms.flatMap(({ shadowHosts, surfaces }) => [...shadowHosts, ...surfaces.flatMap(selectorsOf)]);
    const broken = await page.evaluate((all) => {
      const isBroken = (one: string) => {
        try {
          document.querySelector(one);
          return false;
        } catch {
          return true;
        }
      };
      return all.filter(isBroken);
    }, css);
    expect(broken).toEqual([]);
  });

  test.each(expectations)('$surface on $page', async ({ page: url, surface: id, ...expected }) => {
    const platform = platforms.find(({ surfaces }) => surfaces.some((surface) => surface.id === id))!;
    const { editor, container, publish, next } = platform.surfaces.find((surface) => surface.id === id)!;
    const page = await site.open(url);
    await page.waitFor(() => {
      const roots = [document, document.querySelector('#interop-outlet')?.shadowRoot];
      return roots.some((root) => root?.querySelector('[contenteditable="true"],[role="dialog"] textarea') != null);
    });
    const plain = (variants: Variant[]) => variants.map(({ css, text }) => ({ css, text }));
    const count = (variants: Variant[], inside: Variant[] = []) =>
      page.evaluate(countVisible, { hosts: platform.shadowHosts, variants: plain(variants), above: plain(inside) });
    expect({
      editor: await count(editor),
      container: await count(container, editor),
      publish: await count(publish),
      ...(next && { next: await count(next) }),
    }).toEqual(expected);
  });
});

function selectorsOf({ editor, container, publish, next = [], typeahead }: Surface): string[] {
  return [editor, container, publish, next, typeahead].flat().map(({ css }) => css);
}

interface Plain {
  css: string;
  text: string[] | undefined;
}

/**
 * Runs in the page: visible matches of each variant, in the document and in the open shadow roots named; with `above`,
 * the closest matches over what those variants find.
 */
function countVisible({ hosts, variants, above }: { hosts: string[]; variants: Plain[]; above: Plain[] }): number[] {
  const inner = hosts.map((css) => document.querySelector(css)?.shadowRoot).filter((root) => root != null);
  const roots = [document, ...new Set(inner)];
  const all = ({ css, text }: Plain) =>
    roots
      .flatMap((root) => [...root.querySelectorAll(css)])
      .filter((match) => !text || text.includes(match.textContent.trim()))
      .filter((match) => match.getClientRects().length > 0);
  const from = above.flatMap(all);
  return variants.map((variant) => {
    const found = above.length > 0 ? from.map((element) => element.closest(variant.css)) : all(variant);
    return new Set(found.filter((match) => match !== null)).size;
  });
}
