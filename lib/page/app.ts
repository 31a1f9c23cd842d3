import { type DeskAction, type DeskState, deskActionSchema } from '@/lib/review/desk';
import { Overlay } from '@/lib/overlay/overlay';
import type { Platform } from '@/lib/platforms/schema';
import type { ReviewRecord } from '@/lib/review/record';
import type { PanelPlace } from '@/lib/settings/settings';
import { verdictOf } from '@/lib/shared/finding';
import { Actions, findingAction } from './actions';
import { cardFor, findingAt } from './cardContent';
import { deskStateOf, deskStateOff, identify } from './desk';
import { type Composer, focusedComposer, typeaheadOf } from './find';
import { Guard } from './guard';
import type { Press } from './press';
import type { Services } from './services';
import { type PlacedFinding, Session } from './session';

/** A channel to a panel: the framed one or the browser's side panel. */
export interface DeskPort {
  post(state: DeskState): void;
}

/** All that happens around the composers of one page: marks, badge, card, panel and guard. */
export class ComposerApp {
  private readonly sessions: Session[] = [];
  private current: { session: Session; actions: Actions } | null = null;
  private readonly overlay: Overlay;
  private readonly guard: Guard;
  private readonly desks = new Set<DeskPort>();
  private problem: DeskState['problem'] = null;
  private panel: PanelPlace = 'page';

  constructor(
    private readonly platform: Platform,
    private readonly services: Services,
    signal: AbortSignal,
  ) {
    this.overlay = new Overlay(signal, () => this.openReview());
    this.guard = new Guard({
      stopped: (session) => this.onStopped(session),
      unchecked: () => this.overlay.notice.say(services.labels.notices.unchecked),
      passed: (session, outcome) => this.onPassed(session, outcome),
    });
    const listen = { capture: true, passive: true, signal };
    document.addEventListener('scroll', () => this.place(), listen);
    window.addEventListener('resize', () => this.place(), listen);
    document.addEventListener('input', () => this.overlay.card.close(), listen);
    void this.readPanel();
    signal.addEventListener('abort', () => this.sessions.forEach((session) => session.destroy()));
  }

  /** A composer has the focus. */
  focus(found: Composer): void {
    const session = this.sessionOf(found.surface, found.container);
    session.findParts();
    if (this.current?.session !== session) this.current = { session, actions: new Actions(session, this.services) };
    this.overlay.enter(found.editor);
    this.update(session);
  }

  /** A press on the page: on a marked word it opens the card, anywhere else it closes it. */
  click(event: MouseEvent): void {
    this.overlay.card.close();
    const part = this.current?.session.parts.find(({ adapter }) => event.composedPath().includes(adapter.element));
    if (!part || !this.current) return;
    const finding = findingAt(this.current.session, part, { x: event.clientX, y: event.clientY });
    if (finding) void this.openCard(finding, 'none');
  }

  /** A key press; true when it was the card's. */
  key(event: KeyboardEvent): boolean {
    return this.overlay.card.key(event);
  }

  /** A publish press; true when it must be stopped. */
  press({ surface, container, ...press }: Press): boolean {
    const session = this.sessionOf(surface, container);
    if (this.current?.session !== session) this.current = { session, actions: new Actions(session, this.services) };
    return this.guard.press({ surface, container, ...press }, session);
  }

  /** The shortcut that opens the card at the caret; false when there is nothing marked there. */
  correctWord(): boolean {
    const found = focusedComposer(this.platform);
    const part = this.current?.session.parts.find(({ adapter }) => adapter.element === found?.editor);
    const finding = part && this.current && findingAt(this.current.session, part);
    if (finding) void this.openCard(finding, 'first');
    return finding !== undefined && finding !== null;
  }

  /** Opens the review where the user wants it; false when nothing is being written. */
  openReview(): boolean {
    const session = this.current?.session;
    if (!session?.isConnected) return false;
    session.reviewSince ??= Date.now();
    void this.showDesk(session);
    return true;
  }

  /** Words, remarks or settings changed. */
  recheck(): void {
    void this.readPanel();
    for (const session of this.sessions) session.recheck();
  }

  /** The counts for the popup; null when nothing is being written. */
  get counts(): { error: number; warning: number; hint: number } | null {
    const session = this.current?.session;
    if (!session?.isConnected) return null;
    const of = (severity: string) => session.findings.filter((finding) => finding.severity === severity).length;
    return { error: of('error'), warning: of('warning'), hint: of('hint') };
  }

  /** A panel joins; it gets every state until `leave`. */
  join(desk: DeskPort): void {
    this.desks.add(desk);
    desk.post(this.deskState());
  }

  leave(desk: DeskPort): void {
    this.desks.delete(desk);
  }

  /** The user acted in a panel. */
  async act(action: DeskAction): Promise<void> {
    if (action.type === 'close') return this.closeDesk();
    if (!this.current) return;
    const { session, actions } = this.current;
    session.sync();
    if ('version' in action && action.version !== session.version) return this.report('stale');
    if (action.type === 'publishAnyway') return this.publishAnyway();
    const finding = 'id' in action ? identify(session.findings).get(action.id) : undefined;
    if (action.type === 'reveal') return finding?.part.adapter.select(finding);
    const hadFocus = this.overlay.desk.hasFocus;
    const change = await findingAction(actions, action, finding);
    if (hadFocus) this.overlay.desk.focus();
    if (change?.full) this.overlay.notice.say(this.services.labels.notices.full);
    this.report(change ? change.problem : 'stale');
  }

  private async readPanel(): Promise<void> {
    this.panel = await this.services.panel().catch(() => this.panel);
  }

  private publishAnyway(): void {
    this.closeDesk();
    this.guard.publishAnyway();
  }

