import type { Overlay } from '@/lib/overlay/overlay';
import type { PlatformId } from '@/lib/platforms/ids';
import type { DeskAction, DeskState } from '@/lib/review/desk';
import type { PanelPlace } from '@/lib/settings/settings';
import { type Actions, findingAction } from './actions';
import { deskStateOf, deskStateOff, identify } from './desk';
import type { Guard } from './guard';
import type { Part } from './part';
import type { PageSettings, Services } from './services';
import type { Session } from './session';
import { isDeskAction } from './shapes';

/** A channel to one panel: the framed one or the browser's side panel. */
export interface DeskPort {
  post(state: DeskState): void;
}

/** The composer that is being written, with what was done to it. */
export interface Current {
  session: Session;
  actions: Actions;
  /** The part that had the focus last. */
  part: Part | undefined;
}

/** The panels that show the current composer: opens them, keeps them in step, carries out what the user does there. */
export class Desks {
  readonly #ports = new Map<DeskPort, PanelPlace>();
  #settings: PageSettings = { enabled: true, panel: 'page', brand: '', brands: [], abbreviations: [] };
  #problem: DeskState['problem'] = null;

  readonly #platform: PlatformId;
  readonly #services: Services;
  readonly #overlay: Overlay;
  readonly #guard: Guard;
  readonly #current: () => Current | null;
  readonly #toggled: () => void;

  constructor(
    platform: PlatformId,
    services: Services,
    overlay: Overlay,
    guard: Guard,
    current: () => Current | null,
    /** Called when the framed panel came or went. */
    toggled: () => void,
  ) {
    this.#platform = platform;
    this.#services = services;
    this.#overlay = overlay;
    this.#guard = guard;
    this.#current = current;
    this.#toggled = toggled;
    void this.readSettings();
  }

  /** True when the page itself shows nothing of ours but the marks. */
  get isAside(): boolean {
    return this.#settings.panel === 'side';
  }

  /** The name of the brand written for here; empty for none. */
  get brand(): string {
    return this.#settings.brand;
  }

  get abbreviations(): readonly string[] {
    return this.#settings.abbreviations;
  }

  /** Asks anew what the user chose for this platform. Resolves to false when it is switched off. */
  async readSettings(): Promise<boolean> {
    this.#settings = await this.#services.settings().catch(() => this.#settings);
    if (this.isAside && this.#overlay.desk.isOpen) this.close();
    return this.#settings.enabled;
  }

  /** A panel joins; it gets every state until it leaves. */
  join(port: DeskPort, place: PanelPlace = 'side'): void {
    this.#ports.set(port, place);
    port.post(this.#state());
  }

  leave(port: DeskPort): void {
    this.#ports.delete(port);
  }

  tell(): void {
    for (const port of this.#ports.keys()) port.post(this.#state());
  }

  /** Shows the review where the user wants it; resolves to false when it could not be shown. */
  async show(session: Session): Promise<boolean> {
    this.tell();
    return this.isAside ? this.#showAside() : this.#showInPage(session);
  }

  /** Hides the panel and gives the focus back to the text, if the panel had it. */
  close(): void {
    const hadFocus = this.#overlay.desk.hasFocus;
    this.#overlay.desk.close();
    this.#toggled();
    if (hadFocus) void this.#current()?.part?.giveBack?.();
  }

  /** Carries out a user's action; data that is none is dropped. */
  async act(data: unknown): Promise<void> {
    const current = this.#current();
    if (!isDeskAction(data) || data.type === 'ready') return;
    if (data.type === 'size') return this.#overlay.desk.resize(data.height);
    if (data.type === 'close') return this.close();
    if (data.type === 'setBrand') return this.#setBrand(data.brand);
    if (current) await this.#actOn(current, data);
  }

  async #actOn({ session, actions }: Current, action: DeskAction): Promise<void> {
    session.sync();
    if ('version' in action && action.version !== session.version) return this.#report('stale');
    if (action.type === 'publishAnyway') {
      this.close();
      return this.#guard.publishAnyway();
    }
    if (action.type === 'reveal') return session.select(action);
    const hadFocus = this.#overlay.desk.hasFocus;
    const change = await findingAction(actions, action, identify(session.findings));
    if (hadFocus) this.#overlay.desk.focus();
    if (change?.full) this.#overlay.say(this.#services.labels.notices.full);
    this.#report(change ? change.problem : 'stale');
  }

  /** The background tells all pages of the new brand, this one too. */
  async #setBrand(brand: string): Promise<void> {
    const outcome = await this.#services.setBrand(brand).catch(() => 'failed');
    this.#report(outcome === 'kept' ? null : 'failed');
  }

  async #showAside(): Promise<boolean> {
    const isOpen = [...this.#ports.values()].includes('side');
    const shown = isOpen || (await this.#services.openSidePanel().catch(() => false));
    if (!shown) this.#overlay.say(this.#services.labels.notices.sidePanel);
    return shown;
  }

  #showInPage(session: Session): Promise<boolean> {
    const shown = this.#overlay.openDesk(
      this.#services.deskUrl,
      session.container,
      session.parts.at(-1)?.adapter.element ?? session.container,
      {
        join: (port) => this.join(port, 'page'),
        leave: (port) => this.leave(port),
        act: (data) => void this.act(data),
        focus: () => this.#guard.waiting?.session === session,
      },
    );
    this.#toggled();
    return shown;
  }

  #report(problem: DeskState['problem']): void {
    this.#problem = problem;
    this.tell();
    this.#problem = null;
  }

  #state(): DeskState {
    const current = this.#current();
    const stopped = current !== null && this.#guard.waiting?.session === current.session;
    if (!current || !(current.session.isConnected || stopped)) return deskStateOff(this.#platform);
    const { undoable } = current.actions;
    const undo = undoable && { action: undoable.action, count: undoable.count, word: undoable.word };
    return deskStateOf(this.#platform, current.session, this.#settings, { stopped, undo, problem: this.#problem });
  }
}
