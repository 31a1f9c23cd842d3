import { describe, expect, test } from 'vitest';
import { browsers, practice, sent } from './harness';

describe.each(browsers)('hostile practice page in %s', (browser) => {
  const site = practice(browser);

  test('is a working X that finds nothing to report without an extension', async () => {
    const page = await site.open('https://x.com/hostile');
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.type('Tutto bene');
    await page.evaluate(() => {
      window.__hostile.look();
      window.__hostile.attack();
    });
    const { removed, seen, opened, extension, messages } = await page.evaluate(() => window.__hostile);
    expect({ removed, seen, opened, extension, messages }).toEqual({
      removed: [],
      seen: [],
      opened: [],
      extension: [],
      messages: [],
    });
    await page.click('[data-testid="tweetButtonInline"]');
    expect(await sent(page)).toMatchObject({ surface: 'x-home', parts: ['Tutto bene'] });
  });

  test('takes out strangers, and sees them where it keeps them', async () => {
    const page = await site.open('https://x.com/hostile');
    const add = () => {
      const host = document.createElement('div');
      host.setAttribute('data-stranger', '');
      host.attachShadow({ mode: 'closed' });
      document.documentElement.append(host);
    };
    await page.evaluate(add);
    expect(await page.waitFor(() => window.__hostile.removed[0])).toContain('data-stranger');
    expect(await page.evaluate(() => window.__hostile.opened[0])).toContain('data-stranger');
    const kept = await site.open('https://x.com/hostile?keep');
    await kept.evaluate(add);
    expect(await kept.waitFor(() => window.__hostile.seen[0])).toContain('data-stranger');
  });
});
