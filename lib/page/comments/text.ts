const blocks = /^(?:BLOCKQUOTE|DIV|H\d|LI|OL|P|UL)$/;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * The text of an element as a person reads it: emoji images are their emoji, `<br>` and blocks end lines, what matches
 * `aside` is left out.
 */
export function readText(root: Element, aside: string, collapses: boolean): string {
  let text = '';
  const endLine = (isBlock: boolean) => {
    if (isBlock && text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) text += collapses ? node.data.replace(/\s+/g, ' ') : node.data;
      else if (!(node instanceof Element) || node.matches(aside)) continue;
      else if (node.tagName === 'BR') text += '\n';
      else if (node instanceof HTMLImageElement) text += emoji.test(node.alt) ? node.alt : '';
      else {
        const isBlock = blocks.test(node.tagName);
        endLine(isBlock);
        walk(node);
        endLine(isBlock);
      }
    }
  };
  walk(root);
  return (collapses ? text.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n') : text).trim();
}

/** One line, for names. */
export function readLine(root: Element): string {
  return readText(root, 'button', true).replaceAll('\n', ' ');
}
