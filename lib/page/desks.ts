import type { Overlay } from '@/lib/overlay/overlay';
import type { PlatformId } from '@/lib/platforms/ids';
import type { DeskAction, DeskState } from '@/lib/review/desk';
import type { PanelPlace } from '@/lib/settings/settings';
import { type Actions, findingAction } from './actions';
import { deskStateOf, deskStateOff, identify } from './desk';
import type { Guard } from './guard';
import type { Services } from './services';
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
}

/** The panels that show the current composer: opens them, keeps them in step, carries out what the user does there. */
export class Desks {
  private readonly ports = new Set<DeskPort>();
  private place: PanelPlace = 'page';
  private problem: DeskState['problem'] = null;

  constructor(
    private readonly platform: PlatformId,
    private readonly services: Services,
    private readonly overlay: Overlay,
    private readonly guard: Guard,
    private readonly current: () => Current | null,
    /** Called when the framed panel came or went. */
    private readonly toggled: () => void,
  ) {
    void this.readSettings();
  }

  /** True when the page itself shows nothing of ours but the marks. */
  get isAside(): boolean {
    return this.place === 'side';
  }

  /** Asks anew what the user chose for this platform. Resolves to false when it is switched off. */
  async readSettings(): Promise<boolean> {
    const settings = await this.services.settings().catch(() => null);
    if (settings) this.place = settings.panel;
    return settings?.enabled ?? true;
  }

  /** A panel joins; it gets every state until it leaves. */
  join(port: DeskPort): void {
    this.ports.add(port);
    port.post(this.state());
  }

  leave(port: DeskPort): void {
    this.ports.delete(port);
  }

  tell(): void {
    for (const port of this.ports) port.post(this.state());
  }

  /** Shows the review where the user wants it; resolves to false when it could not be shown. */
  async show(session: Session): Promise<boolean> {
    return this.isAside ? this.showAside() : this.showInPage(session);
  }

  close(): void {
    this.overlay.desk.close();
    this.toggled();
    this.current()?.session.parts.at(-1)?.adapter.element.focus({ preventScroll: true });
  }

  /** Carries out a user's action; data that is none is dropped. */
  async act(data: unknown): Promise<void> {
    const current = this.current();
    if (!isDeskAction(data) || data.type === 'ready') return;
    if (data.type === 'size') return this.overlay.desk.resize(data.height);
    if (data.type === 'close') return this.close();
    if (current) await this.actOn(current, data);
  }

  private async actOn({ session, actions }: Current, action: DeskAction): Promise<void> {
    session.sync();
    if ('version' in action && action.version !== session.version) return this.report('stale');
    if (action.type === 'publishAnyway') {
      this.close();
      return this.guard.publishAnyway();
    }
    const finding = 'id' in action ? identify(session.findings).get(action.id) : undefined;
    if (action.type === 'reveal') return finding?.part.adapter.select(finding);
    const hadFocus = this.overlay.desk.hasFocus;
    const change = await findingAction(actions, action, finding);
    if (hadFocus) this.overlay.desk.focus();
    if (change?.full) this.overlay.notice.say(this.services.labels.notices.full);
    this.report(change ? change.problem : 'stale');
  }

  private async showAside(): Promise<boolean> {
    const open = this.ports.size > 0 || (await this.services.openSidePanel().catch(() => false));
    if (!open) this.overlay.notice.say(this.services.labels.notices.sidePanel);
    this.tell();
    return open;
  }

  private showInPage(session: Session): Promise<boolean> {
    const shown = this.overlay.openDesk(
      this.services.deskUrl,
      session.container,
      session.parts.at(-1)?.adapter.element ?? session.container,
      {
        join: (port) => this.join(port),
        leave: (port) => this.leave(port),
        act: (data) => void this.act(data),
        focus: () => this.guard.waiting !== null,
      },
    );
    this.toggled();
    return shown;
  }

  private report(problem: DeskState['problem']): void {
    this.problem = problem;
    this.tell();
    this.problem = null;
  }

  private state(): DeskState {
    const current = this.current();
    const stopped = current !== null && this.guard.waiting?.session === current.session;
    if (!current || !(current.session.isConnected || stopped)) return deskStateOff(this.platform);
    const { undoable } = current.actions;
    const undo = undoable && { action: undoable.action, count: undoable.count, word: undoable.word };
    return deskStateOf(this.platform, current.session, { stopped, undo, problem: this.problem });
  }
}
