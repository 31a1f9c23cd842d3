import { describe, expect, test } from 'vitest';
import { browsers, practice, sample, sent, write } from './harness';

const modalPart = (index: number) => `[role="dialog"] [data-testid="tweetTextarea_${index}"]`;

describe.each(browsers)('X practice page in %s', (browser) => {
  const site = practice(browser);

  test('the modal sends what was typed', async () => {
    const page = await site.open('https://x.com/compose/post');
    await page.click(modalPart(0));
    await write(page, sample);
    await page.click('[role="dialog"] [data-testid="tweetButton"]');
    expect(await sent(page)).toEqual({ surface: 'x-modal', parts: [sample.join('\n')], how: 'click', trusted: true });
    expect(await page.waitFor(() => document.querySelector('[data-sent]')?.textContent)).toContain('🍋');
    expect(await page.evaluate(() => location.pathname)).toBe('/home');
    expect(page.errors).toEqual([]);
  });

  test('home and modal are two composers with the same test ids', async () => {
    const page = await site.open('https://x.com/home');
    await page.click('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]');
    await page.type('In bozza');
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await page.waitFor(() => document.querySelectorAll('[data-testid="tweetTextarea_0"]').length === 2);
    await page.waitFor(() => document.activeElement?.matches('[role="dialog"] *'));
    await page.type('Dal riquadro');
    await page.click('[role="dialog"] [data-testid="tweetButton"]');
    expect(await sent(page)).toMatchObject({ surface: 'x-modal', parts: ['Dal riquadro'] });
    await page.click('[data-testid="tweetButtonInline"]');
    expect(await sent(page, 2)).toMatchObject({ surface: 'x-home', parts: ['In bozza'] });
  });

  test('the dialog pulls the focus back', async () => {
    const page = await site.open('https://x.com/compose/post');
    await page.waitFor(() => document.activeElement?.matches('[role="dialog"] *'));
    const stayed = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus();
      return document.activeElement?.closest('[role="dialog"]') !== null;
    });
    expect(stayed).toBe(true);
  });

  test('a thread moves its button and sends all parts', async () => {
    const page = await site.open('https://x.com/compose/post');
    await page.click(modalPart(0));
    await page.type('Prima parte');
    await page.evaluate(() => {
      document.querySelector('[data-testid="tweetButton"]')?.setAttribute('data-old', '');
    });
    await page.click('[data-testid="addButton"]');
    await page.waitFor(() => document.activeElement?.matches('[data-testid="tweetTextarea_1"]'));
    await page.type('Seconda parte');
    expect(await page.evaluate(() => document.querySelectorAll('[data-testid="tweetButton"][data-old]').length)).toBe(
      0,
    );
    await page.click('[data-testid="tweetButton"]');
    expect(await sent(page)).toMatchObject({ surface: 'x-modal', parts: ['Prima parte', 'Seconda parte'] });
  });

  test('a reply goes out with Control+Enter, without a click', async () => {
    const page = await site.open('https://x.com/prova/status/1');
    await page.click('[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]');
    await page.evaluate(() => {
      document.addEventListener('click', () => document.body.setAttribute('data-clicked', ''), true);
    });
    await page.type('Grazie!');
    await page.waitFor(() => document.querySelector('[data-testid="tweetButtonInline"]:enabled'));
    await page.press('Control+Enter');
    expect(await sent(page)).toEqual({ surface: 'x-reply', parts: ['Grazie!'], how: 'keys', trusted: true });
    expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(false);
  });

  test('the counter closes the button over 280', async () => {
    const page = await site.open('https://x.com/home');
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.type('è'.repeat(279));
    const state = () =>
      page.evaluate(() => document.querySelector('[data-testid="tweetButtonInline"]')?.getAttribute('aria-disabled'));
    await page.type('🍋');
    await page.waitFor(() => document.querySelector('[data-testid="counter"]')?.textContent === '-1');
    expect(await state()).toBe('true');
    await page.press('Backspace');
    await page.waitFor(() => document.querySelector('[data-testid="counter"]')?.textContent === '1');
    expect(await state()).toBeNull();
  });

  test('the @ list takes arrows and Enter', async () => {
    const page = await site.open('https://x.com/home');
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.type('Ciao @m');
    await page.waitFor(() => document.querySelector('[role="listbox"]') !== null);
    await page.press('Enter');
    await page.type('a presto');
    await page.click('[data-testid="tweetButtonInline"]');
    expect(await sent(page)).toMatchObject({ parts: ['Ciao @museo_di_prova a presto'] });
  });
});
