import type { Driver, PageDriver } from '../drivers';
import { readPosts } from './slips';

export interface Composer {
  url: string;
  editor: string;
}

export const composers = {
  draft: { url: 'https://x.com/compose/post', editor: '[role="dialog"] [data-testid="tweetTextarea_0"]' },
  lexical: { url: 'https://www.facebook.com/?composer', editor: '[role="dialog"] [data-lexical-editor="true"]' },
  home: { url: 'https://x.com/home', editor: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]' },
} satisfies Record<string, Composer>;

/** Slips: those the long post holds, and those that are typed at its end. */
export const words = {
  held: ['prodoto', 'qundi', 'comunicazzione', 'appuntamneto', 'collaborazzione'],
  fresh: ['aziennda', 'clienit', 'settimna', 'novitta', 'colezione', 'propposta', 'ufficcio', 'registrre'],
};

/** A post of 3,000 characters: the part that stands there with a slip every 30 words, and the last 200, to be typed. */
export function post(): [written: string, typed: string] {
  const plain = readPosts()
    .join('\n')
    .replaceAll(/[^\p{L}\n ’',.:]/gu, '')
    .replaceAll(/ +/g, ' ');
  const written = plain
    .split(' ')
    .map((word, index) => (index % 30 === 29 ? `${word} ${words.held[((index / 30) | 0) % words.held.length]}` : word));
  return [`${written.join(' ').slice(0, 2799)}\n`, plain.slice(-200).replaceAll('\n', ' ')];
}

export async function openComposer(driver: Driver, { url, editor }: Composer): Promise<PageDriver> {
  const page = await driver.newPage();
  await page.goto(url);
  await page.waitFor((css) => document.querySelector(css) !== null, { arg: editor });
  return page;
}

/** Pastes as a user does, by the editor's own paste handler. */
export function paste(page: PageDriver, editor: string, text: string): Promise<void> {
  return page.evaluate(
    ([css, pasted]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted!);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector(css!)?.dispatchEvent(event);
    },
    [editor, text],
  );
}

/** Types with real keys at this pace, in milliseconds a key. */
export async function press(page: PageDriver, text: string, pace: number): Promise<void> {
  const start = performance.now();
  for (const [index, key] of [...text].entries()) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + index * pace - performance.now())));
    await page.type(key);
  }
}

/**
 * Waits until a word is marked as an error; gives the milliseconds from the last such event to the frame that shows the
 * mark. `paste` events count as keys. Call it before the word is written.
 */
export function marked(page: PageDriver, word: string, from: 'input' | 'focusin' = 'input'): Promise<number> {
  return page.evaluate(
    ([wanted, kind]) =>
      new Promise<number>((resolve, reject) => {
        const deadline = performance.now() + 20_000;
        let last = 0;
        const heard = ({ timeStamp }: Event) => (last = timeStamp);
        const kinds = kind === 'input' ? ['keydown', 'paste'] : ['focusin'];
        for (const name of kinds) addEventListener(name, heard, true);
        const isMarked = (range: AbstractRange) => {
          const { startContainer, startOffset, endContainer, endOffset } = range;
          return startContainer === endContainer && startContainer.nodeValue?.slice(startOffset, endOffset) === wanted;
        };
        const look = () => {
          if (performance.now() > deadline) return reject(new Error(`“${wanted}” was not marked in 20 s`));
          if (![...(CSS.highlights.get('mark-error') ?? [])].some(isMarked)) return requestAnimationFrame(look);
          for (const name of kinds) removeEventListener(name, heard, true);
          return resolve(performance.now() - last);
        };
        look();
      }),
    [word, from],
  );
}
