import type { Platform, Surface } from '@/lib/platforms/schema';
import type { ComposerApp } from './app';
import type { CommentReader } from './comments/reader';
import { type Composer, focusedComposer, isPublishKey, publishButtonOf, surfaceOf, typeaheadOf } from './find';
import { inTime, type Press, resume, stop } from './press';
import type { CommentHere } from './replies';

/** Where the two scripts of one page meet: a name in the content scripts' own world, out of the page's reach. */
const meetingPoint = Symbol.for('scout');
type World = { [meetingPoint]?: Scout };

export interface ScoutOptions {
  platform: Platform;
  /** Brings a script in; false when the user switched this platform off. */
  mount(script: 'composer' | 'comments'): Promise<boolean>;
  /** False once the extension was reloaded or removed under the page. */
  isAlive(): boolean;
}

/**
 * The little that runs on every page of a platform: sees a composer get the focus and calls for the rest. Its press
 * listeners are the first on the window, before any of the page's, and serve the guard later.
 */
export class Scout {
  app: ComposerApp | null = null;
  /** Reads the page's comments, and tells the composer script which one a reply box answers. */
  comments: CommentReader | null = null;
  readonly #lifetime = new AbortController();
  #appLifetime = new AbortController();
  #mounting: Promise<boolean> | null = null;
  /** False once we know that the user switched this platform off. */
  #mayMount = true;
  #looking: MutationObserver | null = null;

  constructor(readonly options: ScoutOptions) {
    const listen = { capture: true, signal: this.#lifetime.signal };
    window.addEventListener('focusin', (event) => this.#whileAlive(() => this.#onFocus(event)), listen);
    window.addEventListener('click', (event) => this.#whileAlive(() => this.#onClick(event)), listen);
    window.addEventListener('keydown', (event) => this.#whileAlive(() => this.#onKey(event)), listen);
  }

  get signal(): AbortSignal {
    return this.#lifetime.signal;
  }

  /** Takes in a composer that had the focus before this script came, and comments. */
  begin(): void {
    const found = document.documentElement && focusedComposer(this.options.platform);
    if (found) this.#onComposer(found);
    if (!this.comments && !this.#looking && this.options.platform.comments) {
      this.#look();
      this.#onAdded([document]);
    }
  }

  /** How long the app may live: as long as this script, or until the user switches the platform off. */
  get appSignal(): AbortSignal {
    return AbortSignal.any([this.signal, this.#appLifetime.signal]);
  }

  /** The comment that a box answers, as far as comments are read here. */
  commentOf(editor: HTMLElement): CommentHere | null {
    return this.comments?.commentOf(editor) ?? null;
  }

  /** The platform's own open list of @ and # suggestions, or null. */
  typeahead(surface: Surface): HTMLElement | null {
    return typeaheadOf(this.options.platform, surface);
  }

  /** Words, remarks or settings changed. Where the user switched the platform off, all that is ours goes at once. */
  async changed(): Promise<void> {
    if (this.app) {
      if (!(await this.app.recheck())) this.#dismiss();
      return;
    }
    if (this.comments) {
      if (!(await this.options.mount('comments').catch(() => true))) this.#dismiss();
      return;
    }
    this.#mounting = null;
    this.#mayMount = true;
    this.begin();
  }

  leave(): void {
    this.#lifetime.abort();
    this.#looking?.disconnect();
  }

  /**
   * An extension that was reloaded or removed stops existing without a word to its scripts (its ports close silently in
   * Chromium 156): the next event that comes by finds it out, and the script leaves.
   */
  #whileAlive(act: () => void): void {
    if (this.options.isAlive()) act();
    else this.leave();
  }

  #dismiss(): void {
    this.#appLifetime.abort();
    this.#appLifetime = new AbortController();
    this.app = null;
    this.comments = null;
    this.#mounting = Promise.resolve(false);
    this.#mayMount = false;
  }

  /**
   * Looks for comments in what the page adds, and only there: no look costs more than adding it did, and nothing runs
   * while the page stands still. Ends once they are found.
   */
  #look(): void {
    this.#looking = new MutationObserver((records) =>
      this.#whileAlive(() => this.#onAdded(records.flatMap(({ addedNodes }) => [...addedNodes]))),
    );
    this.#watch(document);
  }

  #watch(root: Node): void {
    this.#looking?.observe(root, { childList: true, subtree: true });
  }

  #onAdded(nodes: Node[]): void {
    const { comments, shadowHosts } = this.options.platform;
    if (!comments || !new RegExp(comments.path).test(location.pathname)) return;
    const find = (css: string) => {
      for (const node of nodes as (Node & Partial<Element>)[]) {
        const found = node.matches?.(css) ? node : node.querySelector?.(css);
        if (found) return found as Element;
      }
      return null;
    };
    for (const css of shadowHosts) {
      const inner = find(css)?.shadowRoot;
      if (inner) {
        this.#watch(inner);
        nodes.push(inner);
      }
    }
    if (find(comments.css)) this.#readComments();
  }

