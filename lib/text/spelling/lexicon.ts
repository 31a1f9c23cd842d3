import { casingOf } from './casing';
import {
  CLASS_MASK,
  CLASS_SHIFT,
  fingerprint,
  HEADER_WORDS,
  hashWord,
  LAST,
  LETTER_MASK,
  LETTER_SHIFT,
  type LexiconMeta,
  MAGIC,
  MAX_FREQUENCY,
  RARE_CLASS,
  TARGET_SHIFT,
} from './format';

/** What a prefix opens, ready to be asked. */
export interface Opening {
  /** The class bit a form must have to stand behind the prefix. */
  mask: number;
  capital: boolean;
  condition: RegExp;
}

/** Codes above this are no letters of ours; the table reaches just far enough for the typographic apostrophe. */
const LAST_CODE = 0x2019;
const APOSTROPHES = [0x27, 0x2019, 0x2018, 0x2bc];
/** No word ends here. */
const NONE = -1;

/** The compiled Italian dictionary, read in place: nothing is unpacked, no word ever becomes an object. */
export class Lexicon {
  readonly root: number;
  readonly prefixRoot: number;
  /** Signed, because 32 bits with the highest one set are no small integer to the engine. */
  readonly edges: Int32Array;
  /** Letters by id. */
  readonly letters: string;
  /** What each prefix class opens. */
  readonly openings: Opening[][];
  /** The edges of the two roots by letter: they have many, and every look-up starts there. */
  private readonly starts = new Int32Array(LETTER_MASK + 1);
  private readonly prefixStarts = new Int32Array(LETTER_MASK + 1);
  private readonly masks: Int32Array;
  private readonly rare: Map<number, number>;
  private readonly slots: Uint16Array;
  /** Letter ids by code; `lower` takes the code to lower case first, `upper` to upper. 0 = no letter of any word. */
  private readonly ids: Uint8Array;
  private readonly lower: Uint8Array;
  private readonly upper: Uint8Array;

