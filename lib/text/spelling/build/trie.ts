/** A growing letter tree in typed arrays: three million forms fit in some 100 MB and need no sorting. */
export class Trie {
  /** Of each node: first child, next sibling (0 = none), letter on the edge into it, value (0 = no word ends here). */
  child = new Int32Array(1 << 20);
  sibling = new Int32Array(1 << 20);
  letter = new Uint8Array(1 << 20);
  value = new Uint32Array(1 << 20);
  size = 1;

  /** Walks to the node of `word` (letters as ids), adding what is missing, and joins `bits` to its value. */
  add(word: ArrayLike<number>, bits: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.step(node, word[i]!);
    this.value[node] = this.value[node]! | bits;
  }

  private step(node: number, letter: number): number {
    for (let next = this.child[node]!; next !== 0; next = this.sibling[next]!) {
      if (this.letter[next] === letter) return next;
    }
    if (this.size === this.child.length) this.grow();
    const added = this.size++;
    this.letter[added] = letter;
    this.sibling[added] = this.child[node]!;
    this.child[node] = added;
    return added;
  }

  private grow(): void {
    const length = this.size * 2;
    this.child = copyInto(new Int32Array(length), this.child);
    this.sibling = copyInto(new Int32Array(length), this.sibling);
    this.letter = copyInto(new Uint8Array(length), this.letter);
    this.value = copyInto(new Uint32Array(length), this.value);
  }
}

function copyInto<T extends { set(source: T): void }>(target: T, source: T): T {
  target.set(source);
  return target;
}
