/** A new element with attributes and children; strings become text, never markup. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Calls `act` for the user's own press on a button of ours, and keeps the focus where it was. Forged presses do nothing. */
export function onPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
}

/** A live range over a static one, for measuring. */
export function toRange(range: AbstractRange): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** The boxes of what is marked, in viewport pixels; empty when it is not rendered. */
export function boxesOf(ranges: readonly AbstractRange[]): DOMRect[] {
  return ranges.flatMap((range) => [...toRange(range).getClientRects()]).filter((box) => box.width > 0);
}
