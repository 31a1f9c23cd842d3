import type { Platform, Surface, Variant } from '@/lib/platforms/schema';

export interface Composer {
  surface: Surface;
  editor: HTMLElement;
  container: HTMLElement;
}

export interface PublishPress {
  surface: Surface;
  container: HTMLElement;
  button: HTMLElement;
  /** `next` leads on towards publishing and leaves the text behind. */
  step: 'publish' | 'next';
}

type Path = readonly EventTarget[];
type Root = Document | ShadowRoot;

/**
 * The composer an event happened in.
 * In: `event.composedPath()` of a focus or input event. Out: null where it is no composer of this platform.
 */
export function surfaceOf(path: Path, platform: Platform): Composer | null {
  for (const surface of platform.surfaces) {
    const editor = firstOn(path, surface.editor);
    const container = editor && firstOn(path, surface.container);
    if (container) return { surface, editor, container };
  }
  return null;
}

/**
 * The live publish (or next) button that a press landed on.
 * In: `event.composedPath()` of a click, or of Enter and Space on a button that is no `<button>`, as Meta's are: no click
 * follows those. Out: null for disabled and hidden buttons: the platform ignores those itself.
 */
export function publishButtonOf(path: Path, platform: Platform): PublishPress | null {
  for (const surface of platform.surfaces) {
    for (const step of ['publish', 'next'] as const) {
      const button = firstOn(path, surface[step] ?? []);
      const container = button && firstOn(path, surface.container);
      if (container && isLive(button)) return { surface, container, button, step };
    }
  }
  return null;
}

/** The live publish button of a composer, e.g. to see whether the platform accepts the text as it stands. */
export function publishButtonIn(container: Element, surface: Surface): HTMLElement | null {
  return allIn(container, surface.publish).find(isLive) ?? null;
}

/** Visible editors of a composer in reading order: the parts of a thread. */
export function editorsIn(container: Element, surface: Surface): HTMLElement[] {
  return allIn(container, surface.editor);
}

/** Whether this key press publishes from this surface. An input method's own Enter never does; Shift makes a bare one a new line. */
export function isPublishKey(event: KeyboardEvent, surface: Surface): boolean {
  const mod = event.ctrlKey || event.metaKey;
  if (event.isComposing || (event.shiftKey && !mod)) return false;
  return surface.publishKeys.some((key) => key.key === event.key && key.mod === mod);
}

/** The platform's own open list of @ and # suggestions, or null. */
export function typeaheadOf(platform: Platform, surface: Surface): HTMLElement | null {
  for (const root of rootsOf(platform)) {
    const [list] = allIn(root, surface.typeahead);
    if (list) return list;
  }
  return null;
}

/** The composer that already has the focus, for a script that arrives after it. */
export function focusedComposer(platform: Platform): Composer | null {
  return surfaceOf(focusedPath(), platform);
}

/** What has the focus, in open shadow roots too, and all that it stands in. */
export function focusedPath(): Node[] {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ? pathFrom(active) : [];
}

/** The document and the open shadow roots where this platform keeps composers. */
function rootsOf(platform: Platform): Root[] {
  const inner = platform.shadowHosts.map((css) => document.querySelector(css)?.shadowRoot);
  return [document, ...new Set(inner.filter((root) => root != null))];
}

/** What `composedPath()` would give for an event on this node. */
export function pathFrom(node: Node): Node[] {
  const path: Node[] = [];
  for (let step: Node | null = node; step; step = step.parentNode ?? (step as Partial<ShadowRoot>).host ?? null) {
    path.push(step);
  }
  return path;
}

function firstOn(path: Path, variants: readonly Variant[]): HTMLElement | null {
  for (const variant of variants) {
    for (const target of path) if (fits(target, variant)) return target;
  }
  return null;
}

function allIn(root: ParentNode, variants: readonly Variant[]): HTMLElement[] {
  for (const variant of variants) {
    const found = [...root.querySelectorAll(variant.css)].filter((element) => fits(element, variant));
    const visible = found.filter(hasBox);
    if (visible.length > 0) return visible;
  }
  return [];
}

function fits(target: EventTarget, { css, text }: Variant): target is HTMLElement {
  return target instanceof HTMLElement && target.matches(css) && (!text || text.includes(target.textContent.trim()));
}

function isLive(button: HTMLElement): boolean {
  return !button.matches(':disabled,[aria-disabled="true"]') && hasBox(button);
}

function hasBox(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
