import type { Measures } from '@/lib/platforms/measures';
import type { ReviewRecord } from '@/lib/review/record';
import type { PlatformSettings } from '@/lib/settings/settings';
import type { Finding } from '@/lib/shared/finding';

export type Language = 'it' | 'en';

/** A finding on the page knows the language of its paragraph, so that suggestions come from the right dictionary. */
export interface PageFinding extends Finding {
  language: Language;
}

/** What the background answers to a check. */
export interface CheckAnswer {
  language: Language | 'other';
  findings: PageFinding[];
  measures: Measures;
}

/** What the user chose for this platform; of the brands a page knows the names only, empty for none. */
export interface PageSettings extends PlatformSettings {
  brand: string;
  brands: string[];
  /** Of the templates that serve the brand, as `abbreviationKey` gives them. */
  abbreviations: string[];
}

/** A reply ready to be edited; what is not known stands in it as `{{label}}`. */
export interface ReadyReply {
  /** Of what it is made of: the template, or sentences of our own. */
  id: string;
  text: string;
}

/** Everything the page code asks of the world outside the page. Rejects when the extension is gone or the engine failed. */
export interface Services {
  /**
   * @param surface id of the surface it is written on
   * @param long the platform's publish button accepts the text as it is
   * @param pasted passages pasted into it
   * @param editor where it is written
   */
  check(surface: string, text: string, long: boolean, pasted: string[], editor: HTMLElement): Promise<CheckAnswer>;
  /** Best first, one list a word. */
  suggest(words: string[], language: Language): Promise<string[][]>;
  setWord(word: string, known: boolean): Promise<'kept' | 'full'>;
  /** @param brand the name of the brand it holds for; empty for all */
  setIgnored(rule: string, word: string, brand: string, ignored: boolean): Promise<'kept' | 'full'>;
  setBrand(brand: string): Promise<'kept' | 'full'>;
  /** A text went out from an editor: what was found, and the text. */
  record(review: Omit<ReviewRecord, 'length'> & { text: string }, editor: HTMLElement): void;
  /** Answers whether the browser opened its side panel. */
  openSidePanel(): Promise<boolean>;
  /** What the user chose for this platform. */
  settings(): Promise<PageSettings>;
  /** All that a reply may be made of, as the picker takes it in; the key is the answered comment's. */
  findReplies(comment: string | null): Promise<string>;
  /** The template with this abbreviation, filled in; null when there is none. */
  expand(abbreviation: string, comment: string | null): Promise<ReadyReply | null>;
  /** At most three replies to a comment, the best first. */
  suggestReplies(comment: string): Promise<ReadyReply[]>;
  /** A reply was put in. */
  replyTaken(id: string, comment: string | null): void;
  /** None of these replies was wanted. */
  replyDismissed(ids: string[]): void;
  /** Addresses of the framed panel and of the framed picker. */
  deskUrl: string;
  pickerUrl: string;
  labels: Labels;
}

/** The in-page texts, already in the user's language. */
export interface Labels {
  suggestionsFor(word: string): string;
  noSuggestion: string;
  /** Names of corrections that cannot be seen. */
  remove: string;
  space: string;
  ignoreHere: string;
  ignoreBrand(brand: string): string;
  ignoreAlways: string;
  addWord: string;
  badge(errors: number, warnings: number): string;
  notices: Record<NoticeKind, string>;
  strip: {
    title: string;
    /** Opens the picker. */
    more: string;
    /** Sends the strip away. */
    close: string;
  };
}

export type NoticeKind = 'unchecked' | 'stale' | 'refused' | 'failed' | 'full' | 'sidePanel' | 'picker';
