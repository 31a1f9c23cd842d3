import { describe, expect, test } from 'vitest';
import { readingSchema } from '@/lib/inbox/reading';
import { browsers } from './harness';
import { comments, reading, readings, settled } from './reading';

const own = 'https://x.com/pagina_di_prova/status/1';

describe.each(browsers)('reading comments on X in %s', (browser) => {
  const site = reading(browser);

  test('replies under the own post, without ads, quoted posts and recommendations', async () => {
    const page = await site.open(own);
    const [first, ...more] = await readings(page);
    expect(more).toEqual([]);
    expect(readingSchema.safeParse(first).error).toBeUndefined();
    expect(first).toMatchObject({
      platform: 'x',
      identity: { name: 'pagina_di_prova', handle: 'pagina_di_prova' },
    });
    expect(first?.comments.map(({ key, parent, own: mine }) => ({ key, parent, mine }))).toEqual([
      { key: '101', parent: null, mine: false },
      { key: '102', parent: '101', mine: true },
      { key: '103', parent: null, mine: false },
      { key: '104', parent: null, mine: false },
      { key: '106', parent: null, mine: false },
      { key: '107', parent: null, mine: false },
    ]);
    expect(first?.comments[0]).toEqual({
      key: '101',
      permalink: 'https://x.com/cliente_di_prova/status/101',
      parent: null,
      author: { name: 'Cliente di prova', handle: 'cliente_di_prova' },
      own: false,
      text: 'Domenica siete aperti? 🙏🏻 Arriviamo in sei\n\nGrazie!',
      truncated: false,
      time: { at: Date.UTC(2026, 10, 20, 11) + 101 * 60_000 },
      deleted: false,
    });
    expect(first?.comments.find(({ key }) => key === '104')?.text).toBe(
      'Ordine arrivato rotto, e al telefono non risponde nessuno 😡',
    );
    expect(page.errors).toEqual([]);
  });

  test('a folded comment is sent again once it is unfolded', async () => {
    const page = await site.open(own);
    const before = await comments(page);
    expect(before.find(({ key }) => key === '106')).toMatchObject({ truncated: true });
    await page.click('[data-testid="tweet-text-show-more-link"]');
    const after = (await comments(page)).slice(before.length);
    expect(after).toMatchObject([{ key: '106', truncated: false }]);
    expect(after[0]?.text).toMatch(/problema\.$/);
  });

  test('a list drawn anew sends nothing; an edit, a deletion and a new comment send themselves', async () => {
    const page = await site.open(own);
    const { length } = await comments(page);
    await page.evaluate(() => window.__thread.rerender());
    expect(await comments(page)).toHaveLength(length);
    await page.evaluate(() => window.__thread.edit('101', 'Sabato siete aperti?'));
    expect((await comments(page)).slice(length)).toMatchObject([{ key: '101', text: 'Sabato siete aperti?' }]);
    await page.evaluate(() => window.__thread.remove('104'));
    expect((await comments(page)).slice(length + 1)).toMatchObject([{ key: '104', deleted: true }]);
    const key = await page.evaluate(() => window.__thread.add({ text: 'Bravi', parent: null }));
    expect((await comments(page)).slice(length + 2)).toMatchObject([{ key, text: 'Bravi', deleted: false }]);
  });

  test('cells that are used again for other comments lose and double none', async () => {
    const page = await site.open(`${own}?recycle`);
    await page.evaluate(() => window.__thread.grow(60, 60));
    for (let step = 0; step < 16; step += 1) {
      await page.wheel(500);
      await settled(page);
    }
    for (let step = 0; step < 16; step += 1) {
      await page.wheel(-500);
      await settled(page);
    }
    const keys = (await comments(page)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const all = await page.evaluate(() => window.__thread.comments.filter(({ ad }) => !ad).map(({ key }) => key));
    expect(keys.filter((key) => all.includes(key)).sort()).toEqual(all.toSorted());
  });

  test('a reply sent here appears as the brand’s own, under what it answers', async () => {
    const page = await site.open(own);
    const { length } = await comments(page);
    await page.click('[data-testid="cellInnerDiv"]:nth-child(5) [data-testid="reply"]');
    const editor = '[role="dialog"] [data-testid="tweetTextarea_0"]';
    await page.waitFor((css) => document.querySelector(css) !== null, { arg: editor });
    expect(await page.evaluate((css) => window.__readings.commentOf(css), editor)).toEqual({
      key: '104',
      name: 'Lettrice di prova',
    });
    await page.type('Ci dispiace molto');
    await page.click('[data-testid="tweetButton"]');
    await page.waitFor(() => window.__thread.comments.some(({ text }) => text === 'Ci dispiace molto'));
    expect((await comments(page)).slice(length)).toMatchObject([
      { parent: '104', own: true, text: 'Ci dispiace molto' },
    ]);
  });

  test('on the page of one comment, it is read and answered; its thread belongs to the brand’s post', async () => {
    const page = await site.open('https://x.com/cliente_di_prova/status/101');
    expect((await comments(page)).map(({ key, parent, own: mine }) => ({ key, parent, mine }))).toEqual([
      { key: '101', parent: null, mine: false },
      { key: '102', parent: '101', mine: true },
      { key: '103', parent: '101', mine: false },
    ]);
    const editor = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';
    expect(await page.evaluate((css) => window.__readings.commentOf(css), editor)).toMatchObject({ key: '101' });
  });

  test('elsewhere only what is written to the brand counts', async () => {
    const page = await site.open('https://x.com/notifications/mentions');
    expect((await comments(page)).map(({ key }) => key)).toEqual(['9101', '9102']);
    const strange = await site.open('https://x.com/museo_di_prova/status/5');
    expect((await comments(strange)).map(({ key }) => key)).toEqual(['103']);
  });

  test('on the own post’s page the box under it answers no comment', async () => {
    const page = await site.open(own);
    const editor = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';
    expect(await page.evaluate((css) => window.__readings.commentOf(css), editor)).toBeNull();
  });
});
