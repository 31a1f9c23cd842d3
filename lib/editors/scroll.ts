export interface ScrollHold {
  /** Puts everything back where it was, at once. */
  restore(): void;
  /** Puts it back for the last time and lets go. */
  release(): void;
}

/**
 * Holds everything around an element where it is scrolled to, while editors and browsers bring the place of a change
 * into view. Firefox scrolls a textarea only with the next frame: the scroll event comes in time to take that back
 * before it is painted.
 */
export function holdScroll(element: Element): ScrollHold {
  const life = new AbortController();
  const places = ancestors(element).map((node) => ({ node, left: node.scrollLeft, top: node.scrollTop }));
  const restore = () => {
    for (const { node, left, top } of places) {
      if (node.scrollTop !== top || node.scrollLeft !== left) node.scrollTo({ left, top, behavior: 'instant' });
    }
  };
  for (const target of [window, ...places.map(({ node }) => node)]) {
    target.addEventListener('scroll', restore, { signal: life.signal });
  }
  const release = () => {
    restore();
    life.abort();
  };
  return { restore, release };
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) found.push(node);
  return found;
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
