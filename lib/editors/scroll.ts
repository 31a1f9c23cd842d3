/** Remembers how everything around an element is scrolled; the function given back puts it there again. */
export function keepScroll(element: Element): () => void {
  const places = ancestors(element).map((node) => ({ node, left: node.scrollLeft, top: node.scrollTop }));
  return () => {
    for (const { node, left, top } of places) {
      if (node.scrollTop !== top || node.scrollLeft !== left) node.scrollTo({ left, top, behavior: 'instant' });
    }
  };
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
