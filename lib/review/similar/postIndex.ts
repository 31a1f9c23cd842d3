import { featuresOf, pairsOf, sampleOf, wholeKey } from './features';
import { Shelf, type StoredShelf } from './shelf';
import { Kind, type Words } from './words';

/** What stands in so many posts or more is what everybody says: it points to none of them. */
const COMMON = 256;
/** Posts worth a precise look, the likeliest first. */
const CANDIDATES = 24;
/** As many pairs of a text are looked up; of a longer one, a sample. */
const LOOKED_UP = 512;
/** As many posts with the very same words are looked for. */
const SAME = 8;
/** Posts that score less share a pair or two by chance: they are not worth the look. */
const LEAST = 1.6;
/** What a number and a word of stock tell. */
const NUMBER = 0.4;
const STOCK = 0.05;
/** A pair of words that this many earlier posts share counts half. */
const HALF = 5;

/** What the index knows about a text. */
export interface Nearest {
  /** Ids of the posts that may be near, the likeliest first. */
  ids: string[];
  /** For each word of the text how much it tells, 0 to 1: what many posts say tells little. */
  weights: Float32Array;
}

/** Finds, among any number of posts, the few that share rare pairs of words with a text. */
export class PostIndex {
  private readonly rack: Shelf[];

  /** @param stored what `shelf` gave, in order */
  constructor(stored: readonly StoredShelf[] = []) {
    this.rack = stored.map((shelf) => new Shelf(shelf));
  }

  /** Adds a post. @returns the number of the shelf it stands on: the one to be stored again */
  add(id: string, words: Words): number {
    if (this.rack.at(-1)?.isFull ?? true) this.rack.push(new Shelf());
    this.rack.at(-1)!.add(id, featuresOf(words));
    return this.rack.length - 1;
  }

  /** Takes a post away. @returns the number of its shelf, or -1 when it is not here */
  remove(id: string): number {
    for (const [number, { ids }] of this.rack.entries()) {
      const at = ids.indexOf(id);
      if (at < 0) continue;
      ids[at] = '';
      return number;
    }
    return -1;
  }

  /** A shelf as it can be stored. */
  shelf(number: number): StoredShelf {
    return this.rack[number]!.stored();
  }

  /** All of them, in order. */
  shelves(): StoredShelf[] {
    return this.rack.map((shelf) => shelf.stored());
  }

  /** Bytes of its arrays, the ids not counted. */
  get bytes(): number {
    return this.rack.reduce((sum, shelf) => sum + shelf.bytes, 0);
  }

  /** The posts that may be near to a text; one of fewer than `few` content words is only found by the whole of it. */
  nearest(words: Words, few: number): Nearest {
    const same = this.placesOf(wholeKey(words), SAME);
    if (words.content < few) return { ids: this.idsAt(same), weights: new Float32Array(words.count) };
    const scores = new Map<number, number>();
    const weightOfPair = new Map<number, number>();
    const pairs = pairsOf(words);
    for (const pair of sampleOf(pairs, LOOKED_UP)) {
      const places = this.placesOf(pair, COMMON);
      const weight = weightOf(places.length);
      weightOfPair.set(pair, weight);
      if (places.length === COMMON) continue;
      for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight);
    }
    const near = [...scores].filter(([, score]) => score >= LEAST).sort((a, b) => b[1] - a[1]);
    const likely = near.slice(0, CANDIDATES).map(([place]) => place);
    const told = pairs.map((pair) => weightOfPair.get(pair) ?? 1);
    return { ids: this.idsAt([...same, ...likely]), weights: weigh(words, told) };
  }

  /** The places of the posts with a feature, the last ones first, `most` of them at most. */
  private placesOf(feature: number, most: number): number[] {
    const places: number[] = [];
    for (let number = this.rack.length - 1; number >= 0; number--) {
      const shelf = this.rack[number]!;
      for (let at = shelf.find(feature); ; at++) {
        const post = shelf.postAt(at, feature);
        if (post < 0) break;
        if (places.push(number * 0x10000 + post) === most) return places;
      }
    }
    return places;
  }

  private idsAt(places: readonly number[]): string[] {
    const ids = new Set(places.map((place) => this.rack[place >>> 16]!.ids[place & 0xffff]!));
    ids.delete('');
    return [...ids];
  }
}

function weightOf(count: number): number {
  return 1 / (1 + (count / HALF) ** 2);
}

/**
 * How much each word tells: a content word as the commoner of its two pairs, a number and stock a fixed little.
 * @param told for each pair of neighbouring content words, in reading order
 */
function weigh({ count, kinds }: Words, told: readonly number[]): Float32Array {
  const weights = new Float32Array(count);
  let nth = 0;
  for (let at = 0; at < count; at++) {
    if (kinds[at] === Kind.Number) weights[at] = NUMBER;
    if (kinds[at] === Kind.Stock) weights[at] = STOCK;
    if (kinds[at] !== Kind.Content) continue;
    const [before = told[nth], after = before] = [told[nth - 1], told[nth]];
    weights[at] = Math.min(before ?? 1, after ?? 1);
    nth++;
  }
  return weights;
}
