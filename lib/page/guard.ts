import type { ReviewRecord } from '@/lib/review/record';
import { verdictOf } from '@/lib/shared/verdict';
import { inTime, type Press, resume } from './press';
import type { Session } from './session';

export interface GuardEvents {
  /** A press was stopped for open errors: show the review. Resolves to false when no review could be shown. */
  stopped(session: Session): Promise<boolean>;
  /** A press went through without a check. */
  unchecked(): void;
  passed(session: Session, outcome: ReviewRecord['outcome']): void;
}

/**
 * Decides about publish presses. Never more than a second step: an engine that is slow, broken or gone lets the press
 * through and says so.
 */
export class Guard {
  /** The stopped press that waits for the user's choice. */
  waiting: { press: Press; session: Session } | null = null;
  /** The text the user chose to publish as it is: its next press passes too, in case the platform ignored ours. */
  private allowed: string | null = null;
  private checking = false;

  constructor(private readonly events: GuardEvents) {}

  /** True when the press must be stopped now. */
  press(press: Press, session: Session): boolean {
    if (this.checking) return true;
    // A later step of the flow has the button in another dialog than the text: what was last read counts.
    if (press.container === session.container) session.findParts();
    session.sync();
    const { text } = session;
    if (text.trim() === '') return false;
    if (text === this.allowed) return this.let(press, session, 'overridden');
    if (!session.isFresh) {
      void this.checkThenDecide(press, session);
      return true;
    }
    if (!hasErrors(session)) return this.let(press, session, 'passed');
    this.stop(press, session);
    return true;
  }

  /** The user's second step: resumes the stopped press, exactly once, if the text is still the one it was about. */
  publishAnyway(): void {
    const waiting = this.waiting;
    if (!waiting) return;
    this.waiting = null;
    this.allowed = waiting.session.text;
    this.let(waiting.press, waiting.session, hasErrors(waiting.session) ? 'overridden' : 'passed');
    resume(waiting.press);
  }

  private async checkThenDecide(press: Press, session: Session): Promise<void> {
    this.checking = true;
    const checked = await inTime(session.check().then(() => true));
    this.checking = false;
    if (checked && session.isFresh && hasErrors(session)) return this.stop(press, session);
    if (!checked) this.events.unchecked();
    this.allowed = session.text;
    this.let(press, session, checked ? 'passed' : 'unchecked');
    resume(press);
  }

  private stop(press: Press, session: Session): void {
    this.waiting = { press, session };
    session.reviewSince ??= Date.now();
    void this.events.stopped(session).then((shown) => {
      // A review that cannot be seen must not hold a post back: the next press passes.
      if (!shown) this.allowed = session.text;
    });
  }

  private let(press: Press, session: Session, outcome: ReviewRecord['outcome']): false {
    this.waiting = null;
    if (press.step === 'publish') this.events.passed(session, outcome);
    return false;
  }
}

function hasErrors(session: Session): boolean {
  return verdictOf(session.findings) === 'fix';
}
