import {
  CLASS_SHIFT,
  LAST,
  LETTER_MASK,
  LETTER_SHIFT,
  type LexiconMeta,
  MAX_EDGES,
  RARE_CLASS,
  TARGET_SHIFT,
} from '../format';
import type { Trie } from './trie';

/**
 * Merges the equal subtrees of letter trees into one minimal automaton.
 * What ends on an edge is carried by the edge, so nodes are equal when their outgoing edges are.
 */
export class AutomatonBuilder {
  private starts: number[] = [0];
  private labels: number[] = [];
  private targets: number[] = [];
  private weights: number[] = [1];
  private table = new Int32Array(1 << 18);

  /** Adds a tree; `classOf` turns a node's value into an edge class. Returns the node that stands for its root. */
  add(trie: Trie, classOf: (value: number) => number): number {
    const minimal = new Int32Array(trie.size);
    // A child is always younger than its parent: walking backwards meets children first.
    for (let node = trie.size - 1; node >= 0; node--) {
      const edges: { label: number; target: number }[] = [];
      for (let next = trie.child[node]!; next !== 0; next = trie.sibling[next]!) {
        const ends = trie.value[next] === 0 ? 0 : classOf(trie.value[next]!);
        edges.push({ label: (ends << CLASS_SHIFT) | (trie.letter[next]! << LETTER_SHIFT), target: minimal[next]! });
      }
      minimal[node] = edges.length === 0 ? 0 : this.intern(edges.sort((a, b) => a.label - b.label));
    }
    return minimal[0]!;
  }

  private intern(edges: { label: number; target: number }[]): number {
    let hash = edges.length;
    for (const { label, target } of edges)
      hash = Math.imul(hash ^ label ^ Math.imul(target, 0x9e3779b1), 0x01000193) ^ (hash >>> 13);
    const mask = this.table.length - 1;
    let slot = (hash >>> 0) & mask;
    for (; this.table[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.equals(this.table[slot]!, edges)) return this.table[slot]!;
    }
    const node = this.starts.length;
    if (node > mask / 2) throw new Error('automaton: node table too small');
    this.table[slot] = node;
    this.starts.push(this.labels.length);
    let weight = 0;
    for (const { label, target } of edges) {
      this.labels.push(label);
      this.targets.push(target);
      weight += this.weights[target]! + (label >> CLASS_SHIFT ? 1 : 0);
    }
    this.weights.push(weight);
    return node;
  }

  private equals(node: number, edges: { label: number; target: number }[]): boolean {
    const start = this.starts[node]!;
    if ((this.starts[node + 1] ?? this.labels.length) - start !== edges.length) return false;
    return edges.every(
      ({ label, target }, i) => this.labels[start + i] === label && this.targets[start + i] === target,
    );
  }

  /** Lays the edges out as the file has them, the busiest of each node first. `place` maps a node to its first edge. */
  layOut(): { edges: Uint32Array; rare: LexiconMeta['rare']; place: (node: number) => number } {
    const rare: LexiconMeta['rare'] = [];
    if (this.labels.length + 1 >= MAX_EDGES) throw new Error(`automaton: ${this.labels.length} edges do not fit`);
    const edges = new Uint32Array(this.labels.length + 1);
    const place = (node: number) => (node === 0 ? 0 : this.starts[node]! + 1);
    for (let node = 1; node < this.starts.length; node++) {
      const start = this.starts[node]!;
      const end = this.starts[node + 1] ?? this.labels.length;
      const order = Array.from({ length: end - start }, (_, i) => start + i);
      order.sort((a, b) => this.weights[this.targets[b]!]! - this.weights[this.targets[a]!]!);
      order.forEach((from, i) => {
        const last = i === order.length - 1 ? LAST : 0;
        const at = start + i + 1;
        const ends = this.labels[from]! >> CLASS_SHIFT;
        if (ends >= RARE_CLASS) rare.push([at, ends]);
        const label =
          (Math.min(ends, RARE_CLASS) << CLASS_SHIFT) | (this.labels[from]! & (LETTER_MASK << LETTER_SHIFT));
        edges[at] = ((place(this.targets[from]!) << TARGET_SHIFT) | label | last) >>> 0;
      });
    }
    return { edges, rare, place };
  }
}
