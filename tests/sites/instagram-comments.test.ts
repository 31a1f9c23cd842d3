import { describe, expect, test } from 'vitest';
import { readingSchema } from '@/lib/inbox/reading';
import { browsers } from './harness';
import { comments, reading, readings } from './reading';

const own = 'https://www.instagram.com/p/C0dice1/';

describe.each(browsers)('reading comments on Instagram in %s', (browser) => {
  const site = reading(browser);

  test.each([
    ['on its page', own],
    ['in the dialog', 'https://www.instagram.com/?comments'],
  ])('comments under the own post %s, without its caption', async (_, url) => {
    const page = await site.open(url);
    const [first, ...more] = await readings(page);
    expect(more).toEqual([]);
    expect(readingSchema.safeParse(first).error).toBeUndefined();
    expect(first).toMatchObject({
      platform: 'instagram',
      identity: { name: 'pagina_di_prova', handle: 'pagina_di_prova' },
    });
    expect(first?.comments.map(({ key, parent, own: mine }) => ({ key, parent, mine }))).toEqual([
      { key: '101', parent: null, mine: false },
      { key: '102', parent: '101', mine: true },
      { key: '103', parent: '101', mine: false },
      { key: '104', parent: null, mine: false },
      { key: '106', parent: null, mine: false },
      { key: '107', parent: null, mine: false },
    ]);
    expect(first?.comments[1]).toEqual({
      key: '102',
      permalink: 'https://www.instagram.com/p/C0dice1/c/101/r/102/',
      parent: '101',
      author: { name: 'pagina_di_prova', handle: 'pagina_di_prova' },
      own: true,
      text: 'Sì, dalle 10 alle 18. A domenica! ☕',
      truncated: false,
      time: { at: Date.UTC(2026, 10, 20, 11) + 102 * 60_000 },
      deleted: false,
    });
    expect(page.errors).toEqual([]);
  });

  test('under somebody else’s post only what names the brand', async () => {
    const page = await site.open('https://www.instagram.com/p/C0dice2/');
    expect((await comments(page)).map(({ key }) => key)).toEqual(['103']);
  });

  test('a list drawn anew sends nothing; edited, added and deleted comments are followed', async () => {
    const page = await site.open(own);
    const { length } = await comments(page);
    await page.evaluate(() => window.__thread.rerender());
    expect((await comments(page)).slice(length)).toEqual([]);
    await page.evaluate(() => window.__thread.edit('101', 'Sabato siete aperti?'));
    expect((await comments(page)).slice(length)).toMatchObject([{ key: '101', text: 'Sabato siete aperti?' }]);
    await page.evaluate(() => window.__thread.remove('104'));
    expect((await comments(page)).slice(length + 1)).toMatchObject([{ key: '104', deleted: true }]);
    const key = await page.evaluate(() => window.__thread.add({ text: 'Bravi', parent: null }));
    expect((await comments(page)).slice(length + 2)).toMatchObject([{ key, text: 'Bravi', deleted: false }]);
  });

  test('a reply is told by the name that it begins with', async () => {
    const page = await site.open(own);
    const { length } = await comments(page);
    const commentOf = () => page.evaluate(() => window.__readings.commentOf('textarea'));
    expect(await commentOf()).toBeNull();
    // The fourth row: the caption, one comment with its answers, then this one.
    await page.click('.rows > li:nth-child(3) button');
    await page.waitFor(() => document.querySelector('textarea')?.value !== '');
    expect(await commentOf()).toEqual({ key: '104', name: 'lettrice_di_prova' });
    await page.type('ci dispiace');
    await page.press('Enter');
    await page.waitFor(() => window.__thread.comments.some(({ text }) => text.endsWith('ci dispiace')));
    expect((await comments(page)).slice(length)).toMatchObject([
      { parent: '104', own: true, text: '@lettrice_di_prova ci dispiace' },
    ]);
  });
});
