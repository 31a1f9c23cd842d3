import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { extension } from './harness';
import { waitMarked } from './overlay';
import { panel, waitUntil } from './panel';
import { surfaces } from './surfaces';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const home = surfaces[1]!;

type Evaluate = <Answer>(code: string) => Promise<Answer>;

/** What axe-core finds wrong where `evaluate` runs code; injected through the debugger, which no policy of ours stops. */
async function complaints(evaluate: Evaluate): Promise<string[]> {
  await evaluate<void>(`${source};void 0`);
  const violations = await evaluate<Result[]>('axe.run().then(({ violations }) => violations)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (colorScheme) => {
  const built = extension('chromium', { colorScheme });

  const write = async (text: string) => {
    const page = await built.open(home.url);
    await page.click(home.editor);
    await page.type(text);
    return page;
  };

  test('in the panel, stopped and clean', async () => {
    const page = await write('La nostra aziendda ha un prodoto');
    await waitMarked(page, ['aziendda', 'prodoto']);
    await page.click(home.publish);
    const review = await panel(page);
    await review.says(/Ci sono 2 errori/);
    expect(await complaints((code) => review.evaluate(code))).toEqual([]);
    await review.press(/^azienda/);
    await review.press(/^prodotto/);
    await review.says(/Gli errori non ci sono più/);
    expect(await complaints((code) => review.evaluate(code))).toEqual([]);
  });

  test.each([
    'popup.html',
    'sidepanel.html',
    'library.html',
    'library.html#references',
    'library.html#templates/import',
  ])('in %s', async (path) => {
    const page = await built.driver.newPage();
    await page.goto(built.driver.extensionUrl(path));
    await waitUntil(page, () => page.evaluate(() => document.querySelector('h1, h2') !== null), path);
    expect(await complaints((code) => page.raw.chromium!.evaluate(code))).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  test('in the popup’s lists and in what a brand wants', async () => {
    const page = await built.driver.newPage();
    const { chromium } = page.raw;
    await page.goto(built.driver.extensionUrl('popup.html'));
    await chromium!.getByRole('tab', { name: 'Impostazioni' }).click();
    await chromium!.locator('summary', { hasText: 'Regole' }).click();
    await chromium!.locator('summary', { hasText: 'Brand' }).click();
    expect(await complaints((code) => chromium!.evaluate(code))).toEqual([]);
    await chromium!.getByRole('textbox', { name: 'Nome del brand' }).fill('Bottega Rossi');
    await chromium!.keyboard.press('Enter');
    await chromium!.getByRole('textbox', { name: 'Evita 1' }).fill('economico');
    await chromium!.getByRole('textbox', { name: 'Nome', exact: true }).fill('');
    await chromium!.getByText('Regole per questo brand').click();
    expect(await complaints((code) => chromium!.evaluate(code))).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
