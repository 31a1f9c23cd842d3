/**
 * Remembers answers in two generations: at least the last `limit` that were asked for are known, and twice as many at
 * most. Neither asking nor forgetting has to look for the oldest.
 */
export class Recent<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(private readonly limit: number) {}

  /** The remembered answer, or `make`'s, remembered from now on. */
  get(key: string, make: () => V): V {
    const known = this.peek(key);
    if (known !== undefined) return known;
    const made = make();
    this.set(key, made);
    return made;
  }

  peek(key: string): V | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  set(key: string, value: V): void {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}

/** The same answers as `answer`, those to the last `limit` questions remembered. */
export function remembering<V>(limit: number, answer: (question: string) => V): (question: string) => V {
  const known = new Recent<V>(limit);
  return (question) => {
    const remembered = known.peek(question);
    if (remembered !== undefined) return remembered;
    const made = answer(question);
    known.set(question, made);
    return made;
  };
}
