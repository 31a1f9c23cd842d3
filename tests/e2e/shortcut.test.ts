import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { extension } from './harness';
import { ownTexts } from './nodes';
import { waitMarked } from './overlay';
import { panel, waitUntil } from './panel';
import { focusIn, picker, pickerIsOpen, textIn } from './picker';
import { surfaces } from './surfaces';

const missing = ['Xvfb', 'openbox', 'xdotool'].filter((name) => spawnSync('which', [name]).status !== 0);
const home = surfaces[1]!;

/** A screen of our own with a window manager: without one a window never gets the keyboard. */
const programs: ChildProcess[] = [];
async function startScreen(): Promise<string> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  programs.push(server);
  const number = await new Promise<string>((tell) =>
    server.stdio[3]!.once('data', (data) => tell(String(data).trim())),
  );
  process.env.DISPLAY = `:${number}`;
  programs.push(spawn('openbox', [], { env: process.env, stdio: 'ignore' }));
  return `:${number}`;
}

/** The browser takes shortcuts from the keyboard only, never from a debugger: so they come from the screen's own. */
describe.skipIf(missing.length > 0)(
  `the shortcuts${missing.length > 0 ? ` (${missing.join(', ')} missing)` : ''}`,
  () => {
    const before = process.env.DISPLAY;
    beforeAll(startScreen);
    afterAll(() => {
      for (const program of programs) program.kill();
      process.env.DISPLAY = before;
    });
    const built = extension('chromium', { headless: false });

    const write = async (text: string, marked: string[] = []): Promise<PageDriver> => {
      const page = await built.open(home.url);
      await page.raw.chromium!.bringToFront();
      await page.click(home.editor);
      await page.type(text);
      await waitMarked(page, marked);
      return page;
    };
    const keys = (combination: string) => expect(spawnSync('xdotool', ['key', combination]).status).toBe(0);

    test('Alt+Shift+K opens the card on the word at the caret, its first line chosen', async () => {
      const page = await write('La nostra aziendda', ['aziendda']);
      keys('alt+shift+k');
      await waitUntil(page, async () => /azienda/.test((await ownTexts(page, 'card')).join()), 'the card');
      await page.press('Enter');
      await waitMarked(page, []);
      expect(await textIn(page, home.editor)).toBe('La nostra azienda');
    });

    test('Alt+Shift+K opens the review where the word at the caret is right', async () => {
      const page = await write('aziendda nostra', ['aziendda']);
      keys('alt+shift+k');
      await (await panel(page)).says(/aziendda/);
    });

    test('Alt+Shift+M opens the template picker, and the keyboard is in it; Esc gives it back to the text', async () => {
      const page = await write('La nostra azienda');
      keys('alt+shift+m');
      const shown = await picker(page);
      for (const key of ['s', 'c', 'u', 's']) keys(key);
      await waitUntil(page, async () => (await shown.query()) === 'scus', 'the keys in the search field');
      keys('Escape');
      await waitUntil(page, async () => !(await pickerIsOpen(page)), 'the picker to close');
      await waitUntil(page, () => focusIn(page, home.editor), 'the focus in the editor');
      keys('exclam');
      await waitUntil(
        page,
        async () => (await textIn(page, home.editor)) === 'La nostra azienda!',
        'the key in the text',
      );
      expect(page.errors).toEqual([]);
    });
  },
);
