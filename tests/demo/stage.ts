import { type Driver, type LaunchOptions, launch, type PageDriver } from '../drivers';
import { serve } from '../sites/serve';

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

export const composer = {
  url: 'https://x.com/compose/post',
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  publish: '[role="dialog"] [data-testid="tweetButton"]',
};

/** Runs `act` in a browser with the extension and the practice pages, and closes it afterwards, come what may. */
export async function onStage<Result>(
  extensionDir: string,
  options: Partial<LaunchOptions>,
  act: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = await launch({ browser: 'chromium', serve, extensionDir, ...options });
  try {
    return await act(driver);
  } finally {
    await driver.close();
  }
}

/** A page with X's composer open and the caret in it. `still`: nothing of it moves, so that no picture is half drawn. */
export async function openComposer(driver: Driver, { still = false } = {}): Promise<PageDriver> {
  const page = await driver.newPage();
  if (still) await page.raw.chromium!.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(composer.url);
  await page.click(composer.editor);
  return page;
}
