import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { browsers, practice } from './harness';

/** What the probe in the page wrote down of the last events. */
interface Seen {
  composer?: { surface: string; parts: string[] } | null;
  press?: { surface: string; step: string; label: string } | null;
  key?: { surface: string; label: string } | null;
  publishKey?: boolean;
}

declare global {
  interface Window {
    __seen: Seen;
  }
}

let probe: string;

beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./find-probe.ts', import.meta.url))],
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    write: false,
    format: 'iife',
    tsconfigRaw: {},
  });
  probe = outputFiles[0]!.text;
});

describe.each(browsers)('finding composers in %s', (browser) => {
  const site = practice(browser);
  const open = async (url: string): Promise<PageDriver> => {
    const page = await site.open(url);
    // Through the debugging protocol: the pages' policies allow no eval.
    await (page.raw.chromium?.evaluate(probe) ?? page.raw.firefox?.evaluate(probe));
    return page;
  };
  const seen = (page: PageDriver) => page.evaluate(() => window.__seen);

  test('X: each button belongs to its own composer, and the thread has all its parts', async () => {
    const page = await open('https://x.com/home');
    await page.click('[data-testid="tweetTextarea_0"]');
    expect((await seen(page)).composer).toEqual({ surface: 'x-home', parts: ['tweetTextarea_0'] });
    await page.type('Dalla home');
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await page.waitFor(() => document.activeElement?.matches('[role="dialog"] *'));
    await page.type('Uno');
    await page.click('[data-testid="addButton"]');
    await page.waitFor(() => document.activeElement?.matches('[data-testid="tweetTextarea_1"]'));
    expect((await seen(page)).composer).toEqual({ surface: 'x-modal', parts: ['tweetTextarea_0', 'tweetTextarea_1'] });
    await page.click('[data-testid="tweetButton"]', { disabled: true });
    expect((await seen(page)).press).toBeNull();
    await page.click('[data-testid="tweetTextarea_1"]');
    await page.type('Due');
    await page.click('[data-testid="tweetButton"]');
    expect((await seen(page)).press).toEqual({ surface: 'x-modal', step: 'publish', label: 'Posta tutto' });
    await page.click('[data-testid="tweetButtonInline"]');
    expect((await seen(page)).press).toEqual({ surface: 'x-home', step: 'publish', label: 'Posta' });
  });

  test('X: Control+Enter publishes a reply, Enter does not', async () => {
    const page = await open('https://x.com/prova/status/1');
    await page.click('[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]');
    await page.type('Sì');
    await page.press('Enter');
    expect(await seen(page)).toMatchObject({ composer: { surface: 'x-reply' }, publishKey: false });
    await page.press('Control+Enter');
    expect((await seen(page)).publishKey).toBe(true);
  });

  test('Facebook: Avanti leads on, Pubblica follows without an editor', async () => {
    const page = await open('https://www.facebook.com/pagina.di.prova');
    await page.click('.trigger');
    await page.click('[role="dialog"] [data-lexical-editor]');
    expect((await seen(page)).composer).toMatchObject({ surface: 'facebook-post' });
    await page.type('Ciao');
    await page.click('[aria-label="Avanti"]');
    expect((await seen(page)).press).toEqual({ surface: 'facebook-post', step: 'next', label: 'Avanti' });
    await page.click('[aria-label="Pubblica"]');
    expect((await seen(page)).press).toEqual({ surface: 'facebook-post', step: 'publish', label: 'Pubblica' });
  });

  test('Facebook: Enter on Pubblica is a press', async () => {
    const page = await open('https://www.facebook.com/');
    await page.click('.trigger');
    await page.click('[role="dialog"] [data-lexical-editor]');
    await page.type('Ciao');
    await page.waitFor(() => document.querySelector('[aria-label="Pubblica"]:not([aria-disabled])'));
    await page.press('Tab');
    await page.waitFor(() => document.activeElement?.getAttribute('aria-label') === 'Pubblica');
    await page.press('Enter');
    expect((await seen(page)).key).toEqual({ surface: 'facebook-post', label: 'Pubblica' });
  });

  test('Facebook: comments and chats are no posts', async () => {
    const page = await open('https://www.facebook.com/?chat');
    await page.click('[aria-label="Messaggio"]');
    expect((await seen(page)).composer).toBeNull();
    await page.click('[aria-label="Chiudi chat"]');
    await page.click('[aria-label="Lascia un commento"]');
    await page.click('[role="dialog"] [data-lexical-editor]');
    await page.type('Bello');
    expect((await seen(page)).composer).toBeNull();
    await page.click('[role="dialog"] [aria-label="Commenta"]');
    expect((await seen(page)).press).toBeNull();
  });

  test.each(['', '=textarea'])('Instagram: the caption and Condividi (editor%s)', async (variant) => {
    const page = await open(`https://www.instagram.com/?composer${variant}`);
    await page.click('[aria-label="Scrivi una didascalia..."]');
    await page.type('Ciao');
    expect((await seen(page)).composer).toMatchObject({ surface: 'instagram-caption' });
    await page.click('[role="dialog"] .go');
    expect((await seen(page)).press).toEqual({ surface: 'instagram-caption', step: 'publish', label: 'Condividi' });
  });

  test('Instagram: a comment is no caption', async () => {
    const page = await open('https://www.instagram.com/');
    await page.click('[aria-label="Aggiungi un commento..."]');
    await page.type('Bello');
    expect((await seen(page)).composer).toBeNull();
    await page.click('form button');
    expect((await seen(page)).press).toBeNull();
  });

  test.each(['https://www.linkedin.com/feed/', 'https://www.linkedin.com/company/123/admin/page-posts/published/'])(
    'LinkedIn: the share box at %s',
    async (url) => {
      const page = await open(url);
      await page.click('[aria-label="Crea un post"]');
      await page.click('.ql-editor');
      await page.type('Ciao');
      expect((await seen(page)).composer).toMatchObject({ surface: 'linkedin-post' });
      await page.click('.share-actions__primary-action');
      expect((await seen(page)).press).toEqual({ surface: 'linkedin-post', step: 'publish', label: 'Pubblica' });
    },
  );

  test('LinkedIn: a comment and its own button, not the one that opens the box', async () => {
    const page = await open('https://www.linkedin.com/feed/');
    await page.click('[aria-label="Commenta"]');
    expect((await seen(page)).press).toBeNull();
    await page.click('.tiptap');
    await page.type('Complimenti');
    expect((await seen(page)).composer).toMatchObject({ surface: 'linkedin-comment' });
    await page.click('.comment .publish');
    expect((await seen(page)).press).toEqual({ surface: 'linkedin-comment', step: 'publish', label: 'Commenta' });
  });

  test('LinkedIn: the classic comment box is a form', async () => {
    const page = await open('https://www.linkedin.com/feed/update/urn:li:activity:7001/');
    await page.click('[aria-label="Rispondi al commento di Lettrice di prova"]');
    await page.click('form .ql-editor');
    await page.type('Scusaci');
    expect((await seen(page)).composer).toMatchObject({ surface: 'linkedin-comment' });
    await page.click('form .publish');
    expect((await seen(page)).press).toEqual({ surface: 'linkedin-comment', step: 'publish', label: 'Rispondi' });
  });

  test('a composer that had the focus before us is found in the shadow root too', async () => {
    const page = await open('https://www.linkedin.com/feed/?composer');
    expect(await page.waitFor(() => window.__seen.composer?.surface)).toBe('linkedin-post');
  });
});