  /** `bytes` is what the compiler wrote. Throws when it is something else. */
  constructor(bytes: Uint8Array) {
    const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const offset = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0;
    const [magic, metaLength, root, prefixRoot, edgeCount, slotCount] = new Uint32Array(buffer, offset, HEADER_WORDS);
    if (magic !== MAGIC) throw new Error('lexicon: not a lexicon file');
    const metaAt = offset + HEADER_WORDS * 4;
    const meta: LexiconMeta = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, metaAt, metaLength)));
    this.root = root!;
    this.prefixRoot = prefixRoot!;
    this.edges = new Int32Array(buffer, metaAt + metaLength!, edgeCount);
    this.slots = new Uint16Array(buffer, metaAt + metaLength! + edgeCount! * 4, slotCount);
    this.letters = meta.letters;
    this.masks = Int32Array.from(meta.masks);
    this.rare = new Map(meta.rare);
    this.openings = meta.prefixes.map((entries) =>
      entries.map(({ bit, capital, condition }) => ({ mask: 1 << bit, capital, condition: conditionOf(condition) })),
    );
    this.ids = letterTable(meta.letters, (letter) => letter);
    this.lower = letterTable(meta.letters, (letter) => letter.toLowerCase());
    this.upper = letterTable(meta.letters, (letter) => letter.toUpperCase());
    for (let id = 1; id <= meta.letters.length; id++) {
      this.starts[id] = this.edge(this.root, id);
      this.prefixStarts[id] = this.edge(this.prefixRoot, id);
    }
  }

  /** True when Hunspell would accept the word written like this; ’ counts as '. */
  accepts(word: string): boolean {
    if (this.stands(word, this.ids)) return true;
    const casing = casingOf(word);
    if (casing === 'capital') return this.stands(word, this.lower);
    return casing === 'upper' && this.standsFolded(word);
  }

  /** True for an elided article or preposition with its apostrophe (`dell'`), in small letters or capitalised. */
  isPrefix(word: string): boolean {
    let node = this.prefixRoot;
    let at = 0;
    for (let i = 0; i < word.length; i++) {
      at = this.edge(node, this.lower[word.charCodeAt(i)] ?? 0);
      if (at === 0) return false;
      node = this.edges[at]! >>> TARGET_SHIFT;
    }
    return at !== 0 && this.openingsAt(at) !== undefined;
  }

  /** Log-scale frequency of a form in any casing: 0 (not among the 50,000 most frequent) to 15. */
  frequency(word: string): number {
    const hash = hashWord(word.toLowerCase());
    const mark = fingerprint(hash);
    const last = this.slots.length - 1;
    for (let slot = hash & last; this.slots[slot] !== 0; slot = (slot + 1) & last) {
      if ((this.slots[slot]! & ~MAX_FREQUENCY) === mark) return this.slots[slot]! & MAX_FREQUENCY;
    }
    return 0;
  }

  /** Mask of the prefix classes that the word on this edge accepts, or -1 when no word ends here. */
  maskAt(edge: number): number {
    const ends = (this.edges[edge]! >>> CLASS_SHIFT) & CLASS_MASK;
    if (ends === 0) return NONE;
    return this.masks[ends === RARE_CLASS ? this.rare.get(edge)! : ends]!;
  }

  /** What the prefix that ends on this edge of the prefix automaton opens; undefined when none ends here. */
  openingsAt(edge: number): Opening[] | undefined {
    const ends = (this.edges[edge]! >>> CLASS_SHIFT) & CLASS_MASK;
    return ends === 0 ? undefined : this.openings[ends];
  }

  /** The edge of `node` with this letter, or 0. */
  private edge(node: number, id: number): number {
    if (node === 0 || id === 0) return 0;
    for (let at = node; ; at++) {
      const edge = this.edges[at]!;
      if (((edge >>> LETTER_SHIFT) & LETTER_MASK) === id) return at;
      if (edge & LAST) return 0;
    }
  }

  /** The word alone or behind a prefix; `first` reads the first letter. */
  private stands(word: string, first: Uint8Array): boolean {
    return this.form(word, 0, first) !== NONE || this.prefixed(word, first);
  }

  /** The mask of the form that the word is from `from` on. */
  private form(word: string, from: number, first: Uint8Array): number {
    const { edges, ids } = this;
    let at = this.starts[first[word.charCodeAt(from)] ?? 0]!;
    for (let i = from + 1; i < word.length; i++) {
      if (at === 0) return NONE;
      const id = ids[word.charCodeAt(i)] ?? 0;
      at = edges[at]! >>> TARGET_SHIFT;
      if (at === 0 || id === 0) return NONE;
      for (; ((edges[at]! >>> LETTER_SHIFT) & LETTER_MASK) !== id; at++) {
        if (edges[at]! & LAST) return NONE;
      }
    }
    return at === 0 ? NONE : this.maskAt(at);
  }

  private prefixed(word: string, first: Uint8Array): boolean {
    let at = this.prefixStarts[first[word.charCodeAt(0)] ?? 0]!;
    for (let i = 1; at !== 0 && i < word.length; i++) {
      if (this.openingsAt(at)?.some((opening) => this.opens(opening, word, i))) return true;
      at = this.edge(this.edges[at]! >>> TARGET_SHIFT, this.ids[word.charCodeAt(i)] ?? 0);
    }
    return false;
  }

  private opens({ mask, capital, condition }: Opening, word: string, from: number): boolean {
    const form = this.form(word, from, capital ? this.lower : this.ids);
    if (form === NONE || (form & mask) === 0) return false;
    const rest = word.slice(from);
    if (!capital) return condition.test(rest);
    const lowered = rest.charAt(0).toLowerCase();
    return lowered !== rest.charAt(0) && condition.test(lowered);
  }

  /** A word all in capitals may stand for any casing of it. */
  private standsFolded(word: string): boolean {
    return (
      this.folded(this.root, word, 0, (at) => this.maskAt(at) !== NONE) || this.foldedPrefix(this.prefixRoot, word, 0)
    );
  }

  private folded(node: number, word: string, i: number, ends: (edge: number) => boolean): boolean {
    const code = word.charCodeAt(i);
    const lower = this.lower[code] ?? 0;
    const upper = this.upper[code] ?? 0;
    return [lower, upper === lower ? 0 : upper].some((id) => {
      const at = this.edge(node, id);
      if (at === 0) return false;
      if (i === word.length - 1) return ends(at);
      return this.folded(this.edges[at]! >>> TARGET_SHIFT, word, i + 1, ends);
    });
  }

  private foldedPrefix(node: number, word: string, i: number): boolean {
    if (i >= word.length - 1) return false;
    const at = this.edge(node, this.lower[word.charCodeAt(i)] ?? 0);
    if (at === 0) return false;
    const rest = word.slice(i + 1);
    const small = rest.toLowerCase();
    const opened = this.openingsAt(at)?.some(
      ({ mask, condition }) =>
        (condition.test(rest) || condition.test(small)) &&
        this.folded(this.root, rest, 0, (edge) => this.maskAt(edge) > 0 && (this.maskAt(edge) & mask) !== 0),
    );
    return opened || this.foldedPrefix(this.edges[at]! >>> TARGET_SHIFT, word, i + 1);
  }
}

function conditionOf(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})`);
}

/** Letter ids by code; looks only at the letters there are, because the file must open in a few milliseconds. */
function letterTable(letters: string, change: (letter: string) => string): Uint8Array {
  const table = new Uint8Array(LAST_CODE + 1);
  for (const letter of letters) {
    for (const variant of [letter, letter.toLowerCase(), letter.toUpperCase()]) {
      table[variant.charCodeAt(0)] = letters.indexOf(change(variant)) + 1;
    }
  }
  for (const code of APOSTROPHES) table[code] = letters.indexOf("'") + 1;
  return table;
}
