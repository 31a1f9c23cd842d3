import { describe, expect, test } from 'vitest';
import { threadExpectations } from '@/lib/platforms/threads/expected';
import { browsers } from './harness';
import { reading, settled } from './reading';

describe.each(browsers)('what the data on comments finds in %s', (browser) => {
  const site = reading(browser);

  test.each(threadExpectations)('$platform at $page', async ({ page: url, platform: _, ...expected }) => {
    const page = await site.open(url);
    await settled(page);
    expect(await page.evaluate(() => window.__readings.count())).toEqual(expected);
  });
});
