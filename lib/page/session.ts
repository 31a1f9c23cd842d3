import { createEditor } from '@/lib/editors';
import type { Surface } from '@/lib/platforms/schema';
import { ignoreKeyOf } from '@/lib/review/ignoring';
import type { Finding, Severity, Span } from '@/lib/shared/finding';
import { editorsIn, publishButtonIn } from './find';
import { Part } from './part';
import type { PageFinding, Services } from './services';
import { Suggestions } from './suggestions';

/** A pause in typing, in milliseconds: shorter checks half-written words, longer is felt as lag (marks are due within 100 ms). */
const pause = 50;

/** So long after the last key, in milliseconds, the word at the caret counts as written: half of one is no error yet. */
const settled = 700;

/** A check that failed is tried once more after so long, in milliseconds: the background may just be starting again. */
const secondTry = 1000;

/** Parts of a thread are shown as one text, a blank line apart. */
const partGap = '\n\n';

/** A finding with the editor it stands in and its place in the whole text. */
export interface PlacedFinding extends PageFinding {
  part: Part;
  /** Where the part begins in the whole text. */
  offset: number;
  word: string;
}

export interface SessionEvents {
  /** Text, findings or status changed. */
  changed(session: Session): void;
  /** An editor left the page. */
  partGone(part: Part): void;
}

/** Posts begun in this page. */
let posts = 0;

/** One composer being written: its editors, their findings, and when to check again. */
export class Session {
  parts: Part[] = [];
  status: 'checking' | 'ready' | 'failed' = 'checking';
  /** Which of the page's posts this is; a composer that stays after publishing begins another. */
  post = ++posts;
  /** Grows with every change of the text. */
  version = 0;
  /** Corrections taken from us, for the record. */
  fixed = 0;
  /** When the user was first shown the review, epoch ms. */
  reviewSince: number | null = null;
  readonly suggestions: Suggestions;
  readonly #ignored = new Set<string>();
  #timer = 0;
  #settling = 0;
  #isFirstTry = true;
  #isSettled = true;
  #frame = 0;
  /** An editor may hold another text than the one last read. */
  #unread = true;

  readonly #services: Services;
  readonly #mirrorRoot: ShadowRoot;
  readonly #events: SessionEvents;

  constructor(
    readonly surface: Surface,
    readonly container: HTMLElement,
    services: Services,
    mirrorRoot: ShadowRoot,
    events: SessionEvents,
  ) {
    this.#services = services;
    this.#mirrorRoot = mirrorRoot;
    this.#events = events;
    this.suggestions = new Suggestions(services);
    this.findParts();
  }

  /** The whole text, parts of a thread a blank line apart. */
  get text(): string {
    return this.parts.map((part) => part.text).join(partGap);
  }

  get isConnected(): boolean {
    return this.container.isConnected && this.parts.some((part) => part.isConnected);
  }

  get isFresh(): boolean {
    return this.parts.every((part) => part.isFresh);
  }

  /** How many of each severity are open. */
  get counts(): Record<Severity, number> {
    return countsOf(this.findings);
  }

  /** What is open, in reading order, without what the user ignores here. */
  get findings(): PlacedFinding[] {
    return this.#placed.flatMap(({ part, offset }) =>
      part.findings
        .map((finding) => ({ ...finding, part, offset, word: part.text.slice(finding.start, finding.end) }))
        .filter((finding) => !this.#ignored.has(ignoreKeyOf(finding))),
    );
  }

  /** The findings to mark now: all but the word that is just being written. */
  get settledFindings(): PlacedFinding[] {
    const { findings } = this;
    if (findings.length === 0 || this.#isSettled) return findings;
    const carets = new Map(this.parts.map((part) => [part, part.adapter.selection()]));
    return findings.filter(({ part, start, end, rule }) => {
      const caret = carets.get(part);
      return !caret || rule.startsWith('limit-') || caret.end <= start || caret.end > end;
    });
  }

  /** Where each part begins in the whole text. */
  get #placed(): { part: Part; offset: number }[] {
    let next = 0;
    return this.parts.map((part) => {
      const offset = next;
      next += part.text.length + partGap.length;
      return { part, offset };
    });
  }

