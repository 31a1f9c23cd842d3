import type { Brand } from '@/lib/brand/brand';
import type { Triage } from '@/lib/inbox/triage/kinds';
import type { NotedPlatform } from '@/lib/platforms/ids';
import type { Severity, Span } from '@/lib/shared/finding';
import type { Fit } from '../context/fit';
import type { TextLanguage } from '../language';
import type { Analysis } from '../morphology/analysis';
import type { Sentence } from '../sentence';

/** One sentence for the user, in both languages of the interface. */
export type Message = Record<'it' | 'en', string>;

/** What a rule says about a stretch of the text. */
export interface Remark extends Span {
  severity: Severity;
  message: Message;
  /** Best first; empty when there is nothing to offer; left out when the speller is to be asked for the word. */
  replacements?: string[];
}

/** What a rule may ask about words. In small letters or as typed; the apostrophe may be straight or typographic. */
export interface Knowledge {
  /** The text's language, the second language or the personal words know it. */
  known(word: string): boolean;
  isItalian(word: string): boolean;
  isEnglish(word: string): boolean;
  /** How near the likeliest correction is, or null when there is none. */
  nearest(word: string): Nearness | null;
  /** What an Italian word can be (gender, number, person, mood); empty when nothing is known of it. */
  analyse(word: string): readonly Analysis[];
  /** Log-scale frequency of an Italian word: 0 (rare) to 15. */
  frequency(word: string): number;
  /** How well the words of an Italian sentence fit where they stand; null when the context model could not be had. */
  fit(sentence: Sentence): Fit | null;
}

export interface Nearness {
  /** Of the slips, in half-bits (see spelling/costs.ts). */
  cost: number;
  /** Slips and rarity together; below 0 the correction is a common word. */
  score: number;
}

/** What is known of a text that is a reply. */
export interface Reply {
  /** What it answers; null when the page does not tell. */
  comment: ({ text: string } & Pick<Triage, 'kind' | 'sentiment'>) | null;
  /** Names of the brands that are not speaking here, written for from the same browser. */
  otherBrands?: readonly string[];
}

/** What is known of the post around the text. */
export interface Context {
  platform?: NotedPlatform;
  /** When the post goes out or, unplanned, now: epoch ms; not a number when nobody knows. */
  now: number;
  brand?: Brand;
  /** Absent when the text is a post. */
  reply?: Reply;
}

/** The whole text with its sentences in reading order; those in a language that is not checked are left out. */
export interface WholeText {
  text: string;
  language: TextLanguage;
  sentences: readonly Sentence[];
}

/** A text on which a rule keeps silent, where needed with the post around it. */
export type Good = string | ({ text: string } & Partial<Context>);
/** A text on which a rule speaks: exactly what it marks and, where given, its first replacement for each mark. */
export type Bad = { text: string; marks: string[]; fixes?: string[] } & Partial<Context>;

interface Description {
  /** Kebab case of the file's name. */
  id: string;
  /** What it looks for, as the switch in the settings calls it: a few words. */
  title: Message;
  /** The worst it speaks with: `error` = certainly wrong, `warning` = look again, `hint` = could be better. */
  severity: Severity;
  /** Where the rule comes from: the grammar, norm, guideline or measurement it rests on. */
  source: string;
  /** Its tests. */
  good: Good[];
  bad: Bad[];
}

/** Looks at one sentence and nothing around it, so an edit asks it about the edited sentence alone. */
export interface SentenceRule extends Description {
  scope: 'sentence';
  /** The languages it reads; Italian when left out. */
  languages?: readonly ('it' | 'en')[];
  find(sentence: Sentence, knowledge: Knowledge): Remark[];
}

/** One line of the text, whatever its language; spans count from its beginning. */
export type LineText = Pick<WholeText, 'text' | 'language'>;

/** Looks at one line and nothing around it, so an edit asks it about the edited line alone. */
export interface LineRule extends Description {
  scope: 'line';
  /** Where this is not found the rule has nothing to say and is not asked; cheap, for every text pays for it. Not global. */
  needs?: RegExp;
  find(line: LineText, knowledge: Knowledge): Remark[];
}

/** Looks at the whole text and the post around it, once a pause. */
export interface TextRule extends Description {
  scope: 'text';
  /** As for a line. */
  needs?: RegExp;
  /** What it marks is wrong as a whole: the spelling of the words in it is not spoken of. */
  isWhole?: true;
  /** Asked about replies only: no post ever hears of it. */
  onlyReplies?: true;
  find(whole: WholeText, knowledge: Knowledge, context: Context): Remark[];
}

/** One rule, one file. */
export type Rule = SentenceRule | LineRule | TextRule;
