/**
 * What the tests do inside the page. Functions cross into it as source text, so each stands alone; one of them does
 * what would otherwise take several trips there.
 */
import type { Content } from './pages/practice';

/** Calls a verb of the test extension; gives what it answers, as JSON. */
export function callVerb(detail: string): Promise<string> {
  return new Promise((resolve) => {
    document.addEventListener('answer', (event) => resolve((event as CustomEvent<string>).detail), { once: true });
    document.dispatchEvent(new CustomEvent('call', { detail }));
  });
}

export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Fills a fresh editor and waits until it stands. */
export async function fillEditor(content: Content): Promise<void> {
  window.practice.load(content);
  const editors = '#mount [contenteditable], #mount textarea, #mount input, #interop-outlet';
  while (!document.querySelector(editors)) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What Publish would send, once the next frame has shown what was still to happen. */
export async function settledState(): Promise<string> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return window.practice.state();
}

export function watchMutations(): void {
  const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document.querySelector('#mount');
  window.mutations = 0;
  const observer = new MutationObserver((records) => {
    window.mutations += records.length;
  });
  if (root) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Looks at every frame as late as scripts can: right before it is painted. */
export function watchScroll(): void {
  const field = document.querySelector('textarea');
  const at = scrollY + (field?.scrollTop ?? 0);
  window.scrolls = { shown: 0, left: 0 };
  const look = () => {
    window.scrolls.left = Math.abs(scrollY + (field?.scrollTop ?? 0) - at);
    window.scrolls.shown = Math.max(window.scrolls.shown, window.scrolls.left);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

declare global {
  interface Window {
    mutations: number;
    /** How far from where it was the page was painted at worst, and how far it is now. */
    scrolls: { shown: number; left: number };
  }
}
