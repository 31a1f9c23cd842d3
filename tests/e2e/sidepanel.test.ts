import { describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { sent } from '../sites/harness';
import { extension } from './harness';
import { ownTexts } from './nodes';
import { waitMarked } from './overlay';
import { panelIsOpen, waitUntil } from './panel';
import { surfaces } from './surfaces';
import { attach, isWorker, type Target } from './target';

declare const chrome: {
  runtime: { sendMessage(packet: object): Promise<unknown> };
  sidePanel: { setOptions(options: { enabled: boolean }): Promise<void> };
};

const home = surfaces[1]!;
const flawed = 'La nostra aziendda ha un prodoto';

/** The panel in the browser's own side. Chromium: Firefox has no way to open one but its user's press on its window. */
describe('the side panel', () => {
  const built = extension('chromium');

  /** What the popup says when its user chooses where the review opens. */
  const choose = async (panel: 'side' | 'page') => {
    const page = await built.driver.newPage();
    await page.goto(built.driver.extensionUrl('popup.html'));
    const request = { platform: 'x', settings: { enabled: true, panel } };
    await page.evaluate((asked) => chrome.runtime.sendMessage({ type: 'setSettings', request: asked }), request);
    await page.close();
  };
  const write = async (): Promise<PageDriver> => {
    const page = await built.open(home.url);
    await page.click(home.editor);
    await page.type(flawed);
    await waitMarked(page, ['aziendda', 'prodoto']);
    return page;
  };
  const says = (page: PageDriver, side: Target, wanted: RegExp) =>
    waitUntil(
      page,
      async () => wanted.test(await side.evaluate(() => document.body?.innerText ?? '')),
      `the side panel to say ${wanted}`,
    );
  const press = async (side: Target, label: string) => {
    const { x, y } = await side.evaluate(
      new Function(`
        const found = [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(label)});
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`) as () => { x: number; y: number },
    );
    for (const type of ['mousePressed', 'mouseReleased']) {
      await side.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  };
  const isSide = ({ url }: { url: string }) => url.endsWith('/sidepanel.html');

  test('a stopped press opens it, its acts reach the composer, the page shows nothing of ours but the marks', async () => {
    const page = await write();
    await choose('side');
    await page.raw.chromium!.bringToFront();
    await waitUntil(page, async () => (await ownTexts(page, 'badge')).length === 0, 'the badge to go');
    await page.click(home.publish);
    const side = await attach(page, isSide);
    await says(page, side, /Ci sono 2 errori/);
    expect(await panelIsOpen(page)).toBe(false);
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);

    await press(side, 'azienda');
    await waitMarked(page, ['prodoto']);
    await says(page, side, /C’è 1 errore/);
    await page.press('End');
    await page.type(' e un negozzio');
    await says(page, side, /Ci sono 2 errori/);
    await press(side, 'Pubblica comunque');
    expect((await sent(page)).parts[0]).toContain('La nostra azienda ha un prodoto');
    expect(page.errors).toEqual([]);
  });

  test('where the browser will not open it, we say so and the next press passes', async () => {
    const page = await write();
    await choose('side');
    await page.raw.chromium!.bringToFront();
    await waitUntil(page, async () => (await ownTexts(page, 'badge')).length === 0, 'the badge to go');
    const worker = await attach(page, isWorker);
    await worker.evaluate(() => chrome.sidePanel.setOptions({ enabled: false }));
    await page.click(home.publish);
    const told = async () =>
      /Il browser non ha aperto il pannello a lato/.test((await ownTexts(page, 'notice')).join());
    await waitUntil(page, told, 'the notice');
    expect(await page.evaluate(() => window.__sent.length)).toBe(0);
    await page.click(home.publish);
    expect((await sent(page)).parts).toEqual([flawed]);
    expect(page.errors).toEqual([]);
  });
});
