import { describe, expect, test } from 'vitest';
import { browsers, practice } from './harness';

describe.each(browsers)('the feed in %s', (browser) => {
  const site = practice(browser);

  test('holds few items at a time and changes them on scrolling', async () => {
    const page = await site.open('https://x.com/plain');
    const texts = () => [...document.querySelectorAll('.cell h2')].length;
    expect(await page.evaluate(texts)).toBeLessThan(40);
    await page.evaluate(() => document.querySelector('.cell')?.setAttribute('data-first', ''));
    await page.wheel(6000);
    await page.waitFor(() => document.querySelector('[data-first]') === null);
    expect(await page.evaluate(texts)).toBeLessThan(40);
  });

  test('moves between home and composer without loading again', async () => {
    const page = await site.open('https://x.com/home');
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await page.waitFor(
      () => location.pathname === '/compose/post' && document.querySelector('[role="dialog"]') !== null,
    );
    await page.evaluate(() => history.back());
    await page.waitFor(() => location.pathname === '/home' && document.querySelector('[role="dialog"]') === null);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-same'))).toBe(true);
  });
});
