import { describe, expect, test } from 'vitest';
import { browsers, practice, sample, sent, write } from './harness';

const editor = '[role="dialog"] [data-lexical-editor="true"]';
const button = (label: string) => `[role="dialog"] [role="button"][aria-label="${label}"]`;

describe.each(browsers)('Facebook practice page in %s', (browser) => {
  const site = practice(browser);

  test('a profile publishes in one step what was typed', async () => {
    const page = await site.open('https://www.facebook.com/');
    await page.click('.trigger');
    await page.click(editor);
    await write(page, sample);
    await page.click(button('Pubblica'));
    expect(await sent(page)).toEqual({
      surface: 'facebook-post',
      parts: [sample.join('\n')],
      how: 'click',
      trusted: true,
    });
    expect(page.errors).toEqual([]);
  });

  test('a Page goes through Avanti, and back, without losing a letter', async () => {
    const page = await site.open('https://www.facebook.com/pagina.di.prova?composer');
    await page.click(editor);
    await write(page, sample);
    await page.click(button('Avanti'));
    await page.waitFor(() => document.querySelector('[data-lexical-editor]') === null);
    await page.click(button('Indietro'));
    await page.click(editor);
    await page.press('Control+End');
    await page.type(' Sempre');
    await page.click(button('Avanti'));
    await page.click(button('Pubblica'));
    expect((await sent(page)).parts).toEqual([`${sample.join('\n')} Sempre`]);
  });

  test('Enter on the button publishes without a click', async () => {
    const page = await site.open('https://www.facebook.com/pagina.di.prova?composer=one');
    await page.click(editor);
    await page.type('Buongiorno');
    await page.waitFor(() => document.querySelector('[aria-label="Pubblica"]:not([aria-disabled])'));
    await page.press('Tab');
    await page.waitFor(() => document.activeElement?.getAttribute('aria-label') === 'Pubblica');
    await page.press('Enter');
    expect(await sent(page)).toMatchObject({ parts: ['Buongiorno'], how: 'keys' });
  });

  test('the dialog pulls the focus back', async () => {
    const page = await site.open('https://www.facebook.com/?composer');
    await page.waitFor(() => document.activeElement?.matches('[role="dialog"] *'));
    const stayed = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[aria-label="Cerca"]')?.focus();
      return document.activeElement?.matches('[role="dialog"] *');
    });
    expect(stayed).toBe(true);
  });

  test('a chosen mention is sent with the text', async () => {
    const page = await site.open('https://www.facebook.com/?composer');
    await page.click(editor);
    await page.type('Grazie @mu');
    await page.waitFor(() => document.querySelector('[role="listbox"]') !== null);
    await page.press('Enter');
    await page.type('di cuore');
    await page.click(button('Pubblica'));
    expect((await sent(page)).parts).toEqual(['Grazie @museo_di_prova di cuore']);
  });

  test('in a comment bare Enter publishes', async () => {
    const page = await site.open('https://www.facebook.com/');
    await page.click('[aria-label="Lascia un commento"]');
    await page.click(editor);
    await page.type('Bello');
    await page.press('Enter');
    expect(await sent(page)).toMatchObject({ surface: 'facebook-comment', parts: ['Bello'] });
  });
});
