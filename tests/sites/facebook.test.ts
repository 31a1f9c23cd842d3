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

  test('in a comment bare Enter publishes, Shift+Enter begins a line', async () => {
    const page = await site.open('https://www.facebook.com/');
    await page.click('[aria-label="Lascia un commento"]');
    await page.click(editor);
    await page.type('Bello');
    await page.press('Shift+Enter');
    await page.type('Grazie');
    await page.press('Enter');
    expect(await sent(page)).toEqual({
      surface: 'facebook-comment',
      parts: ['Bello\nGrazie'],
      how: 'keys',
      trusted: true,
    });
  });

  test('a reply begins with the name it answers and stands under its comment', async () => {
    const page = await site.open('https://www.facebook.com/pagina.di.prova/posts/1');
    await page.click('[aria-label^="Commento di Lettrice"] > .under [role="button"]:last-child');
    await page.click('[aria-label="Rispondi a Lettrice di prova"]');
    await page.press('End');
    await page.type('ci dispiace');
    await page.click('form:has([aria-label^="Rispondi a Lettrice"]) #focused-state-composer-submit [role="button"]');
    expect(await sent(page)).toMatchObject({ surface: 'facebook-reply', parts: ['Lettrice di prova ci dispiace'] });
    const reply = '[aria-label^="Commento di Lettrice"] [aria-label^="Risposta di Pagina"]';
    await page.waitFor((css) => document.querySelector(css)?.textContent?.includes('ci dispiace'), { arg: reply });
    expect(page.errors).toEqual([]);
  });

  test('a thread is changed from outside and drawn anew', async () => {
    const page = await site.open('https://www.facebook.com/pagina.di.prova/posts/1');
    const articles = () => document.querySelectorAll('.thread [role="article"]').length;
    const before = await page.evaluate(articles);
    await page.evaluate(() => {
      window.__thread.edit(window.__thread.add({ text: 'Primo' }), 'Primo, corretto');
      window.__thread.remove(window.__thread.add({ text: 'Secondo' }));
      document.querySelector('.thread [role="article"]')!.setAttribute('data-old', '');
      window.__thread.rerender();
    });
    await page.waitFor(() => document.querySelector('[data-old]') === null);
    expect(await page.evaluate(articles)).toBe(before + 1);
    expect(await page.evaluate(() => document.querySelector('.thread')!.textContent)).toContain('Primo, corretto');
  });
});
