import { emojiImage, freshMount, type Run } from './practice';

/** No framework: the browser's own editing, as in YouTube's comment box. */
let editable: HTMLElement;

function nodeOf(run: Run): Node {
  if ('emoji' in run) return emojiImage(run.emoji);
  if (!('mention' in run) && !run.bold) return document.createTextNode(run.text);
  const element = document.createElement('mention' in run ? 'a' : 'b');
  element.textContent = 'mention' in run ? run.mention : run.text;
  if ('mention' in run) element.contentEditable = 'false';
  return element;
}

function blockOf(line: Run[]): HTMLElement {
  const block = document.createElement('div');
  block.append(...(line.length ? line.map(nodeOf) : [document.createElement('br')]));
  return block;
}

/** One line a block, images as their alternative text, the browser's own no-break spaces as the spaces typed. */
function lineText(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLBRElement) return node.nextSibling ? '\n' : '';
  return node instanceof Text ? node.data.replaceAll('\u00a0', ' ') : [...node.childNodes].map(lineText).join('');
}

const isBlock = (node: Node) => node instanceof HTMLDivElement;

function texts(css: string): string[] {
  return [...editable.querySelectorAll(css)].map((element) => element.textContent);
}

window.practice = {
  load(content) {
    editable = freshMount();
    editable.contentEditable = 'true';
    if (location.search.includes('wrap')) editable.style.whiteSpace = 'pre-wrap';
    editable.append(...content.map(blockOf));
  },
  state: () =>
    [...editable.childNodes]
      .map((node) => (node.previousSibling && isBlock(node) ? `\n${lineText(node)}` : lineText(node)))
      .join(''),
  bold: () => texts('b').join(''),
  mentions: () => texts('a'),
};
