import { expect, test } from 'vitest';
import { extension } from './harness';
import { shown } from './overlay';
import { panel, waitUntil } from './panel';
import { surfaces } from './surfaces';

const home = surfaces.find(({ name }) => name === 'X, home')!;
const passage = 'La mostra racconta cinquant’anni di manifesti con disegni mai visti e prove di stampa originali.';

/** What is pasted among one's own words. Chromium: Firefox lets no test write its clipboard. */
const built = extension('chromium');

test('a passage pasted into the post is told of as long as it stands there', async () => {
  const page = await built.open(home.url);
  await page.click(home.editor);
  await page.type('Vi aspettiamo domenica in bibblioteca. ');
  await built.driver.raw.chromium!.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), passage);
  await page.press('Control+v');
  const { x, y } = await shown(page, 'badge');
  await page.click({ x, y });
  const desk = await panel(page);
  await desk.says(/Questo passaggio è stato incollato/);
  await page.click(home.editor);
  await page.press('Control+z');
  await waitUntil(page, async () => !/incollato/.test(await desk.text()), 'the hint to leave with the passage');
  expect(page.errors).toEqual([]);
});
