import type { PageDriver } from '../drivers';
import { waitUntil } from './panel';
import { attach, isWorker } from './target';

declare const chrome: { action: { openPopup(): Promise<void> } };

/** The popup that the browser itself opens from its toolbar, over the page it is about, as its user works with it (Chromium only). */
export async function openPopup(page: PageDriver) {
  await page.raw.chromium!.bringToFront();
  const worker = await attach(page, isWorker);
  await worker.evaluate(() => chrome.action.openPopup());
  const popup = await attach(page, ({ url }) => url.endsWith('/popup.html'));
  const text = () => popup.evaluate(() => document.body?.innerText ?? '');
  const waitFor = (code: string, what: string) =>
    waitUntil(page, () => popup.evaluate(new Function(`return ${code};`) as () => boolean), what);
  /** The first to be seen whose label begins like this, as code that runs in the popup. */
  const found = (tags: string, label: string) => `[...document.querySelectorAll(${JSON.stringify(tags)})].find(
    (element) => element.checkVisibility() && (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent)
      .trim().startsWith(${JSON.stringify(label)}))`;
  const controls = 'button, label, summary';
  return {
    text,
    evaluate: popup.evaluate,
    says: (wanted: RegExp) => waitUntil(page, async () => wanted.test(await text()), `the popup to say ${wanted}`),
    /** Presses, as a user does, the first control whose label begins like this. */
    press: async (label: string) => {
      await waitFor(`Boolean(${found(controls, label)})`, `“${label}” in the popup`);
      const { x, y } = await popup.evaluate(
        new Function(`
          const control = ${found(controls, label)};
          control.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = control.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`) as () => { x: number; y: number },
      );
      for (const type of ['mousePressed', 'mouseReleased']) {
        await popup.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    /** Types into the first field whose label begins like this. */
    fill: async (label: string, typed: string) => {
      const field = found('input, textarea', label);
      await waitFor(`Boolean(${field})`, `the field “${label}” in the popup`);
      await popup.evaluate(new Function(`${field}.focus()`) as () => void);
      await popup.send('Input.insertText', { text: typed });
    },
  };
}
