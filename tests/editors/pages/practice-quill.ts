import type Quill from 'quill';
import { emojiImage, freshMount, type Practice, type Run } from './practice';
import { teachShadowSelection } from './quill-shadow';

const shadow = location.search.includes('shadow');

function embedded(kind: string, value: string, content: Node | string): HTMLElement {
  const node = document.createElement('span');
  node.className = kind;
  node.dataset.value = value;
  node.append(content);
  return node;
}

const textOf = (node: HTMLElement) => node.dataset.value ?? '';

/** An emoji drawn as an image and a mention that is one piece, as Quill's own kind of nodes. */
function registerEmbeds(QuillClass: typeof Quill): void {
  const Embed = QuillClass.import('blots/embed') as unknown as new (...args: never[]) => object;

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

  QuillClass.register({ 'formats/emoji': EmojiBlot, 'formats/mention': MentionBlot } as never);
}

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

/**
 * A Quill, in the document or (`?shadow`) in the open shadow root of `#interop-outlet`, where LinkedIn keeps it.
 * LinkedIn's is of the first generation: the hidden `.ql-clipboard` beside its editor gives it away.
 */
export function practiceQuill(QuillClass: typeof Quill): Practice {
  registerEmbeds(QuillClass);
  let quill: Quill;
  return {
    load(content) {
      const container = place();
      quill = new QuillClass(container, { modules: { toolbar: false }, placeholder: 'Di cosa vorresti parlare?' });
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
        .ops.flatMap(({ insert }) =>
          typeof insert === 'object' && 'mention' in insert ? [String(insert.mention)] : [],
        ),
    refuse: () => {
      const kept = quill.getContents();
      quill.on('text-change', () => quill.setContents(kept, 'silent'));
    },
    rest: () => quill.history.cutoff(),
  };
}
