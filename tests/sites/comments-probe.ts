import type { Reading } from '@/lib/inbox/reading';
import { find } from '@/lib/page/comments/find';
import { startReading } from '@/lib/page/comments/reader';
import { platformAt } from '@/lib/platforms';
import { threads } from '@/lib/platforms/threads';

/** Runs the reader in the page, as the content script does; what it sends is written down. */
const platform = platformAt(location.host)!;
const thread = threads.find((one) => one.platform === platform.id)!;
const life = new AbortController();

const reader = startReading({
  platform,
  thread,
  send: async (reading: Reading) => {
    if (window.__readings.fails) throw new Error('The background is away');
    window.__readings.sent.push(structuredClone(reading));
    return window.__readings.answer;
  },
  signal: life.signal,
  leave: () => {
    window.__readings.left = true;
    life.abort();
  },
});

/** How much each variant of the platform's data finds here. */
function count() {
  const roots = [document, ...platform.shadowHosts.map((css) => document.querySelector(css)?.shadowRoot)];
  const visible = (css: string) =>
    [...new Set(roots)].flatMap((root) =>
      [...(root?.querySelectorAll(css) ?? [])].filter((one) => one.checkVisibility()),
    );
  const css = thread.comment.map((variant) => variant.css).join();
  const comments = visible(css);
  const matched = (list: 'comment' | 'skip' | 'end') => thread[list].map((variant) => visible(variant.css).length);
  const valued = (list: 'id' | 'name' | 'handle' | 'text' | 'more' | 'time' | 'addressee') =>
    thread[list].map((source) => comments.filter((one) => find([source], one, css)).length);
  return {
    comment: matched('comment'),
    skip: matched('skip'),
    end: matched('end'),
    id: valued('id'),
    name: valued('name'),
    handle: valued('handle'),
    text: valued('text'),
    more: valued('more'),
    time: valued('time'),
    addressee: valued('addressee'),
  };
}

window.__readings = {
  count,
  sent: [],
  fails: false,
  answer: 'kept',
  left: false,
  commentOf: (css) => {
    const editor = document.querySelector<HTMLElement>(css);
    return editor && reader.commentOf(editor);
  },
};
