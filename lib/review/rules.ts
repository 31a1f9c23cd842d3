import { rules as all } from '@/lib/text/rules';
import type { Context, Knowledge, Remark, SentenceRule, TextRule, WholeText } from '@/lib/text/rules/rule';
import type { Sentence } from '@/lib/text/sentence';
import type { Asked } from './knowledge';
import type { RuleRemark, SentenceMemory } from './sentenceMemory';

export interface Heard {
  remarks: RuleRemark[];
  /** Rules that threw: contained and named. */
  failed: Set<string>;
}

const sentenceRules = all.filter((rule) => rule.scope === 'sentence');
const textRules = all.filter((rule) => rule.scope === 'text');
const wholes = new Set(textRules.filter(({ isWhole }) => isWhole).map(({ id }) => id));
const order = new Map(all.map(({ id }, index) => [id, index]));

/** Asks every rule that is on. Remarks come rule by rule, in the rules' order. */
export function hear(
  whole: WholeText,
  { of, isExhausted }: Asked,
  context: Context,
  off: ReadonlySet<string>,
  memory: SentenceMemory,
): Heard {
  const failed = new Set<string>();
  const remarks = whole.sentences.flatMap((sentence) =>
    memory.of(
      sentence,
      () => readSentence(sentence, of(sentence.language), failed),
      () => !isExhausted() && failed.size === 0,
    ),
  );
  const main = whole.language === 'en' ? 'en' : 'it';
  for (const rule of textRules) {
    if (off.has(rule.id)) continue;
    remarks.push(...contained(rule, failed, main, () => rule.find(whole, of(main), context)));
  }
  const spoken = remarks.filter(({ rule, start, end }) => start < end && !off.has(rule));
  const stretches = spoken.filter(({ rule }) => wholes.has(rule));
  const heard = spoken.filter(
    (remark) =>
      remark.rule !== 'spelling' || !stretches.some(({ start, end }) => start <= remark.start && remark.end <= end),
  );
  return { remarks: heard.sort((a, b) => order.get(a.rule)! - order.get(b.rule)!), failed };
}

function readSentence(sentence: Sentence, knowledge: Knowledge, failed: Set<string>): RuleRemark[] {
  return sentenceRules
    .filter(({ languages = ['it'] }) => languages.includes(sentence.language))
    .flatMap((rule) => contained(rule, failed, sentence.language, () => rule.find(sentence, knowledge)));
}

function contained(
  { id }: SentenceRule | TextRule,
  failed: Set<string>,
  language: 'it' | 'en',
  find: () => Remark[],
): RuleRemark[] {
  try {
    return find().map((remark) => ({ ...remark, rule: id, language }));
  } catch {
    failed.add(id);
    return [];
  }
}
