import type { Brand } from '@/lib/brand/brand';
import type { NotedPlatform } from '@/lib/platforms/ids';
import type { Finding } from '@/lib/shared/finding';
import type { Reply } from '@/lib/text/rules/rule';

/** The languages that words are checked in. */
export type WordLanguage = 'it' | 'en';

export interface CheckContext {
  /** Language of the messages. */
  locale: WordLanguage;
  platform?: NotedPlatform;
  /** When the post goes out or, unplanned, now: epoch ms. Left out, nothing is said about what is past or to come. */
  now?: number;
  /** For whom the post is written. */
  brand?: Brand;
  /** What the text replies to; absent when it is a post. */
  reply?: Reply;
  /** Ids of the rules not to be heard. */
  off?: ReadonlySet<string>;
}

/** A finding with the language of the sentence it stands in: what `suggest` wants to know. */
export interface CheckedFinding extends Finding {
  language: WordLanguage;
}

export interface Checked {
  /**
   * In reading order; only passages longer than a few words overlap others. Spelling findings carry no replacements:
   * `suggest` computes them on demand.
   */
  findings: CheckedFinding[];
  /** The text's main language; `other` is left alone. */
  language: WordLanguage | 'other';
  /** Ids of the rules that broke down on this text; the others were heard. */
  failed: string[];
}

export interface Checker {
  /** Checks a whole text. Rejects only when the Italian lexicon cannot be loaded; the next call tries again. */
  check(text: string, context: CheckContext): Promise<Checked>;
  /** Corrections for a word as it is written in the text (casing, elision and apostrophe are kept): best first, at most five. */
  suggest(word: string, language: WordLanguage): Promise<string[]>;
  /** Accepts a personal word, in any casing it may take in a sentence. */
  addWord(word: string): void;
  /** Takes a personal word back; a word of the dictionary stays accepted. */
  removeWord(word: string): void;
}

/** Where the dictionaries come from: each is asked for at most once, when first needed, and again after a failure. */
export interface CheckerLoaders {
  /** The compiled lexicon, `public/lexicon/it.bin`. */
  italian(): Promise<Uint8Array>;
  /** What Italian forms can be, `public/lexicon/forms.bin`; without it the rules of grammar keep silent. */
  forms(): Promise<Uint8Array>;
  /** The context model, `public/lexicon/context.bin`; without it the rules that weigh words in context keep silent. */
  context(): Promise<Uint8Array>;
  /** The compiled lexicon, `public/lexicon/en.bin`: a few milliseconds, so that a check never waits for English. */
  english(): Promise<Uint8Array>;
  /** The two halves of the Hunspell dictionary, which English corrections are made from. */
  englishSource(): Promise<{ aff: string; dic: string }>;
}