  /** Selects words of the whole text in the editor where they begin. */
  select({ start, end }: Span): void {
    for (const { part, offset } of this.#placed) {
      if (start < offset || start >= offset + part.text.length) continue;
      part.adapter.select({ start: start - offset, end: Math.min(end - offset, part.text.length) });
    }
  }

  /** The post went out: what comes next in this composer is another. */
  passed(): void {
    this.post = ++posts;
    this.fixed = 0;
    this.reviewSince = null;
  }

  /**
   * Takes in editors that came or went (a part added to a thread, an editor mounted anew). A composer without any keeps
   * what was last read: a later step of publishing shows a button, but no text.
   */
  findParts(): void {
    const elements = this.container.isConnected ? editorsIn(this.container, this.surface) : [];
    if (elements.length === 0) return;
    const kept = this.parts.filter((part) => elements.includes(part.adapter.element));
    for (const part of this.parts) if (!kept.includes(part)) this.#drop(part);
    this.parts = elements.flatMap(
      (element) => kept.find((part) => part.adapter.element === element) ?? this.#newPart(element) ?? [],
    );
    this.#schedule();
  }

  /** The platform's button is live, so what was called too long while it was off is asked about again. */
  trustButton(): void {
    if (!publishButtonIn(this.container, this.surface)) return;
    for (const part of this.parts) if (part.isDoubtfullyLong) part.expire();
  }

  /** Reads the editors now. Returns true when the text is another. */
  sync(): boolean {
    this.#unread = false;
    const before = this.parts.map((part) => part.text);
    for (const part of this.parts) part.sync();
    const changed = this.parts.some((part, index) => part.text !== before[index]);
    if (changed) this.version += 1;
    return changed;
  }

  /** Checks what has changed since the last answer. Rejects when the engine does not answer. */
  async check(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#unread) this.sync();
    try {
      await Promise.all(this.parts.filter((part) => !part.isFresh).map((part) => this.#checkPart(part)));
      this.status = this.isFresh ? 'ready' : 'checking';
    } catch (error) {
      this.status = 'failed';
      if (this.#isFirstTry) this.#timer = window.setTimeout(() => this.check().catch(() => undefined), secondTry);
      this.#isFirstTry = false;
      throw error;
    } finally {
      this.#events.changed(this);
    }
  }

  /** Leaves a remark out of this composer, or lets it speak again. */
  ignoreHere(finding: Pick<Finding, 'rule'> & { word: string }, ignored: boolean): void {
    if (ignored) this.#ignored.add(ignoreKeyOf(finding));
    else this.#ignored.delete(ignoreKeyOf(finding));
    this.#events.changed(this);
  }

  /** Asks again for everything: words or remarks changed. */
  recheck(): void {
    for (const part of this.parts) part.expire();
    this.check().catch(() => undefined);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#settling);
    cancelAnimationFrame(this.#frame);
    for (const part of this.parts) this.#drop(part);
    this.parts = [];
  }

  #drop(part: Part): void {
    part.destroy();
    this.#events.partGone(part);
  }

  #newPart(element: HTMLElement): Part | null {
    this.#unread = true;
    const adapter = createEditor(element, { mirrorRoot: this.#mirrorRoot });
    return adapter && new Part(adapter, { edited: () => this.#edited(), left: () => this.#left() });
  }

  async #checkPart(part: Part): Promise<void> {
    const { text } = part;
    const long = publishButtonIn(this.container, this.surface) !== null;
    part.take(text, long, await this.#services.check(this.surface.id, text, long, part.pasted, part.adapter.element));
  }

  /** After an edit: marks follow the text at the next frame, the check waits for the pause. */
  #edited(): void {
    this.#unread = true;
    this.#isFirstTry = true;
    // The timer itself tells: by the clock it may come a moment early (Firefox), and the last word would stay unmarked.
    this.#isSettled = false;
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.#isSettled = true;
      this.#events.changed(this);
    }, settled);
    this.#schedule();
    if (this.#frame || this.parts.some((part) => part.isLong)) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.sync()) return;
      this.status = 'checking';
      this.#events.changed(this);
    });
  }

  /** An editor left the page; the page may have put another in its place. */
  #left(): void {
    this.findParts();
    this.#events.changed(this);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.check().catch(() => undefined), pause);
  }
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
