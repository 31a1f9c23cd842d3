/** As many posts stand on one shelf: a full one is never written again. */
export const SHELF_POSTS = 1024;

/** A shelf at rest: plain typed arrays, which a database keeps as they are. */
export interface StoredShelf {
  /** The posts' ids in the order they came; '' for one that was removed. */
  ids: string[];
  /** Features of all its posts in rising order, and beside each the post that has it (place in `ids`). */
  keys: Uint32Array;
  posts: Uint16Array;
}

/** Up to a thousand posts and their features, sorted, so that a feature is found by halving. */
export class Shelf {
  readonly ids: string[];
  private keys: Uint32Array;
  private posts: Uint16Array;
  private size: number;

  constructor(
    { ids, keys, posts }: StoredShelf = { ids: [], keys: new Uint32Array(256), posts: new Uint16Array(256) },
  ) {
    this.ids = ids;
    this.keys = keys;
    this.posts = posts;
    this.size = ids.length === 0 ? 0 : keys.length;
  }

  get isFull(): boolean {
    return this.ids.length >= SHELF_POSTS;
  }

  /** Puts a post on; its features in any order, none twice. */
  add(id: string, features: Uint32Array): void {
    const sorted = features.slice().sort();
    this.reserve(this.size + sorted.length);
    const post = this.ids.push(id) - 1;
    // Merged from the end, so that nothing is overwritten before it has moved.
    let from = this.size - 1;
    let to = this.size + sorted.length - 1;
    for (let next = sorted.length - 1; next >= 0; to--) {
      const feature = sorted[next]!;
      if (from >= 0 && this.keys[from]! > feature) {
        this.keys[to] = this.keys[from]!;
        this.posts[to] = this.posts[from]!;
        from--;
      } else {
        this.keys[to] = feature;
        this.posts[to] = post;
        next--;
      }
    }
    this.size += sorted.length;
    if (this.isFull) this.resize(this.size);
  }

  /** Where the first entry of a feature stands (or would). */
  find(feature: number): number {
    const { keys } = this;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < feature) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The post of the entry at `place` if it is one of this feature, else -1. */
  postAt(place: number, feature: number): number {
    return place < this.size && this.keys[place] === feature ? this.posts[place]! : -1;
  }

  stored(): StoredShelf {
    return { ids: this.ids.slice(), keys: this.keys.slice(0, this.size), posts: this.posts.slice(0, this.size) };
  }

  /** Bytes of its arrays as they are, the ids not counted. */
  get bytes(): number {
    return this.keys.byteLength + this.posts.byteLength;
  }

  private reserve(size: number): void {
    if (size > this.keys.length) this.resize(Math.ceil(size * 1.5));
  }

  private resize(room: number): void {
    const [keys, posts] = [new Uint32Array(room), new Uint16Array(room)];
    keys.set(this.keys.subarray(0, this.size));
    posts.set(this.posts.subarray(0, this.size));
    this.keys = keys;
    this.posts = posts;
  }
}
