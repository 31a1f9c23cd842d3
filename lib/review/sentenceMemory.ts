import { Recent } from '@/lib/shared/recent';
import type { Remark } from '@/lib/text/rules/rule';
import type { Sentence } from '@/lib/text/sentence';

/** Sentences of so many checks back are still known. */
const REMEMBERED = 600;

/** A remark with the rule that made it and the language it was made in. */
export interface RuleRemark extends Remark {
  rule: string;
  language: 'it' | 'en';
}

/** Remarks on the sentences of the last checks, so that an edit costs its own sentence only. */
export class SentenceMemory {
  private readonly known = new Recent<RuleRemark[]>(REMEMBERED);

  /** The remarks on a sentence; `find` is asked for one that was not read lately; what is not the whole answer is not kept. */
  of(sentence: Sentence, find: () => RuleRemark[], isWhole: () => boolean): RuleRemark[] {
    const { text, start, end, language, shouted, opensLine } = sentence;
    const key = `${language}${shouted ? 1 : 0}${opensLine ? 1 : 0}${text.slice(start, end)}`;
    const known = this.known.peek(key);
    if (known) return known.map((remark) => moved(remark, start));
    const found = find();
    if (isWhole()) this.known.get(key, () => found.map((remark) => moved(remark, -start)));
    return found;
  }
}

function moved<T extends Remark>(remark: T, by: number): T {
  return { ...remark, start: remark.start + by, end: remark.end + by };
}
