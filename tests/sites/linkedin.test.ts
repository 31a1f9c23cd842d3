import { describe, expect, test } from 'vitest';
import { browsers, practice, sample, sent, write } from './harness';

const fronts = {
  'the shadow root': 'https://www.linkedin.com/feed/?composer',
  'the classic page': 'https://www.linkedin.com/company/123/admin/page-posts/published/?share=true',
};

describe.each(browsers)('LinkedIn practice page in %s', (browser) => {
  const site = practice(browser);

  test.each(Object.entries(fronts))('%s publishes what was typed', async (_front, url) => {
    const page = await site.open(url);
    await page.click('.ql-editor');
    await write(page, sample);
    await page.click('.share-actions__primary-action');
    expect(await sent(page)).toEqual({
      surface: 'linkedin-post',
      parts: [sample.join('\n')],
      how: 'click',
      trusted: true,
    });
    expect(page.errors).toEqual([]);
  });

  test('the box of the React pages is nowhere but in the shadow root', async () => {
    const page = await site.open('https://www.linkedin.com/feed/');
    await page.click('[aria-label="Crea un post"]');
    await page.waitFor(
      () => document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('.ql-editor') != null,
    );
    expect(await page.evaluate(() => document.querySelectorAll('.ql-editor').length)).toBe(0);
  });

  test('the dialog in the shadow root pulls the focus back', async () => {
    const page = await site.open('https://www.linkedin.com/feed/?composer');
    await page.waitFor(() => document.activeElement?.id === 'interop-outlet');
    const stayed = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[aria-label="Cerca"]')?.focus();
      return document.activeElement?.id;
    });
    expect(stayed).toBe('interop-outlet');
  });

  test('arrows and corrections work in the shadow root', async () => {
    const page = await site.open('https://www.linkedin.com/feed/?composer');
    await page.click('.ql-editor');
    await write(page, ['Prima riga', 'Secnda riga']);
    await page.press('Home');
    for (let step = 0; step < 3; step += 1) await page.press('ArrowRight');
    await page.type('o');
    await page.press('ArrowUp');
    await page.press('Home');
    await page.press('Delete');
    await page.type('P');
    await page.click('.share-actions__primary-action');
    expect((await sent(page)).parts).toEqual(['Prima riga\nSeconda riga']);
  });

  test('a chosen name loses its @', async () => {
    const page = await site.open('https://www.linkedin.com/feed/?composer');
    await page.click('.ql-editor');
    await page.type('Con @mu');
    await page.waitFor(
      () => document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('[role="listbox"]') != null,
    );
    await page.press('Enter');
    await page.type('domani');
    await page.click('.share-actions__primary-action');
    expect((await sent(page)).parts).toEqual(['Con museo di prova domani']);
  });

  test('the default policy refuses markup', async () => {
    const page = await site.open('https://www.linkedin.com/feed/');
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>no</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });

  test('a comment is another editor, with a button of its own', async () => {
    const page = await site.open('https://www.linkedin.com/feed/');
    await page.click('[aria-label="Commenta"]');
    await page.click('.tiptap');
    await page.type('Complimenti');
    await page.click('.comment .publish');
    expect(await sent(page)).toMatchObject({ surface: 'linkedin-comment', parts: ['Complimenti'] });
  });
});
