/** Each finding has one stop for the arrow keys: its first correction, or its place in the post when there is none. */
function stops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.finding [data-stop]')];
}

export function inFindings(element: Element): boolean {
  return element.closest('.finding') !== null;
}

/** Focuses the current finding. @returns whether there is one */
export function focusCurrent(): boolean {
  const stop = document.querySelector<HTMLElement>('.finding[aria-current] [data-stop]');
  stop?.focus();
  return stop !== null;
}

/** Moves the focus to the next or previous finding; from outside the list it enters at the current one. */
export function moveFocus(by: 1 | -1): void {
  const active = document.activeElement?.closest('.finding');
  if (!active) {
    focusCurrent();
    return;
  }
  const items = stops();
  const at = items.findIndex((item) => active.contains(item));
  items[Math.min(Math.max(at + by, 0), items.length - 1)]?.focus();
}

export function focusFirst(): void {
  stops()[0]?.focus();
}
