import { beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { browsers } from '../sites/harness';
import { extension } from './harness';
import { waitUntil } from './panel';
import { backstage, picker, pickerIsOpen } from './picker';
import { surfaces } from './surfaces';

const home = surfaces[1]!;

describe.each(browsers)('the template picker in %s', (browser) => {
  const built = extension(browser);
  let behind: Awaited<ReturnType<typeof backstage>>;
  beforeAll(async () => {
    behind = await backstage(built.driver);
  });

  const textOf = (page: PageDriver, editor: string) =>
    page.evaluate((css) => (document.querySelector(css) as HTMLElement).innerText.trimEnd(), editor);

  test('opens at the caret, and Enter puts the best template in', async () => {
    const page = await built.open(home.url);
    await page.click(home.editor);
    await page.type('Ciao ');
    await behind.command('templates');
    const open = await picker(page);
    await page.evaluate(() => new Promise((r) => setTimeout(r, 3000)));
    console.log('HERE', await open.text());
    await open.says(/Inserisci/);
    await page.type('orario festivi');
    await open.says(/festivi/i);
    console.log(await open.text());
    await page.press('Enter');
    await waitUntil(page, async () => !(await pickerIsOpen(page)), 'gone').catch(() => null);
    console.log(await textOf(page, home.editor), await open.text());
    expect(page.errors).toEqual([]);
  });
});
