import { Lexicon } from './lexicon';
import { Suggester, type Suggestion } from './suggest';

/** What corrects words of one language. */
export interface Suggests {
  /** Corrections, best first, at most five. */
  suggest(word: string): string[];
}

/** nspell's own interface: what checks and corrects words of one language. */
interface Speller extends Suggests {
  /** True when the word is right as it is written. */
  correct(word: string): boolean;
  /** Accepts a word from now on. */
  add(word: string): void;
  /** Takes an added word back. */
  remove(word: string): void;
}

const LIMIT = 5;
const HYPHEN = /[-‐‑]/;
const TITLE = /^\p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}*)+$/u;

/** The Italian speller on a compiled lexicon; words added are kept here and nowhere else. */
export class ItalianSpeller implements Speller {
  readonly lexicon: Lexicon;
  private readonly suggester: Suggester;
  private readonly personal = new Set<string>();

  /** `bytes` is the file of `npm run lexicon`. Throws when it is something else. */
  constructor(bytes: Uint8Array) {
    this.lexicon = new Lexicon(bytes);
    this.suggester = new Suggester(this.lexicon, this.personal);
  }

  /** As Hunspell: a word with hyphens is right when all its parts are. */
  correct(word: string): boolean {
    return this.lexicon.accepts(word) || this.hasPersonal(word) || this.splits(word) || this.isTitle(word);
  }

  suggest(word: string): string[] {
    return this.ranked(word).map((suggestion) => suggestion.word);
  }

  /** Suggestions with their scores, for those who must know how near they are. */
  ranked(word: string): Suggestion[] {
    return this.suggester.suggest(word, LIMIT);
  }

  add(word: string): void {
    this.personal.add(this.bare(word));
  }

  remove(word: string): void {
    this.personal.delete(this.bare(word));
  }

  /** The word that is meant when one is added with its article: dell'Enogastro stands for Enogastro. */
  private bare(word: string): string {
    const cut = Math.max(word.indexOf("'"), word.indexOf('’')) + 1;
    return cut > 0 && cut < word.length && this.lexicon.isPrefix(word.slice(0, cut)) ? word.slice(cut) : word;
  }

  /** A personal word also stands capitalised, in capitals, and behind an elided article (dell'Enogastro). */
  private hasPersonal(word: string): boolean {
    if (this.personal.size === 0) return false;
    const small = word.toLowerCase();
    if (this.personal.has(word) || this.personal.has(small)) return true;
    if (word === word.toUpperCase()) return [...this.personal].some((own) => own.toLowerCase() === small);
    const bare = this.bare(word);
    return bare !== word && this.hasPersonal(bare);
  }

  /** Wi-Fi, E-Commerce: a listed compound with a capital in each part. */
  private isTitle(word: string): boolean {
    return TITLE.test(word) && this.lexicon.accepts(word.toLowerCase());
  }

  private splits(word: string): boolean {
    if (!HYPHEN.test(word)) return false;
    const parts = word.split(HYPHEN);
    return parts.some(Boolean) && parts.every((part) => part === '' || this.correct(part));
  }
}
