import type { CommentReader } from './reader';

/** Puts the focus into the open reply box of a comment, if there is one; presses and scrolls nothing of its own. */
export function focusReply({ commentOf }: CommentReader, key: unknown): boolean {
  const boxes = document.querySelectorAll<HTMLElement>('[contenteditable="true"],textarea');
  const box = [...boxes].find((each) => commentOf(each)?.key === key);
  box?.focus({ preventScroll: true });
  return box !== undefined;
}
