import { type Casing, capitalise, casingOf } from './casing';
import { COST } from './costs';
import { slipsBetween } from './distance';
import type { Lexicon } from './lexicon';
import { MAX_LENGTH, Search } from './search';
import { splitsOf } from './splits';

/** Half-bits a level of frequency is worth: a level doubles the count, but the list is subtitles and our texts are posts. */
const LEVEL_WORTH = 1.5;
/** A form the list does not know is rarer than the rarest known one by this many levels. */
const UNLISTED = -3;
/** Two words in a row are this many levels rarer than their sum (the list counts some 2^28 words, level 0 is 2^6). */
const PAIR = -22;
const PERSONAL = 7;
/** An apostrophe after a vowel that could bear an accent is the accent, before any other reading. */
const SURE = -20;
/** Dearest slips looked for by default: one of any kind, or two of the common ones. */
const NARROW = 17;
/** Wider searches, each made only while fewer than so many words were found. */
const WIDER = [
  { fewer: 5, budget: 24 },
  { fewer: 1, budget: 30 },
];
/** Half-bits the slips of a short word may cost, by letter: else every short word would resemble every other. */
const PER_LETTER = 5;
const LEAST = 13;

/** Longer than any word: what a hand falling on the keyboard writes has no correction. */
export const LONGEST = MAX_LENGTH;

/** Words that a proofreader may find right but never proposes. */
const UNSAID = /cazz|coglion|stronz|merd|minchi|puttan|troi[ae]$|fottut|vaffancul|frocio|froci$/;

/** A letter held down counts twice; some words do want it twice. */
const HELD = /(\p{L})\1{2,}/gu;

const ACCENTED: Record<string, string> = { a: 'à', e: 'éè', i: 'ì', o: 'ò', u: 'ù' };

export interface Suggestion {
  word: string;
  /** Lower is likelier; in half-bits. */
  score: number;
  /** Of the slips alone. */
  cost: number;
}

/** Finds what was meant by a word the lexicon does not know. */
export class Suggester {
  private search: Search | undefined;

  /** `personal` are the words added to the lexicon. */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly personal: ReadonlySet<string>,
  ) {}

  /** Best first, in the casing and with the apostrophe of `word`; at most `limit`. */
  suggest(word: string, limit: number): Suggestion[] {
    const casing = casingOf(word);
    const small = word.toLowerCase().replace(HELD, '$1$1');
    if (small.length > LONGEST) return [];
    const ranked = this.rank(small, casing !== 'lower');
    const glyph = word.includes('’') ? '’' : "'";
    const best = new Map<string, Suggestion>();
    for (const suggestion of ranked) {
      const shaped = shape(suggestion.word, word, casing).replaceAll("'", glyph);
      if (UNSAID.test(suggestion.word)) continue;
      if (shaped !== word && !best.has(shaped)) best.set(shaped, { ...suggestion, word: shaped });
      if (best.size === limit) break;
    }
    return [...best.values()];
  }

  private rank(small: string, capitals: boolean): Suggestion[] {
    this.search ??= new Search(this.lexicon);
    const most = Math.max(LEAST, small.length * PER_LETTER);
    let found = this.search.near(small, Math.min(NARROW, most));
    for (const { fewer, budget } of WIDER) {
      if (found.length < fewer && budget <= most) found = this.search.near(small, budget);
    }
    const suggestions: Suggestion[] = found.map(({ word, cost }) => {
      const name = !capitals && word !== word.toLowerCase() ? COST.accent : 0;
      return { word, cost, score: cost + name - this.worth(word) };
    });
    for (const { word, left, right, apart } of splitsOf(small, this.lexicon)) {
      const [one, other] = [this.level(left), this.level(right)];
      const level = apart ? Math.min(one, other) : one + other + PAIR;
      const cost = apart ? COST.accentKind : COST.space;
      suggestions.push({ word, cost, score: cost - level * LEVEL_WORTH });
    }
    for (const accented of accentsFor(small)) {
      const words = this.lexicon.accepts(accented) ? [accented] : this.apart(accented);
      for (const word of words) suggestions.push({ word, cost: COST.accentKind, score: SURE - this.worth(word) });
    }
    return [...suggestions, ...this.personalNear(small)].sort((a, b) => a.score - b.score);
  }

  /** Two words where an apostrophe stands (qual'è). */
  private apart(word: string): string[] {
    return splitsOf(word, this.lexicon).flatMap((split) => (split.apart ? split.word : []));
  }

  /** A personal word was added because it is used: it ranks like a fairly frequent one. */
  private personalNear(small: string): Suggestion[] {
    return [...this.personal]
      .filter((word) => Math.abs(word.length - small.length) <= 2)
      .map((word) => ({ word, cost: slipsBetween(word.toLowerCase(), small) }))
      .filter(({ cost }) => cost <= NARROW)
      .map(({ word, cost }) => ({ word, cost, score: cost - PERSONAL * LEVEL_WORTH }));
  }

  /** An elided word is as rare as the rarer of its two halves. */
  private level(word: string): number {
    const cut = word.indexOf("'") + 1;
    if (cut > 0 && cut < word.length) return Math.min(this.level(word.slice(0, cut)), this.level(word.slice(cut)));
    return this.lexicon.frequency(word) || UNLISTED;
  }

  private worth(form: string): number {
    return this.level(form) * LEVEL_WORTH;
  }
}

/** An apostrophe typed for the accent (perche'), and the accent typed for the apostrophe (pò). */
function accentsFor(word: string): string[] {
  const stem = /^(.*)([aeiou])['’]$/.exec(word);
  if (stem) return [...(ACCENTED[stem[2]!] ?? '')].map((letter) => stem[1] + letter);
  const last = word.charAt(word.length - 1).normalize('NFD');
  return last.length > 1 ? [`${word.slice(0, -1)}${last.charAt(0)}'`] : [];
}

function shape(word: string, typed: string, casing: Casing): string {
  if (casing === 'upper') return word.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? capitalise(word) : word;
}
