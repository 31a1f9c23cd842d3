import type { PageDriver } from '../drivers';

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/**
 * The box of an element inside our closed shadow root, as the debugger sees it (Chromium only: a page cannot).
 * Null when there is none, or it takes no room.
 */
export async function overlayBox(page: PageDriver, className: string) {
  const session = await page.raw.chromium!.context().newCDPSession(page.raw.chromium!);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = findByClass(root as DomNode, className);
    if (!found) return null;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return {
      x: x + model.width / 2,
      y: y + model.height / 2,
      left: x,
      top: y,
      width: model.width,
      height: model.height,
    };
  } catch {
    return null;
  } finally {
    await session.detach();
  }
}

/** Waits until an element of ours is drawn and gives its middle and size. */
export async function shown(page: PageDriver, className: string) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const box = await overlayBox(page, className);
    if (box && box.width > 0) return box;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => next(null))));
  }
  throw new Error(`No .${className} of ours was drawn`);
}

function findByClass(node: DomNode, className: string): DomNode | null {
  const { attributes = [] } = node;
  const at = attributes.indexOf('class');
  if (at >= 0 && attributes[at + 1]?.split(' ').includes(className)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findByClass(child, className);
    if (found) return found;
  }
  return null;
}

/** The words under our underlines of a severity, in order. */
export function marked(page: PageDriver, severity = 'error'): Promise<string[]> {
  return page.evaluate((name) => {
    const words = [...(CSS.highlights.get(name) ?? [])].map((range) => {
      // A range whose text is gone is painted no more.
      if (range.endOffset > (range.endContainer.nodeValue?.length ?? range.endOffset)) return '';
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    return words;
  }, `mark-${severity}`);
}

/** Waits until exactly these words are underlined. */
export async function waitMarked(page: PageDriver, words: string[], severity = 'error'): Promise<void> {
  await page.waitFor(
    ({ name, wanted }) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])];
      const found = ranges.map((range) => {
        // A range whose text is gone is painted no more.
        if (range.endOffset > (range.endContainer.nodeValue?.length ?? range.endOffset)) return '';
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
      return JSON.stringify(found.sort()) === JSON.stringify([...wanted].sort());
    },
    { arg: { name: `mark-${severity}`, wanted: words } },
  );
}

/** Waits until our card stands under a point, or over it near the window's foot: what the page sees there is our host element. */
export async function waitCard(page: PageDriver, point: { x: number; y: number }): Promise<void> {
  await page.waitFor(
    ({ x, y }) =>
      [y + 40, y - 40].some((height) => {
        let top = document.elementFromPoint(x, height);
        while (top?.shadowRoot) top = top.shadowRoot.elementFromPoint(x, height);
        return top?.hasAttribute('popover') === true;
      }),
    { arg: point },
  );
}

/** The middle of an underlined word, in viewport pixels. */
export function wordPoint(page: PageDriver, word: string) {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box = live.getBoundingClientRect();
        if (live.toString() === wanted) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    throw new Error(`“${wanted}” is not underlined`);
  }, word);
}
