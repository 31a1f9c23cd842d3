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

  test('Rispondi puts the name into the one box; Enter sends, Shift+Enter begins a line', async () => {
    const page = await site.open('https://www.instagram.com/p/C0dice1/');
    await page.click('.rows > li:nth-child(3) > div button');
    await page.waitFor(() => document.querySelector('textarea')?.value === '@lettrice_di_prova ');
    await page.type('ci dispiace');
    await page.press('Shift+Enter');
    await page.type('davvero');
    await page.press('Enter');
    expect(await sent(page)).toEqual({
      surface: 'instagram-reply',
      parts: ['@lettrice_di_prova ci dispiace\ndavvero'],
      how: 'keys',
      trusted: true,
    });
    await page.waitFor(() => document.querySelector('.rows > li:nth-child(3) ul')?.textContent?.includes('davvero'));
    expect(page.errors).toEqual([]);
  });

  test('the drawer of a reel sends what was typed', async () => {
    const page = await site.open('https://www.instagram.com/reel/C0dice1/');
    await page.click('.drawer [contenteditable]');
    await page.type('Bello');
    await page.click('.drawer .go');
    expect(await sent(page)).toMatchObject({ surface: 'instagram-drawer', parts: ['Bello'], how: 'click' });
  });
});
