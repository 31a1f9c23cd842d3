import { Recent } from '@/lib/shared/recent';
import type { Remark } from '@/lib/text/rules/rule';

/** A remark with the rule that made it and the language it was made in. */
export interface RuleRemark extends Remark {
  rule: string;
  language: 'it' | 'en';
}

/** Remarks on the sentences or lines of the last checks, so that an edit costs its own sentence and line only. */
export class RemarkMemory {
  private readonly known: Recent<readonly RuleRemark[]>;

  /** So many sentences or lines are still known. */
  constructor(limit: number) {
    this.known = new Recent(limit);
  }

  /**
   * The remarks on a stretch that begins at `start`; `key` is its text and all else that they depend on. `find` gives
   * them, counted from its beginning, when it was not read lately; what is not the whole answer is not kept.
   */
  of(key: string, start: number, find: () => readonly RuleRemark[], isWhole: () => boolean): readonly RuleRemark[] {
    let found = this.known.peek(key);
    if (!found) {
      found = find();
      if (isWhole()) this.known.set(key, found);
    }
    return moved(found, start);
  }
}

function moved(remarks: readonly RuleRemark[], by: number): readonly RuleRemark[] {
  return remarks.map((remark) => ({ ...remark, start: remark.start + by, end: remark.end + by }));
}