  #readComments(): void {
    this.#looking?.disconnect();
    // A failure is no answer: what the page adds next asks again.
    this.options.mount('comments').then(
      () => {
        this.#looking = null;
      },
      () => this.#look(),
    );
  }

  #onFocus(event: Event): void {
    if (!event.isTrusted) return;
    const found = surfaceOf(event.composedPath(), this.options.platform);
    if (found) this.#onComposer(found);
  }

  #onComposer(found: Composer): void {
    if (this.app) this.app.focus(found);
    else void this.#mount().then((mounted) => mounted && this.app?.focus(found));
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const press = publishButtonOf(event.composedPath(), this.options.platform);
    if (press) this.#onPress(event, press);
    else this.app?.click(event);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (this.app?.key(event)) {
      stop(event);
      return;
    }
    const press = this.#pressOf(event);
    if (press) this.#onPress(event, press);
  }

  /** The platform's publish key in a composer, or Enter and Space on a publish button that is no `<button>`: those click by themselves. */
  #pressOf(event: KeyboardEvent): Press | null {
    const { platform } = this.options;
    const isButtonKey = event.key === 'Enter' || event.key === ' ';
    // Most keys are neither: where they were pressed is not even looked up.
    if (!isButtonKey && !platform.surfaces.some((surface) => isPublishKey(event, surface))) return null;
    const path = event.composedPath();
    const press = isButtonKey && publishButtonOf(path, platform);
    if (press) return press.button instanceof HTMLButtonElement ? null : press;
    const found = surfaceOf(path, platform);
    if (!found || !isPublishKey(event, found.surface)) return null;
    // A bare Enter chooses from the platform's own list while that is open.
    if (!event.ctrlKey && !event.metaKey && this.typeahead(found.surface)) return null;
    return { surface: found.surface, container: found.container, button: null, step: 'publish' };
  }

  #onPress(event: Event, press: Press): void {
    try {
      if (this.app ? this.app.press(press) : this.#mayMount) stop(event);
      if (!this.app && this.#mayMount) void this.#pressLater(press);
    } catch (error) {
      console.warn('The publish guard failed; the press goes through', error);
    }
  }

  /** The composer was never focused (a restored draft): fetch the rest first, then decide, within our patience. */
  async #pressLater(press: Press): Promise<void> {
    await inTime(this.#mount());
    let isStopped = false;
    try {
      isStopped = this.app?.press(press) ?? false;
    } finally {
      if (!isStopped) resume(press);
    }
  }

  async #mount(): Promise<boolean> {
    this.#mounting ??= this.options.mount('composer');
    try {
      this.#mayMount = await this.#mounting;
    } catch {
      this.#mounting = null;
      return false;
    }
    return this.#mayMount;
  }
}

/** Starts the scout of this page; an older one of an earlier version leaves first. */
export function startScout(options: ScoutOptions): Scout {
  const world = globalThis as World;
  world[meetingPoint]?.leave();
  const scout = new Scout(options);
  world[meetingPoint] = scout;
  return scout;
}

/** The scout of this page, for the composer script. */
export function scoutHere(): Scout | undefined {
  return (globalThis as World)[meetingPoint];
}
