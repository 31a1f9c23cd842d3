import { describe, expect, test } from 'vitest';
import { readingSchema } from '@/lib/inbox/reading';
import { readTime } from '@/lib/inbox/relativeTime';
import { browsers } from './harness';
import { comments, reading, readings } from './reading';

const own = 'https://www.facebook.com/pagina.di.prova/posts/1';

describe.each(browsers)('reading comments on Facebook in %s', (browser) => {
  const site = reading(browser);

  test('comments under the own post; elsewhere only what is written to the Page', async () => {
    const page = await site.open(own);
    const [first, ...more] = await readings(page);
    expect(more).toEqual([]);
    expect(readingSchema.safeParse(first).error).toBeUndefined();
    expect(first).toMatchObject({ platform: 'facebook', identity: { name: 'Pagina di prova', handle: null } });
    expect(first?.comments.map(({ key, parent, own: mine }) => ({ key, parent, mine }))).toEqual([
      { key: '101', parent: null, mine: false },
      { key: '102', parent: '101', mine: true },
      { key: '103', parent: '102', mine: false },
      { key: '104', parent: null, mine: false },
      { key: '106', parent: null, mine: false },
      { key: '107', parent: null, mine: false },
      { key: '902', parent: null, mine: false },
    ]);
    expect(first?.comments[0]).toEqual({
      key: '101',
      permalink: 'https://www.facebook.com/pagina_di_prova/posts/1?comment_id=101',
      parent: null,
      author: { name: 'Cliente di prova', handle: 'cliente_di_prova' },
      own: false,
      text: 'Domenica siete aperti? 🙏🏻 Arriviamo in sei\n\nGrazie!',
      truncated: false,
      time: { text: expect.stringMatching(/^\d+ (?:min|h|g|sett\.)$/) },
      deleted: false,
    });
    expect(first?.comments[1]?.permalink).toBe(
      'https://www.facebook.com/pagina_di_prova/posts/1?comment_id=101&reply_comment_id=102',
    );
    const { time } = first!.comments[0]!;
    expect(time && 'text' in time && readTime(time.text, Date.now(), 'Europe/Rome')).toBeTruthy();
    expect(page.errors).toEqual([]);
  });

  test('a folded comment is sent again once it is unfolded', async () => {
    const page = await site.open(own);
    const before = await comments(page);
    expect(before.find(({ key }) => key === '106')).toMatchObject({ truncated: true });
    await page.click('.words [role="button"]');
    const [whole, ...more] = (await comments(page)).slice(before.length);
    expect(more).toEqual([]);
    expect(whole).toMatchObject({ key: '106', truncated: false });
    expect(whole?.text).toMatch(/^Bella iniziativa, .* problema\.$/);
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

  test('a reply sent here is the Page’s own, under what it answers', async () => {
    const page = await site.open(own);
    const { length } = await comments(page);
    await page.click('[aria-label^="Commento di Lettrice"] > .under [role="button"]:last-child');
    const editor = '[aria-label="Rispondi a Lettrice di prova"]';
    await page.click(editor);
    expect(await page.evaluate((css) => window.__readings.commentOf(css), editor)).toEqual({
      key: '104',
      name: 'Lettrice di prova',
    });
    await page.press('End');
    await page.type('ci dispiace molto');
    await page.press('Enter');
    await page.waitFor(() => window.__thread.comments.some(({ text }) => text.endsWith('ci dispiace molto')));
    expect((await comments(page)).slice(length)).toMatchObject([
      { parent: '104', own: true, text: 'Lettrice di prova ci dispiace molto' },
    ]);
  });

  test('the post’s own box and the composer answer no comment', async () => {
    const page = await site.open(own);
    const box = '[aria-label^="Commenta come"]';
    expect(await page.evaluate((css) => window.__readings.commentOf(css), box)).toBeNull();
  });

  test('comments that open over the feed belong to the post they open for', async () => {
    const page = await site.open('https://www.facebook.com/pagina.di.prova?comments');
    expect((await comments(page)).map(({ key }) => key)).toEqual(['101', '102', '103', '104', '106', '107']);
    await page.click('[role="dialog"] [aria-label="Chiudi"]');
    await page.click('[aria-posinset="2"] [aria-label="Lascia un commento"]');
    await page.waitFor(() => document.querySelector('[role="dialog"] [role="article"]'));
    const { length } = await comments(page);
    await page.evaluate(() => window.__thread.add({ text: 'Sotto il post di altri' }));
    expect((await comments(page)).slice(length)).toEqual([]);
  });
});
