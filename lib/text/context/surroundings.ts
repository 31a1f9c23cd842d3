import type { Token } from '../sentence';
import type { WordFacts } from './model';
import { tagsOf } from './tags';

const CLOSED = new Set(['det', 'pron', 'prep', 'conj', 'adv', 'num', 'interj']);
const NO_WORD_OF_ITS_OWN = { has: () => false };
/** Opens a clause with a verb of its own. */
const OPENS = /^(?:che|se|quando|perché|ma|dove|mentre|poiché|però|come|finché|chi)$/;
/** So far back a word is looked for that the next one may agree with. */
const REACH = 5;

/** What a token shows to those around it, as numbers that can be mixed. */
interface Look {
  word: number;
  /** Everything it can be: classes with gender, number and person. */
  kind: number;
  /** The word itself if it is of the closed classes, else its kind. */
  short: number;
  isFinite: boolean;
  opens: boolean;
  isMark: boolean;
  features: number;
  isNoun: boolean;
}

/**
 * What stands around the words of one sentence, as hashed features for the classifiers of confusable words. What the
 * word itself is does not count: the same features come out whichever of two words was typed.
 */
export class Surroundings {
  private readonly looks: Look[];

  constructor(tokens: readonly Token[], looks: LookBook) {
    this.looks = tokens.map((token, at) => looks.of(token, at === 0));
  }

  /** Some 40 hashes of 32 bits. */
  at(at: number): number[] {
    const look = (index: number) => this.looks[index] ?? (index < 0 ? BEGIN : END);
    const [a3, a2, a1, b1, b2, b3] = [-3, -2, -1, 1, 2, 3].map((step) => look(at + step)) as [
      Look,
      Look,
      Look,
      Look,
      Look,
      Look,
    ];
    const { from, to, left, right, other } = this.clause(at);
    const verbs = left * 3 + right;
    const both = Math.min(left, 1) * 2 + Math.min(right, 1);
    return [
      mix(1),
      mix(2, a1.word),
      mix(3, b1.word),
      mix(4, a2.short),
      mix(5, b2.short),
      mix(6, a1.kind),
      mix(7, b1.kind),
      mix(8, a2.kind),
      mix(9, b2.kind),
      mix(10, a3.short),
      mix(11, b3.short),
      mix(12, a1.short, b1.short),
      mix(13, a1.kind, b1.kind),
      mix(14, a2.short, a1.short),
      mix(15, b1.short, b2.short),
      mix(16, a1.kind, b1.kind, b2.kind),
      mix(17, a2.kind, a1.kind, b1.kind),
      mix(18, a1.word, b1.kind),
      mix(19, a1.kind, b1.word),
      mix(20, a2.short, a1.short, b1.short, b2.short),
      mix(21, a1.word, b1.word),
      mix(22, b1.word, b2.short),
      mix(23, a2.short, a1.word),
      mix(30, verbs),
      mix(31, verbs, b1.kind),
      mix(32, verbs, a1.kind),
      mix(33, both, look(from - 1).word),
      mix(34, Math.min(at - from, 6)),
      mix(35, both, look(to).word),
      mix(36, both, look(from).short),
      mix(37, other * 2 + Math.min(left + right, 1)),
      mix(38, verbs, a1.kind, b1.kind),
      ...this.agreement(at, from, b1),
    ];
  }

  /** The clause around a place, with the finite verbs in it (two at most count) and elsewhere in the sentence. */
  private clause(at: number): { from: number; to: number; left: number; right: number; other: number } {
    const { looks } = this;
    let from = at;
    while (from > 0 && !isEdge(looks[from - 1]!)) from--;
    let to = at + 1;
    while (to < looks.length && !isEdge(looks[to]!)) to++;
    const verbs = (start: number, end: number) => {
      let count = 0;
      for (let index = start; index < end; index++) if (looks[index]!.isFinite && index !== at) count++;
      return Math.min(count, 2);
    };
    return { from, to, left: verbs(from, at), right: verbs(at + 1, to), other: verbs(0, looks.length) };
  }

  /** Whether the last word before that has gender and number shares them with the next one. */
  private agreement(at: number, from: number, next: Look): number[] {
    if (next.features === 0) return [];
    for (let index = at - 1; index >= from && at - index <= REACH; index--) {
      const { features } = this.looks[index]!;
      if (features !== 0) return [mix(40, at - index, (features & next.features) !== 0 ? 1 : 0, next.isNoun ? 1 : 0)];
    }
    return [];
  }
}

/** Looks of words, remembered: a text says the same ones again and again. */
export class LookBook {
  private readonly known = new Map<string, Look>();

  constructor(private readonly facts: Pick<WordFacts, 'analyse'>) {}

  of(token: Token, opens: boolean): Look {
    const isCapital = !opens && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
    const key = `${token.kind.charAt(0)}${isCapital ? '^' : ''}${token.lower}`;
    const known = this.known.get(key);
    if (known) return known;
    const look = this.see(token, opens, isCapital);
    if (this.known.size > 20_000) this.known.clear();
    this.known.set(key, look);
    return look;
  }

  private see(token: Token, opens: boolean, isCapital: boolean): Look {
    const names = tagsOf({ ...token, opens }, NO_WORD_OF_ITS_OWN, this.facts.analyse);
    const isWord = token.kind === 'word';
    const analyses = isWord ? this.facts.analyse(token.lower) : [];
    const kind = textHash((isCapital ? '^' : '') + [...names].sort().join('|'));
    const isClosed = analyses.length > 0 && analyses.every(({ pos }) => CLOSED.has(pos));
    const word = textHash(token.lower);
    return {
      word,
      kind,
      short: isClosed ? word : kind,
      isFinite: analyses.length > 0 && analyses.every(({ pos, person }) => pos === 'verb' && person !== null),
      opens: OPENS.test(token.lower),
      isMark: token.kind === 'mark',
      features: featuresIn(names),
      isNoun: names.some((name) => name.startsWith('noun.')),
    };
  }
}

function isEdge({ isMark, opens }: Look): boolean {
  return isMark || opens;
}

const BITS: Record<string, number> = { ms: 1, mp: 2, fs: 4, fp: 8 };

function featuresIn(names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const feature = /^(?:noun|adj|part)\.([mf][sp])$/.exec(name);
    return feature ? sum | BITS[feature[1]!]! : sum;
  }, 0);
}

const OUTSIDE = { isFinite: false, opens: false, isMark: false, features: 0, isNoun: false };
const BEGIN: Look = { word: 11, kind: 11, short: 11, ...OUTSIDE };
const END: Look = { word: 13, kind: 13, short: 13, ...OUTSIDE };

function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** A feature: what it is about, and what was seen of it. Zeros add nothing, but cost less than a list. */
export function mix(slot: number, a = 0, b = 0, c = 0, d = 0): number {
  let hash = stir(stir(Math.imul(slot, 0x9e3779b1), a), b);
  if (c !== 0 || d !== 0) hash = stir(stir(hash, c), d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function stir(hash: number, part: number): number {
  return Math.imul(hash ^ part ^ (hash >>> 15), 0x85ebca6b);
}
