import { createEditor, detectEditor, type EditorAdapter } from '@/lib/editors';
import type { Span } from '@/lib/shared/finding';

/** Runs in the isolated world, as the product does, and lends the five verbs to the tests over DOM events. */
let adapter: EditorAdapter | null = null;
let mirrorRoot: ShadowRoot | undefined;
let giveBack: (() => Promise<void>) | undefined;

function editable(): HTMLElement | null {
  const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
  return root.querySelector<HTMLElement>('[contenteditable="true"], textarea, input');
}

function overlay(): ShadowRoot {
  if (mirrorRoot) return mirrorRoot;
  const host = document.createElement('div');
  document.documentElement.append(host);
  mirrorRoot = host.attachShadow({ mode: 'closed' });
  return mirrorRoot;
}

/** Marks are a full background here, so that a screenshot can tell which letters are covered. */
function paint(spans: Span[]): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(proof) { background: rgb(255, 0, 255) }');
  const editorRoot = adapter?.element.getRootNode();
  for (const root of [document, overlay(), ...(editorRoot instanceof ShadowRoot ? [editorRoot] : [])])
    root.adoptedStyleSheets = [sheet];
  const ranges = spans.flatMap((span) => adapter?.rangesFor(span) ?? []);
  CSS.highlights.set('proof', new Highlight(...ranges));
  return ranges.length;
}

/** The words under the ranges, and the box around them. */
function covered(span: Span) {
  return adapter?.rangesFor(span).map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { text: range.toString(), box: { x, y, width, height } };
  });
}

/** Milliseconds of single readings, each after a change of style, as after a keystroke. */
function readingTimes(times: number): number[] {
  return Array.from({ length: times }, (_, time) => {
    adapter?.element.style.setProperty('outline-offset', `${time}px`);
    const start = performance.now();
    adapter?.readText();
    return performance.now() - start;
  });
}

const verbs: Record<string, (...args: never[]) => unknown> = {
  attach: () => {
    adapter?.destroy();
    const element = editable();
    adapter = element && createEditor(element, { mirrorRoot: overlay() });
    return element && detectEditor(element);
  },
  readText: () => adapter?.readText(),
  covered,
  paint,
  mirrors: () => overlay().childElementCount,
  selection: () => adapter?.selection(),
  replace: (span: Span, expected: string, text: string, chosen?: Span) =>
    adapter?.replace(span, expected, text, chosen),
  hold: () => {
    giveBack = adapter?.hold();
  },
  giveBack: () => giveBack?.(),
  replaceAll: (all: [Span, string, string][]) => Promise.all(all.map((one) => adapter?.replace(...one))),
  select: (span: Span) => adapter?.select(span),
  readingTimes,
  /** Offsets where a caret put there is not found again. */
  lostOffsets: (offsets: number[]) =>
    offsets.filter((offset) => {
      adapter?.select({ start: offset, end: offset });
      const found = adapter?.selection();
      return found?.start !== offset || found.end !== offset;
    }),
};

document.addEventListener('call', async (event) => {
  const { verb, args } = JSON.parse((event as CustomEvent<string>).detail);
  let detail: string;
  try {
    detail = JSON.stringify({ result: (await verbs[verb]?.(...(args as never[]))) ?? null });
  } catch (error) {
    detail = JSON.stringify({ error: String((error as Error).stack ?? error) });
  }
  document.dispatchEvent(new CustomEvent('answer', { detail }));
});
