import Quill from 'quill';
import { emojiImage, freshMount, type Run } from './practice';
import { teachShadowSelection } from './quill-shadow';

/** Quill, in the document or (`?shadow`) in the open shadow root of `#interop-outlet`, where LinkedIn keeps it. */
const Embed = Quill.import('blots/embed') as unknown as new (...args: never[]) => object;

function embedded(kind: string, value: string, content: Node | string): HTMLElement {
  const node = document.createElement('span');
  node.className = kind;
  node.dataset.value = value;
  node.append(content);
  return node;
}

const textOf = (node: HTMLElement) => node.dataset.value ?? '';

class EmojiBlot extends Embed {
  static blotName = 'emoji';
  static tagName = 'span';
  static className = 'emoji';
  static create = (emoji: string) => embedded('emoji', emoji, emojiImage(emoji));
  static value = textOf;
}

class MentionBlot extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static create = (name: string) => embedded('mention', name, name);
  static value = textOf;
}

Quill.register({ 'formats/emoji': EmojiBlot, 'formats/mention': MentionBlot } as never);

const shadow = location.search.includes('shadow');
let quill: Quill;

function place(): HTMLElement {
  const mount = freshMount();
  if (!shadow) return mount;
  mount.id = 'interop-outlet';
  const container = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = '.ql-editor { white-space: pre-wrap; outline: none } p { margin: 0 }';
  mount.attachShadow({ mode: 'open' }).append(style, container);
  return container;
}

function opOf(run: Run): { insert: string | object; attributes?: object } {
  if ('emoji' in run) return { insert: { emoji: run.emoji } };
  if ('mention' in run) return { insert: { mention: run.mention } };
  return { insert: run.text, ...(run.bold && { attributes: { bold: true } }) };
}

window.practice = {
  load(content) {
    const container = place();
    quill = new Quill(container, { modules: { toolbar: false }, placeholder: 'Di cosa vorresti parlare?' });
    if (shadow) teachShadowSelection(quill, container.getRootNode() as ShadowRoot);
    quill.setContents(content.flatMap((line) => [...line.map(opOf), { insert: '\n' }]) as never, 'silent');
    quill.history.clear();
  },
  state: () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : Object.values(insert ?? {})[0]))
      .join('')
      .replace(/\n$/, ''),
  bold: () =>
    quill
      .getContents()
      .ops.filter((op) => op.attributes?.bold)
      .map((op) => op.insert)
      .join(''),
  mentions: () =>
    quill
      .getContents()
      .ops.flatMap(({ insert }) => (typeof insert === 'object' && 'mention' in insert ? [String(insert.mention)] : [])),
  refuse: () => {
    const kept = quill.getContents();
    quill.on('text-change', () => quill.setContents(kept, 'silent'));
  },
  rest: () => quill.history.cutoff(),
};
