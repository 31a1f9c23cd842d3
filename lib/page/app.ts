import { Overlay } from '@/lib/overlay/overlay';
import type { ReviewRecord } from '@/lib/review/record';
import type { Severity, Span } from '@/lib/shared/finding';
import { verdictOf } from '@/lib/shared/verdict';
import { Actions, type Change } from './actions';
import { cardFor, findingAt } from './cardContent';
import { type Current, Desks } from './desks';
import { type Composer, focusedPath } from './find';
import { Guard } from './guard';
import type { Part } from './part';
import type { Press } from './press';
import { Replies } from './replies';
import type { Scout } from './scout';
import type { Services } from './services';
import { countsOf, type PlacedFinding, Session } from './session';

/** So many findings get their corrections unasked: a pasted book must not keep the background busy for half a minute. */
const prefetched = 200;

/** All that happens around the composers of one page: marks, badge, card, panels and guard. */
export class ComposerApp {
  readonly desks: Desks;
  readonly #sessions = new Set<Session>();
  #current: Current | null = null;
  readonly #overlay: Overlay;
  readonly #replies: Replies;
  readonly #guard: Guard;
  #cardsAsked = 0;

  readonly #scout: Scout;
  readonly #services: Services;

  constructor(scout: Scout, services: Services, signal: AbortSignal) {
    this.#scout = scout;
    this.#services = services;
    this.#overlay = new Overlay(signal, () => this.openReview());
    this.#replies = new Replies(
      services,
      this.#overlay,
      (editor) => scout.commentOf(editor),
      () => this.desks.abbreviations,
    );
    this.#guard = new Guard({
      stopped: (session) => this.desks.show(session),
      unchecked: () => this.#overlay.say(services.labels.notices.unchecked),
      passed: (session, outcome) => this.#onPassed(session, outcome),
    });
    this.desks = new Desks(
      scout.options.platform.id,
      services,
      this.#overlay,
      this.#guard,
      () => this.#current,
      () => {
        if (this.#current) this.#showBadge(this.#current.session);
      },
    );
    const listen = { capture: true, passive: true, signal };
    document.addEventListener('scroll', () => this.#onMove(), listen);
    window.addEventListener('resize', () => this.#onMove(), listen);
    document.addEventListener('input', () => this.#closeCards(), listen);
    signal.addEventListener('abort', () => {
      for (const session of this.#sessions) session.destroy();
    });
  }

  /** How many findings of each severity the popup shows; null when nothing is being written. */
  get counts(): Record<Severity, number> | null {
    const session = this.#current?.session;
    return session?.isConnected ? session.counts : null;
  }

  /** A composer has the focus. */
  focus({ surface, container, editor }: Composer): void {
    const session = this.#sessionOf(surface, container);
    this.#enter(session);
    session.findParts();
    this.#overlay.enter(editor);
    this.#update(session);
    const part = partOf(session, [editor]);
    this.#current!.part = part;
    if (part && surface.kind === 'reply')
      void this.#replies.offer(part.adapter, { surface, container, editor }, this.#scout.typeahead(surface));
    else this.#replies.closeStrip();
  }

  /** A press on the page: on a marked word it opens the card, anywhere else it closes it. */
  click(event: MouseEvent): void {
    this.#closeCard();
    this.#replies.leave();
    const part = partOf(this.#current?.session, event.composedPath());
    if (!part) this.#replies.closeStrip();
    const finding = part && findingAt(this.#current!.session, part, { x: event.clientX, y: event.clientY });
    if (finding) void this.#openCard(finding, 'none');
  }

  /** A key press; true when it was the card's. */
  key(event: KeyboardEvent): boolean {
    if (this.#overlay.card.key(event)) return true;
    const part = partOf(this.#current?.session, event.composedPath());
    return Boolean(part && this.#replies.key(event, part.adapter));
  }

  /** A publish press; true when it must be stopped. */
  press(press: Press): boolean {
    const session = this.#pressed(press);
    if (session.parts.length === 0) return false;
    this.#enter(session);
    return this.#guard.press(press, session);
  }

  /** The shortcut that opens the card at the caret; false when there is nothing marked there. */
  correctWord(): boolean {
    const part = this.#focusedPart();
    const finding = part && findingAt(this.#current!.session, part);
    if (finding) void this.#openCard(finding, 'first');
    return Boolean(finding);
  }

  /** Opens the template picker at the caret; false when no composer has the focus. */
  pickTemplate(): boolean {
    const part = this.#focusedPart();
    if (part) void this.#replies.pick(part.adapter);
    return Boolean(part);
  }

  /** Opens the review where the user wants it; false when nothing is being written. */
  openReview(): boolean {
    const session = this.#current?.session;
    if (!session?.isConnected) return false;
    session.reviewSince ??= Date.now();
    void this.desks.show(session);
    return true;
  }

  /** Words, remarks or settings changed. Resolves to false when the user switched this platform off. */
  async recheck(): Promise<boolean> {
    const enabled = await this.desks.readSettings();
    if (enabled) for (const session of this.#sessions) session.recheck();
    return enabled;
  }

  #focusedPart(): Part | undefined {
    return partOf(this.#current?.session, focusedPath());
  }

  #enter(session: Session): void {
    if (this.#current?.session !== session)
      this.#current = { session, actions: new Actions(session, this.#services), part: undefined };
  }

  /** The composer a press is about: at a later step of publishing there is a button but no text, and it is the one left behind. */
  #pressed({ surface, container }: Press): Session {
    const session = this.#sessionOf(surface, container);
    const { onTheWay } = this.#guard;
    return session.parts.length === 0 && onTheWay?.surface === surface ? onTheWay : session;
  }

  #sessionOf(surface: Composer['surface'], container: HTMLElement): Session {
    for (const session of this.#sessions) {
      if (session.container === container) return session;
      if (!session.isConnected && session !== this.#current?.session && session !== this.#guard.onTheWay)
        this.#end(session);
    }
    const session = new Session(surface, container, this.#services, this.#overlay.mirrorRoot, {
      changed: (changed) => this.#update(changed),
      partGone: (part) => this.#overlay.marks.paint(part, []),
    });
    this.#sessions.add(session);
    return session;
  }

  #end(session: Session): void {
    this.#sessions.delete(session);
    session.destroy();
  }

  #update(session: Session): void {
    const findings = session.settledFindings;
    for (const part of session.parts) {
      this.#overlay.marks.admit(part.adapter.element.getRootNode());
      const marks = findings
        .filter((finding) => finding.part === part)
        .map((finding) => ({ severity: finding.severity, ranges: part.adapter.rangesFor(markedSpan(finding)) }));
      this.#overlay.marks.paint(part, marks);
    }
    if (!session.isConnected && session !== this.#guard.onTheWay) this.#guard.forget(session);
    if (session !== this.#current?.session) return;
    if (!session.isConnected) this.#overlay.desk.close();
    this.#showBadge(session, findings);
    this.desks.tell();
    if (session.status === 'ready') void this.#fetchSuggestions(session);
  }

  #showBadge(session: Session, findings = session.settledFindings): void {
    const { error, warning } = countsOf(findings);
    const inSight = session.isConnected && !this.desks.isAside && !this.#overlay.desk.isOpen;
    const count = inSight ? error + warning : 0;
    this.#overlay.badge.show(count, verdictOf(findings), this.#services.labels.badge(error, warning));
    // Placed with the answer: just after a key, reading a place makes the browser lay the page out once more.
    if (session.status !== 'checking') this.#place(session);
  }

  /** Closes the card, also one that is about to open: the text it was asked for has moved on. */
  #closeCard(): void {
    this.#cardsAsked += 1;
    this.#overlay.card.close();
  }

  /** The text moves on. */
  #closeCards(): void {
    this.#closeCard();
    this.#replies.closeStrip();
  }

  #onMove(): void {
    this.#closeCard();
    this.#replies.move();
    if (this.#current) this.#place(this.#current.session);
  }

  #place(session: Session): void {
    if (session.isConnected) this.#overlay.place(session.parts.at(-1)!.adapter.element, session.container);
    else this.#overlay.badge.hide();
  }

  /** The panel and the card want corrections at hand: asked for once the marks stand, a few words a question. */
  async #fetchSuggestions(session: Session): Promise<void> {
    const missing = session.findings
      .slice(0, prefetched)
      .filter((finding) => session.suggestions.of(finding, finding.part.text) === null);
    const [first] = missing;
    if (!first) return;
    const { part } = first;
    const ofPart = missing.filter((finding) => finding.part === part);
    const asked = await session.suggestions.fetch(ofPart, part.text).then(
      () => true,
      () => false,
    );
    if (!asked) return;
    this.desks.tell();
    if (session.status === 'ready') void this.#fetchSuggestions(session);
  }

  async #openCard(finding: PlacedFinding, chosen: 'first' | 'none'): Promise<void> {
    const { session, actions } = this.#current!;
    const asked = ++this.#cardsAsked;
    await session.suggestions.fetch([finding], finding.part.text).catch(() => undefined);
    if (asked !== this.#cardsAsked) return;
    const { labels } = this.#services;
    const content = cardFor(finding, session, actions, labels, this.desks.brand, (change) => this.#report(change));
    const list = this.#scout.typeahead(session.surface);
    this.#overlay.openCard(content, finding.part.adapter.rangesFor(finding), list, chosen);
  }

  async #report(change: Promise<Change>): Promise<void> {
    const { problem, full } = await change;
    const { notices } = this.#services.labels;
    if (problem) this.#overlay.say(notices[problem]);
    else if (full) this.#overlay.say(notices.full);
    this.desks.tell();
  }

  #onPassed(session: Session, outcome: ReviewRecord['outcome']): void {
    const { error, warning, hint } = session.counts;
    this.#services.record(
      {
        platform: this.#scout.options.platform.id,
        surface: session.surface.id,
        outcome,
        errors: error,
        warnings: warning,
        hints: hint,
        fixed: session.fixed,
        text: session.text,
        reviewMs: session.reviewSince === null ? 0 : Date.now() - session.reviewSince,
      },
      session.parts[0]!.adapter.element,
    );
    session.passed();
    this.#overlay.desk.close();
  }
}

/** The editor of a composer that stands on the way of an event. */
function partOf(session: Session | undefined, path: readonly EventTarget[]): Part | undefined {
  return session?.parts.find(({ adapter }) => path.includes(adapter.element));
}

/** What is underlined of a finding: of an overlong text only the word where it begins to be too long. */
function markedSpan({ rule, start, end, part }: PlacedFinding): Span {
  if (rule !== 'limit-length') return { start, end };
  const length = part.text.slice(start, end).search(/\S\s/) + 1;
  return { start, end: length > 0 ? start + length : end };
}
