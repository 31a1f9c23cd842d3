import type { ReplaceResult } from '@/lib/editors/adapter';
import type { DeskAction, DeskState } from '@/lib/review/desk';
import type { Services } from './services';
import type { PlacedFinding, Session } from './session';

type Problem = DeskState['problem'];
type Undo = NonNullable<DeskState['undo']> & { run: () => Promise<Problem> };
/** What became of an act: a problem to tell, or a full disk. */
export type Change = { problem: Problem; full: boolean };

const fine: Change = { problem: null, full: false };

/** What the user can do about findings, from the card and from the panel alike; the last act can be undone. */
export class Actions {
  undoable: Undo | null = null;

  readonly #session: Session;
  readonly #services: Services;

  constructor(session: Session, services: Services) {
    this.#session = session;
    this.#services = services;
  }

  /** Puts a correction into the editor. */
  async fix(finding: PlacedFinding, replacement: string): Promise<Change> {
    const result = await this.#replace(finding, finding.word, replacement);
    if (result !== 'done') return { ...fine, problem: problemOf(result) };
    this.#session.fixed += 1;
    const end = finding.start + replacement.length;
    this.undoable = {
      action: 'fix',
      count: 1,
      word: replacement,
      run: async () => problemOf(await this.#replace({ ...finding, end }, replacement, finding.word)),
    };
    return fine;
  }

  /** Applies the first correction of each, the last first, so that the places of the others stay right. */
  async fixAll(findings: PlacedFinding[]): Promise<Change> {
    const done: { finding: PlacedFinding; best: string }[] = [];
    let problem: Problem = null;
    for (const finding of findings.reverse()) {
      const best = this.#session.suggestions.of(finding, finding.part.text)?.[0];
      if (best === undefined) continue;
      const result = await this.#replace(finding, finding.word, best);
      if (result === 'done') done.push({ finding, best });
      else problem = problemOf(result);
    }
    this.#session.fixed += done.length;
    if (done.length > 0)
      this.undoable = { action: 'fixAll', count: done.length, word: '', run: () => this.#takeBack(done) };
    return { ...fine, problem };
  }

  /** Leaves the remark out of this post, or for good: for a brand or for all. What cannot be kept holds for this post all the same. */
  async ignore(
    finding: PlacedFinding,
    action: 'ignoreHere' | 'ignoreBrand' | 'ignoreAlways',
    brand = '',
  ): Promise<Change> {
    const { rule, word } = finding;
    return this.#leaveOut(finding, action, (ignored) =>
      action === 'ignoreHere' ? 'kept' : this.#services.setIgnored(rule, word, brand, ignored),
    );
  }

  async addWord(finding: PlacedFinding): Promise<Change> {
    return this.#leaveOut(finding, 'addWord', (known) => this.#services.setWord(finding.word, known));
  }

  async undo(): Promise<Change> {
    const last = this.undoable;
    this.undoable = null;
    return { ...fine, problem: (await last?.run().catch(() => 'failed' as const)) ?? null };
  }

  async #leaveOut(
    finding: PlacedFinding,
    action: Undo['action'],
    keep: (leaveOut: boolean) => Promise<'kept' | 'full'> | 'kept',
  ): Promise<Change> {
    const outcome = await Promise.resolve(keep(true)).catch(() => 'failed' as const);
    if (outcome === 'failed') return { ...fine, problem: 'failed' };
    // For a brand the next check leaves it out; held back here, it would stay away for the other brands too.
    if (action !== 'ignoreBrand' || outcome === 'full') this.#session.ignoreHere(finding, true);
    const run = async (): Promise<Problem> => {
      await keep(false);
      this.#session.ignoreHere(finding, false);
      return null;
    };
    this.undoable = { action, count: 1, word: finding.word, run };
    return { ...fine, full: outcome === 'full' };
  }

  async #takeBack(done: { finding: PlacedFinding; best: string }[]): Promise<Problem> {
    // Applied last to first, taken back first to last: each place is right again when its turn comes.
    for (const { finding, best } of [...done].reverse()) {
      const result = await this.#replace({ ...finding, end: finding.start + best.length }, best, finding.word);
      if (result !== 'done') return problemOf(result);
    }
    return null;
  }

  #replace({ part, start, end }: PlacedFinding, expected: string, text: string): Promise<ReplaceResult> {
    return part.adapter.replace({ start, end }, expected, text);
  }
}

function problemOf(result: ReplaceResult): Problem {
  return result === 'done' ? null : result === 'stale' ? 'stale' : 'refused';
}

/** Carries out what the panel asks of findings; what does not concern findings is not handled here. */
export function findingAction(
  actions: Actions,
  action: DeskAction,
  found: ReadonlyMap<string, PlacedFinding>,
): Promise<Change> | null {
  if (action.type === 'fixAll') return actions.fixAll(action.ids.flatMap((id) => found.get(id) ?? []));
  if (action.type === 'undo') return actions.undo();
  const finding = 'id' in action && found.get(action.id);
  if (!finding) return null;
  if (action.type === 'fix') return actions.fix(finding, action.replacement);
  if (action.type === 'ignoreBrand') return actions.ignore(finding, action.type, action.brand);
  if (action.type === 'ignoreHere' || action.type === 'ignoreAlways') return actions.ignore(finding, action.type);
  return action.type === 'addWord' ? actions.addWord(finding) : null;
}
