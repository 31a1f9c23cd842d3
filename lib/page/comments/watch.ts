/** Our longest stretch of the page's thread, in milliseconds; it ends with the comment being read. */
const stretch = 5;
/** So long a busy page may put us off, in milliseconds. */
const patience = 1000;
/** So many hidden comments are looked at again at every change. */
const mostHidden = 200;

/** A node that left from between two others. */
export interface Removal {
  node: Element;
  before: Node;
  after: Node;
}

interface Watched {
  /** What is a comment, as a selector. */
  comments: string;
  /** Attributes that tell which comment an element shows. */
  attributes: string[];
  /** Hosts whose open shadow roots are watched too. */
  hosts: readonly string[];
  signal: AbortSignal;
  /** Everything is read again when this changes. */
  stamp: () => string;
  read: (comment: Element) => void;
  /** Everything that came is read; `removals` is what left meanwhile. */
  done: (removals: Removal[]) => void;
  failed: (error: unknown) => void;
}

/**
 * Watches the page for comments that come, change and leave. Changes are only noted as they come and looked at in short
 * stretches while the page is idle; as long as nothing changes, nothing runs.
 */
export function watch({ comments, attributes, hosts, signal, stamp, read, done, failed }: Watched): void {
  const roots = new Set<Node>();
  const changed = new Set<Node>();
  const added = new Set<Node>();
  const items = new Set<Element>();
  const hidden = new Set<Element>();
  const removals: Removal[] = [];
  let scheduled = 0;
  let seenUnder: string | undefined;

  const schedule = () => {
    scheduled ||= requestIdleCallback(work, { timeout: patience });
  };

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, previousSibling: before, nextSibling: after } of records) {
      changed.add(target);
      for (const node of addedNodes) added.add(node);
      for (const node of removedNodes)
        if (node instanceof Element && before && after) removals.push({ node, before, after });
    }
    schedule();
  });

  const observe = (root: Node | null | undefined) => {
    if (!root || roots.has(root)) return;
    roots.add(root);
    added.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: attributes });
  };

  const collect = () => {
    for (const node of [...changed, ...added]) {
      const item = (node instanceof Element ? node : node.parentElement)?.closest(comments);
      if (item) items.add(item);
    }
    for (const node of added)
      for (const item of (node as Partial<Element>).querySelectorAll?.(comments) ?? []) items.add(item);
    for (const item of hidden) items.add(item);
    for (const set of [changed, added, hidden]) set.clear();
  };

  const readSome = () => {
    const end = performance.now() + stretch;
    for (const item of items) {
      items.delete(item);
      if (item.checkVisibility()) read(item);
      else if (item.isConnected && hidden.size < mostHidden) hidden.add(item);
      if (performance.now() > end) return;
    }
  };

  const work = () => {
    scheduled = 0;
    try {
      for (const css of hosts) observe(document.querySelector(css)?.shadowRoot);
      const under = stamp();
      if (under !== seenUnder) for (const root of roots) added.add(root);
      seenUnder = under;
      collect();
      readSome();
      if (items.size > 0) schedule();
      else done(removals.splice(0));
    } catch (error) {
      failed(error);
    }
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelIdleCallback(scheduled);
  });
  observe(document);
  schedule();
}
