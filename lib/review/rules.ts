import { linesIn } from '@/lib/text/lines';
import { rules as all } from '@/lib/text/rules';
import type { Context, Knowledge, LineText, Remark, Rule, WholeText } from '@/lib/text/rules/rule';
import { type Sentence, tokensOf } from '@/lib/text/sentence';
import type { Asked } from './knowledge';
import type { Memory } from './memory';
import type { RuleRemark } from './remarkMemory';

export interface Heard {
  remarks: RuleRemark[];
  /** Rules that threw: contained and named. */
  failed: Set<string>;
}

const bySentence = all.filter((rule) => rule.scope === 'sentence');
const sentenceRules = {
  it: bySentence.filter(({ languages }) => languages?.includes('it') ?? true),
  en: bySentence.filter(({ languages }) => languages?.includes('en') ?? false),
};
const lineRules = all.filter((rule) => rule.scope === 'line');
const textRules = all.filter((rule) => rule.scope === 'text');
const wholes = new Set(textRules.filter(({ isWhole }) => isWhole).map(({ id }) => id));
const NOTHING: readonly RuleRemark[] = [];
const order = new Map(all.map(({ id }, index) => [id, index]));

/** Asks every rule that is on. Remarks come rule by rule, in the rules' order. */
export function hear(
  whole: WholeText,
  { of, isExhausted, hasEnglish }: Asked,
  context: Context,
  off: ReadonlySet<string>,
  memory: Memory,
): Heard {
  const failed = new Set<string>();
  const isWhole = () => !isExhausted() && failed.size === 0;
  const known = hasEnglish ? 'en ' : '';
  const remarks = whole.sentences.flatMap((sentence) => {
    const { text, start, end, language, shouted, opensLine } = sentence;
    const key = `${known}${language}${shouted ? 1 : 0}${opensLine ? 1 : 0}${text.slice(start, end)}`;
    return memory.onSentences.of(key, start, () => readSentence(alone(sentence), of(language), failed), isWhole);
  });
  const main = whole.language === 'en' ? 'en' : 'it';
  let start = 0;
  for (const text of linesIn(whole.text)) {
    const line = { text, language: whole.language };
    const find = () => readLine(line, of(main), main, failed);
    remarks.push(...memory.onLines.of(`${known}${whole.language} ${text}`, start, find, isWhole));
    start += text.length + 1;
  }
  for (const rule of textRules) {
    if (off.has(rule.id) || rule.needs?.test(whole.text) === false || (rule.onlyReplies && !context.reply)) continue;
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

/** A sentence without the text around it: its remarks are remembered, so they must not hang on anything else. */
function alone({ text, start, end, words, language, shouted, opensLine }: Sentence): Sentence {
  const own = text.slice(start, end);
  return {
    language,
    shouted,
    opensLine,
    text: own,
    start: 0,
    end: own.length,
    words: words.map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
    tokens: tokensOf(own, 0, own.length),
  };
}

function readSentence(sentence: Sentence, knowledge: Knowledge, failed: Set<string>): RuleRemark[] {
  const remarks: RuleRemark[] = [];
  for (const rule of sentenceRules[sentence.language]) {
    remarks.push(...contained(rule, failed, sentence.language, () => rule.find(sentence, knowledge)));
  }
  return remarks;
}

function readLine(line: LineText, knowledge: Knowledge, language: 'it' | 'en', failed: Set<string>): RuleRemark[] {
  const remarks: RuleRemark[] = [];
  for (const rule of lineRules) {
    if (rule.needs?.test(line.text) === false) continue;
    remarks.push(...contained(rule, failed, language, () => rule.find(line, knowledge)));
  }
  return remarks;
}

function contained(
  { id }: Rule,
  failed: Set<string>,
  language: 'it' | 'en',
  find: () => Remark[],
): readonly RuleRemark[] {
  try {
    const found = find();
    return found.length === 0 ? NOTHING : found.map((remark) => ({ ...remark, rule: id, language }));
  } catch {
    failed.add(id);
    return NOTHING;
  }
}