  private report(problem: DeskState['problem']): void {
    this.problem = problem;
    this.tellDesks();
    this.problem = null;
  }

  private sessionOf(surface: Composer['surface'], container: HTMLElement): Session {
    for (const gone of this.sessions.filter((session) => !session.isConnected && session !== this.current?.session)) {
      this.sessions.splice(this.sessions.indexOf(gone), 1);
      this.forget(gone);
    }
    const known = this.sessions.find((session) => session.container === container);
    if (known) return known;
    const last = this.current?.session;
    const session = new Session(surface, container, this.services, this.overlay.root, (changed) => this.update(changed));
    // A later step of the same flow (Facebook's Pubblica after Avanti) has the button but no editor: the text is the last one's.
    if (session.parts.length === 0 && last && last.text !== '') {
      session.destroy();
      return last;
    }
    this.sessions.push(session);
    return session;
  }

  private forget(session: Session): void {
    for (const part of session.parts) this.overlay.marks.paint(part, []);
    session.destroy();
  }

  private update(session: Session): void {
    for (const part of session.parts) {
      this.overlay.marks.admit(part.adapter.element.getRootNode());
      const marks = session.findings
        .filter((finding) => finding.part === part)
        .map((finding) => ({ severity: finding.severity, ranges: part.adapter.rangesFor(finding) }));
      this.overlay.marks.paint(part, marks);
    }
    if (session !== this.current?.session) return;
    this.showBadge(session);
    this.tellDesks();
    if (session.status === 'ready') void this.fetchSuggestions(session);
  }

  private async fetchSuggestions(session: Session): Promise<void> {
    const missing = session.findings.filter((finding) => session.suggestions.of(finding, finding.part.text) === null);
    if (missing.length === 0) return;
    const [first] = missing;
    const ofPart = missing.filter((finding) => finding.part === first!.part);
    const asked = await session.suggestions.fetch(ofPart, first!.part.text).then(() => true, () => false);
    if (asked) this.update(session);
  }

  private showBadge(session: Session): void {
    const { findings } = session;
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    const warnings = findings.filter((finding) => finding.severity === 'warning').length;
    const shown = this.panel === 'page' && session.isConnected ? errors + warnings : 0;
    this.overlay.badge.show(shown, verdictOf(findings), this.services.labels.badge(errors, warnings));
    this.place();
  }

  private place(): void {
    const session = this.current?.session;
    if (!session) return;
    this.overlay.card.close();
    if (!session.isConnected) {
      this.overlay.badge.hide();
      return;
    }
    const last = session.parts.at(-1)!.adapter.element.getBoundingClientRect();
    this.overlay.badge.place(last);
    if (this.overlay.desk.isOpen) this.overlay.desk.place(session.container.getBoundingClientRect());
  }

  private async openCard(finding: PlacedFinding, chosen: 'first' | 'none'): Promise<void> {
    const current = this.current;
    if (!current) return;
    const { session, actions } = current;
    await session.suggestions.fetch([finding], finding.part.text).catch(() => undefined);
    const apply = async (change: Promise<{ problem: DeskState['problem']; full: boolean }>) => {
      const { problem, full } = await change;
      if (problem) this.overlay.notice.say(this.services.labels.notices[problem]);
      else if (full) this.overlay.notice.say(this.services.labels.notices.full);
      this.tellDesks();
    };
    const content = cardFor(finding, session, actions, this.services.labels, apply);
    const list = typeaheadOf(this.platform, session.surface);
    this.overlay.openCard(content, finding.part.adapter.rangesFor(finding), list, chosen);
  }

  private async onStopped(session: Session): Promise<boolean> {
    this.update(session);
    return this.showDesk(session);
  }

  private async showDesk(session: Session): Promise<boolean> {
    if (this.panel === 'side') {
      const opened = this.desks.size > 0 || (await this.services.openSidePanel().catch(() => false));
      if (!opened) this.overlay.notice.say(this.services.labels.notices.sidePanel);
      this.tellDesks();
      return opened;
    }
    this.overlay.enter(session.parts.at(-1)!.adapter.element);
    return this.overlay.openDesk(this.services.deskUrl, session.container.getBoundingClientRect(), {
      join: (desk) => this.join(desk),
      leave: (desk) => this.leave(desk),
      act: (data) => {
        const action = deskActionSchema.safeParse(data);
        if (action.success) void this.act(action.data);
      },
      focus: this.guard.waiting !== null,
    });
  }

  private closeDesk(): void {
    this.overlay.closeDesk();
    this.current?.session.parts.at(-1)?.adapter.element.focus({ preventScroll: true });
  }

  private onPassed(session: Session, outcome: ReviewRecord['outcome']): void {
    const of = (severity: string) => session.findings.filter((finding) => finding.severity === severity).length;
    this.services.record({
      platform: this.platform.id,
      surface: session.surface.id,
      outcome,
      errors: of('error'),
      warnings: of('warning'),
      hints: of('hint'),
      fixed: session.fixed,
      length: session.text.length,
      reviewMs: session.reviewSince === null ? 0 : Date.now() - session.reviewSince,
    });
    session.fixed = 0;
    session.reviewSince = null;
    this.overlay.closeDesk();
  }

  private tellDesks(): void {
    for (const desk of this.desks) desk.post(this.deskState());
  }

  private deskState(): DeskState {
    if (!this.current?.session.isConnected) return deskStateOff(this.platform.id);
    const { session, actions } = this.current;
    const undo = actions.undoable && { action: actions.undoable.action, count: actions.undoable.count, word: actions.undoable.word };
    return deskStateOf(this.platform.id, session, { stopped: this.guard.waiting?.session === session, undo, problem: this.problem });
  }
}
