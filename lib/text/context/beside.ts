import type { Token } from '../sentence';
import { hashOf } from './format';

/** What stands for the edge of a sentence among neighbours. */
export const OUTSIDE = '|';

/** Which words were seen side by side, kept as one byte a pair: one answer in a hundred is a mistaken yes. */
export class Beside {
  /** @param slots 8 bits of hash a slot; 0 = empty */
  constructor(private readonly slots: Uint8Array) {}

  has(left: string, right: string): boolean {
    const { slots } = this;
    if (slots.length === 0) return false;
    const hash = pairHash(left, right);
    const mark = markOf(hash);
    for (let slot = hash % slots.length; slots[slot] !== 0; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      if (slots[slot] === mark) return true;
    }
    return false;
  }
}

/** The words on both sides of a place. */
export function neighboursAt(tokens: readonly Token[], at: number): [before: string, behind: string] {
  const word = (index: number) => (tokens[index]?.kind === 'word' ? tokens[index].lower : OUTSIDE);
  return [word(at - 1), word(at + 1)];
}

/** Writes what `Beside` reads. */
export function besideSlots(pairs: Iterable<readonly [string, string]>, count: number): Uint8Array {
  const slots = new Uint8Array(Math.ceil(count * 1.2) + 4);
  for (const [left, right] of pairs) {
    const hash = pairHash(left, right);
    let slot = hash % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = markOf(hash);
  }
  return slots;
}

function pairHash(left: string, right: string): number {
  let hash = 0;
  for (let index = 0; index < left.length; index++) hash = Math.imul(hash ^ left.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ 0x20, 0x2c1b3c6d);
  for (let index = 0; index < right.length; index++) hash = Math.imul(hash ^ right.charCodeAt(index), 0x01000193);
  return hashOf(hash & 0xffff, hash >>> 16, 0);
}

function markOf(hash: number): number {
  return hash >>> 24 || 1;
}
