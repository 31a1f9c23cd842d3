const blocks = new Set('BLOCKQUOTE DIV H3 LI OL P UL'.split(' '));
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * The text of an element as a person reads it: emoji images are their emoji, `<br>` and blocks end lines, buttons and
 * what matches `aside` are left out.
 */
export function readText(root: Element, aside: string, collapses: boolean): string {
  let text = '';
  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) text += collapses ? node.data.replace(/\s+/g, ' ') : node.data;
      else if (!(node instanceof Element) || node.matches(aside)) continue;
      else if (node.tagName === 'BR') text += '\n';
      else if (node instanceof HTMLImageElement) text += emoji.test(node.alt) ? node.alt : '';
      else {
        const isBlock = blocks.has(node.tagName);
        if (isBlock) endLine();
        walk(node);
        if (isBlock) endLine();
      }
    }
  };
  walk(root);
  return (collapses ? text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n') : text).trim();
}

/** One line, for names. */
export function readLine(root: Element): string {
  return readText(root, 'button', true).replaceAll('\n', ' ');
}
