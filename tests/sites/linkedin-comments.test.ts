import { describe, expect, test } from 'vitest';
import { browsers, sent } from './harness';
import { comments, reading, readings } from './reading';

const post = 'https://www.linkedin.com/feed/update/urn:li:activity:7001/';
const fronts = { classic: post, sdui: `${post}?front=sdui`, shadow: `${post}?front=shadow` };

describe.each(browsers)('reading comments on LinkedIn in %s', (browser) => {
  const site = reading(browser);

  test.each(Object.entries(fronts))('the %s page', async (_front, url) => {
    const page = await site.open(url);
    const [first, ...more] = await readings(page);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ platform: 'linkedin', identity: { name: 'Pagina di prova', handle: null } });
    const seen = first!.comments.map(({ key, parent, own }) => [key, parent, own]);
    expect(seen).toEqual([
      ['101', null, false],
      ['102', '101', true],
      ['103', '102', false],
      ['104', null, false],
      ['106', null, false],
      ['107', null, false],
    ]);
    expect(first?.comments[0]).toEqual({
      key: '101',
      permalink: expect.stringMatching(
        /\/feed\/update\/urn:li:ugcPost:8001\/\?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%28101%2Curn%3Ali%3AugcPost%3A8001%29$/,
      ),
      parent: null,
      author: { name: 'Cliente di prova', handle: 'cliente-di-prova' },
      own: false,
      text: first?.comments[0]?.text,
      truncated: false,
      time: { text: '6 giorni' },
      deleted: false,
    });
    expect(first?.comments[0]?.text).toMatch(/^Domenica siete aperti\? 🙏🏻 Arriviamo in sei\s+Grazie!$/);
    expect(first?.comments[1]).toMatchObject({
      author: { name: 'Pagina di prova', handle: 'pagina-di-prova' },
      text: 'Cliente di prova Sì, dalle 10 alle 18. A domenica! ☕',
    });
    const folded = first?.comments.find(({ key }) => key === '106');
    expect(folded).toMatchObject({ truncated: true, text: expect.not.stringContaining('altro') });
    expect(page.errors).toEqual([]);
  });

  test.each(Object.entries(fronts))('changes are followed on the %s page', async (_front, url) => {
    const page = await site.open(url);
    const { length } = await comments(page);
    await page.evaluate(() => window.__thread.rerender());
    expect(await comments(page)).toHaveLength(length);
    await page.evaluate(() => window.__thread.edit('101', 'Sabato siete aperti?'));
    expect((await comments(page)).slice(length)).toMatchObject([{ key: '101', text: 'Sabato siete aperti?' }]);
    await page.evaluate(() => window.__thread.remove('104'));
    expect((await comments(page)).slice(length + 1)).toMatchObject([{ key: '104', deleted: true }]);
  });

  test.each([
    ['classic', post, '[aria-label="Rispondi al commento di Lettrice di prova"]', 'form .ql-editor'],
    ['sdui', fronts.sdui, '[id*=",104)"] [aria-label="Rispondi"]', '.tiptap'],
  ])('a reply from the %s box is the brand’s own, under what it answers', async (_front, url, open, editor) => {
    const page = await site.open(url);
    const { length } = await comments(page);
    await page.click(open);
    await page.click(editor);
    expect(await page.evaluate((css) => window.__readings.commentOf(css), editor)).toEqual({
      key: '104',
      name: 'Lettrice di prova',
    });
    await page.press('End');
    await page.type('ci dispiace');
    await page.click('.comment .publish');
    expect((await sent(page)).parts).toEqual(['Lettrice di prova ci dispiace']);
    expect((await comments(page)).slice(length)).toMatchObject([
      { parent: '104', own: true, text: 'Lettrice di prova ci dispiace' },
    ]);
  });

  test('the box of the post answers no comment', async () => {
    const page = await site.open(`${post}?front=sdui&comment`);
    await page.click('.tiptap');
    expect(await page.evaluate(() => window.__readings.commentOf('.tiptap'))).toBeNull();
  });
});
