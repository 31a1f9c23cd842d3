/** What a practice editor is filled with: lines of runs. */
export type Run = { text: string; bold?: boolean } | { mention: string } | { emoji: string };
export type Content = Run[][];

/** The verbs every practice page offers the tests. */
export interface Practice {
  /** Mounts a fresh editor holding the content. */
  load(content: Content): void;
  /** What Publish would send, from the framework's own model. */
  state(): string;
  /** The bold text in the framework's own model; null where the editor knows no bold. */
  bold(): string | null;
  /** The mentions in the framework's own model; null where the editor knows none. */
  mentions(): string[] | null;
  /** As if the person had rested before the next change (Quill joins changes within a second into one undo step). */
  rest?(): void;
  /** From now on the editor gives back whatever is changed in it; where an editor can be made to. */
  refuse?(): void;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

/** A grey square, which a strict `img-src data:` lets through. */
export const emojiSource =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16'%3E%3Crect width='16' height='16' fill='gray'/%3E%3C/svg%3E";

export function emojiImage(emoji: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = emojiSource;
  image.alt = emoji;
  image.width = 16;
  image.height = 16;
  return image;
}

/** What a run reads as. */
export function runText(run: Run): string {
  if ('mention' in run) return run.mention;
  return 'emoji' in run ? run.emoji : run.text;
}

export function plainText(content: Content): string {
  return content.map((line) => line.map(runText).join('')).join('\n');
}

/** The element that every page keeps its editor in, emptied. */
export function freshMount(): HTMLElement {
  const mount = document.createElement('div');
  document.querySelector('#mount')?.replaceChildren(mount);
  return mount;
}
