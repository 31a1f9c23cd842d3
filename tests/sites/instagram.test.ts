import { describe, expect, test } from 'vitest';
import { browsers, practice, sample, sent, write } from './harness';

const caption = '[role="dialog"] [aria-label="Scrivi una didascalia..."]';

describe.each(browsers)('Instagram practice page in %s', (browser) => {
  const site = practice(browser);

  test.each(['', '=textarea'])('the caption is shared as it was typed (editor%s)', async (variant) => {
    const page = await site.open(`https://www.instagram.com/?composer${variant}`);
    await page.click(caption);
    await write(page, sample);
    await page.click('[role="dialog"] .go');
    expect(await sent(page)).toEqual({
      surface: 'instagram-caption',
      parts: [sample.join('\n')],
      how: 'click',
      trusted: true,
    });
    expect(page.errors).toEqual([]);
  });

  test('the picture comes before the caption, and going back keeps it', async () => {
    const page = await site.open('https://www.instagram.com/');
    await page.click('.menu .item');
    await page.click('[role="dialog"] .go');
    await page.click(caption);
    await write(page, ['Prima riga', 'seconda']);
    await page.click('[role="dialog"] [aria-label="Indietro"]');
    await page.waitFor(() => document.querySelector('[role="dialog"] [contenteditable]') === null);
    await page.click('[role="dialog"] .go');
    await page.waitFor(() => document.querySelector('[role="dialog"] [contenteditable]')?.textContent !== '');
    await page.click('[role="dialog"] .go');
    expect((await sent(page)).parts).toEqual(['Prima riga\nseconda']);
  });

  test('over 2,200 characters Condividi is off', async () => {
    const page = await site.open('https://www.instagram.com/?composer=textarea');
    await page.click(caption);
    await page.evaluate(() => document.execCommand('insertText', false, 'a'.repeat(2200)));
    const off = () => document.querySelector('.go')?.getAttribute('aria-disabled') === 'true';
    expect(await page.evaluate(off)).toBe(false);
    await page.type('b');
    await page.waitFor(off);
  });
});
