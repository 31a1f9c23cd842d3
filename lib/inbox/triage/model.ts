import { type Feature, NAMED } from './features';
import { kinds, sentiments } from './kinds';

/**
 * The model's file. All numbers are little-endian.
 *
 *   header   2 × uint32: magic, number of named features
 *   a head   float32 a class and named feature; float32 a class: what one step of its hashed weights is worth; int8 a
 *            hashed slot and class
 *
 * The heads are the sentiments and the kinds. Their numbers of slots are multiples of 4, so that every array is aligned.
 */
const MAGIC = 0x31_52_54_53;
const STEPS = 127;
export const heads = [
  { classes: sentiments.length, slots: 32_000 },
  { classes: kinds.length, slots: 16_000 },
] as const;

/** Linear weights of one question: those of a feature stand side by side, a class each. */
export interface Head {
  classes: number;
  slots: number;
  named: Float32Array;
  steps: Float32Array;
  hashed: Int8Array;
}

/** Where a feature stands among the weights: named ones by themselves, the others folded to the head's size. */
export const placeOf = (slot: number, slots: number): number =>
  slot < NAMED ? slot : NAMED + ((slot - NAMED) % slots);

/** Reads the two heads. Throws when `bytes` is something else or was trained for other features. */
export function readModel(bytes: Uint8Array): { sentiment: Head; kind: Head } {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [magic, count] = new Uint32Array(buffer, byteOffset, 2);
  if (magic !== MAGIC || count !== NAMED) throw new Error('triage: not a model of these features');
  let at = byteOffset + 8;
  const [sentiment, kind] = heads.map(({ classes, slots }) => {
    const named = new Float32Array(buffer, at, NAMED * classes);
    const steps = new Float32Array(buffer, at + named.byteLength, classes);
    const hashed = new Int8Array(buffer, at + named.byteLength + steps.byteLength, classes * slots);
    at += named.byteLength + steps.byteLength + hashed.byteLength;
    return { classes, slots, named, steps, hashed };
  });
  return { sentiment: sentiment!, kind: kind! };
}

/** The file of weights as they come from the trainer: for each head, the classes of each feature side by side. */
export function writeModel(weights: readonly Float32Array[]): Uint8Array {
  const parts: Uint8Array[] = [bytesOf(new Uint32Array([MAGIC, NAMED]))];
  heads.forEach(({ classes }, head) => {
    const all = weights[head]!;
    const hashed = all.subarray(NAMED * classes);
    const steps = new Float32Array(classes);
    hashed.forEach((weight, at) => {
      steps[at % classes] = Math.max(steps[at % classes]!, Math.abs(weight) / STEPS);
    });
    const small = Int8Array.from(hashed, (weight, at) => Math.round(weight / (steps[at % classes]! || 1)));
    parts.push(bytesOf(all.slice(0, NAMED * classes)), bytesOf(steps), bytesOf(small));
  });
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Adds what a feature says of each class to `scores`. */
export function addShares(head: Head, { slot, value }: Feature, scores: number[]): void {
  const { classes, slots, named, steps, hashed } = head;
  const place = placeOf(slot, slots);
  if (place < NAMED) {
    for (let label = 0; label < classes; label++) scores[label]! += named[place * classes + label]! * value;
    return;
  }
  const first = (place - NAMED) * classes;
  for (let label = 0; label < classes; label++) scores[label]! += hashed[first + label]! * steps[label]! * value;
}

/** Chances of the classes, in order. */
export function chancesOf(head: Head, features: readonly Feature[]): number[] {
  const scores = new Array<number>(head.classes).fill(0);
  for (const feature of features) addShares(head, feature, scores);
  return softmax(scores);
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
