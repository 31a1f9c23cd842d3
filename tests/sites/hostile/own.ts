/** What the server sends, before any script adds to it. */
const skeleton =
  'html,head,meta,title,body,#root,:is(script,link):is([src^="/practice/"],[href^="/practice/"],[href="data:,"])';

/** Whether the page itself made the element: the server, or React, which marks all it creates. */
export function isOwn(element: Element): boolean {
  return element.matches(skeleton) || Object.keys(element).some((key) => key.startsWith('__react'));
}

/** Every element of the document, through open shadow roots. */
export function* everything(root: ParentNode = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

export function strangers(): Element[] {
  return [...everything()].filter((element) => !isOwn(element) && element.getRootNode() === document);
}

export function describe(element: Element): string {
  return element.outerHTML.slice(0, 200);
}
