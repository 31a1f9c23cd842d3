import type { PageDriver } from '../drivers';

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** An element of ours inside the closed shadow root. */
export interface OwnNode {
  backendNodeId: number;
  attributes: Record<string, string>;
  text: string;
}

/** Every element of ours with this class, as the debugger sees them (Chromium only: a page cannot). */
export async function ownNodes(page: PageDriver, className: string): Promise<OwnNode[]> {
  const session = await page.raw.chromium!.context().newCDPSession(page.raw.chromium!);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return [...everything(root as DomNode)]
      .map((node) => ({ backendNodeId: node.backendNodeId, attributes: attributesOf(node), text: textOf(node) }))
      .filter(({ attributes }) => attributes.class?.split(' ').includes(className));
  } finally {
    await session.detach();
  }
}

/** The text of our elements with this class that are not hidden. */
export async function ownTexts(page: PageDriver, className: string): Promise<string[]> {
  const nodes = await ownNodes(page, className);
  return nodes.filter(({ attributes }) => attributes.hidden === undefined).map(({ text }) => text);
}

function* everything(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* everything(child);
}

function attributesOf({ attributes = [] }: DomNode): Record<string, string> {
  const pairs = attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : []));
  return Object.fromEntries(pairs);
}

function textOf(node: DomNode): string {
  return [...everything(node)].map(({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : '')).join('');
}

/** The middle of one of our elements, by class and text, in viewport pixels. */
export async function ownPoint(page: PageDriver, className: string, text: string): Promise<{ x: number; y: number }> {
  const node = (await ownNodes(page, className)).find((candidate) => candidate.text.startsWith(text));
  if (!node) throw new Error(`No .${className} of ours says “${text}”`);
  const session = await page.raw.chromium!.context().newCDPSession(page.raw.chromium!);
  const { backendNodeId } = node;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId }).finally(() => session.detach());
  const [x = 0, y = 0] = model.border;
  return { x: x + model.width / 2, y: y + model.height / 2 };
}
