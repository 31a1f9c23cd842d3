import type { ReviewRecord } from '@/lib/review/record';
import { verdictOf } from '@/lib/shared/verdict';
import { inTime, type Press, resume } from './press';
import type { Session } from './session';

type Outcome = ReviewRecord['outcome'];

export interface GuardEvents {
  /** A press was stopped for open errors: show the review. Resolves to false when no review could be shown. */
  stopped(session: Session): Promise<boolean>;
  /** A press went through without a check. */
  unchecked(): void;
  passed(session: Session, outcome: Outcome): void;
}

/**
 * Decides about publish presses. Never more than a second step: an engine that is slow, broken or gone lets the press
 * through and says so.
 */
export class Guard {
  /** The stopped press that waits for the user's choice. */
  waiting: { press: Press; session: Session } | null = null;
  /** The composer that a press led away from, towards a later step of publishing (Facebook's Avanti). */
  onTheWay: Session | null = null;
  /** What was decided for a text: its next press passes too, at that later step or because the platform ignored ours. */
  #decided: { session: Session; text: string; outcome: Outcome } | null = null;
  #checking = false;

  readonly #events: GuardEvents;

  constructor(events: GuardEvents) {
    this.#events = events;
  }

  /** True when the press must be stopped now. */
  press(press: Press, session: Session): boolean {
    if (this.#checking) return true;
    if (press.container === session.container) session.findParts();
    session.sync();
    session.trustButton();
    const { text } = session;
    if (text.trim() === '') return false;
    if (this.#decided?.session === session && this.#decided.text === text) {
      return this.#let(press, session, this.#decided.outcome);
    }
    if (!session.isFresh) {
      void this.#checkThenDecide(press, session);
      return true;
    }
    if (!hasErrors(session)) return this.#let(press, session, 'passed');
    this.#stop(press, session);
    return true;
  }

  /** The user's second step: resumes the stopped press, exactly once. */
  publishAnyway(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.#let(waiting.press, waiting.session, hasErrors(waiting.session) ? 'overridden' : 'passed');
    resume(waiting.press);
  }

  /** The composer is gone: nothing waits for it any more. */
  forget(session: Session): void {
    if (this.waiting?.session === session) this.waiting = null;
  }

  async #checkThenDecide(press: Press, session: Session): Promise<void> {
    this.#checking = true;
    const inPatience = await inTime(session.check().then(() => true));
    this.#checking = false;
    const isChecked = inPatience === true && session.isFresh;
    if (isChecked && hasErrors(session)) return this.#stop(press, session);
    if (!isChecked) this.#events.unchecked();
    this.#let(press, session, isChecked ? 'passed' : 'unchecked');
    resume(press);
  }

  #stop(press: Press, session: Session): void {
    const { text } = session;
    this.waiting = { press, session };
    session.reviewSince ??= Date.now();
    const shown = this.#events.stopped(session).catch(() => false);
    void shown.then((isShown) => {
      // A review that cannot be seen must not hold a post back: the next press passes.
      if (!isShown) this.#decided = { session, text, outcome: 'overridden' };
    });
  }

  #let(press: Press, session: Session, outcome: Outcome): false {
    this.waiting = null;
    this.#decided = { session, text: session.text, outcome };
    this.onTheWay = press.step === 'next' ? session : null;
    if (press.step === 'publish') this.#events.passed(session, outcome);
    return false;
  }
}

function hasErrors(session: Session): boolean {
  return verdictOf(session.findings) === 'fix';
}
