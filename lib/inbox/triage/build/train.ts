import { type Feature, NAMED } from '../features';
import { placeOf, softmax } from '../model';
import { random } from './comments';

export interface Example {
  features: readonly Feature[];
  label: number;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Pull towards 0 of named and of hashed weights. */
  named: number;
  hashed: number;
  /** How often an example is seen without its words, so that what the lexicon says is learnt by itself. */
  blind: number;
  /** 1 = each class counts the same, 0 = as often as it is. */
  even: number;
}

/**
 * Multinomial logistic regression by AdaGrad, the mean of the later epochs. The weights of a feature stand side by side, a class each. The same examples give
 * the same weights.
 */
export function train(examples: readonly Example[], classes: number, slots: number, settings: Settings): Float32Array {
  const { epochs, rate, named, hashed, blind, even } = settings;
  const weights = new Float32Array((NAMED + slots) * classes);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const mean = new Float32Array(weights.length);
  const chance = random(11);
  const counts = new Array<number>(classes).fill(0);
  for (const { label } of examples) counts[label]!++;
  const heft = counts.map((count) => (examples.length / classes / Math.max(1, count)) ** even);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const at of order) {
      const { features, label } = examples[at]!;
      const isBlind = chance() < blind;
      const seen = isBlind ? features.filter(({ slot }) => slot < NAMED) : features;
      const scores = new Array<number>(classes).fill(0);
      for (const { slot, value } of seen) {
        const place = placeOf(slot, slots) * classes;
        for (let to = 0; to < classes; to++) scores[to]! += weights[place + to]! * value;
      }
      const chances = softmax(scores);
      for (let to = 0; to < classes; to++) {
        const slope = (chances[to]! - (to === label ? 1 : 0)) * heft[label]!;
        if (Math.abs(slope) < 1e-3) continue;
        for (const { slot, value } of seen) {
          const index = placeOf(slot, slots) * classes + to;
          const pull = slot < NAMED ? named : hashed;
          const gradient = slope * value + pull * weights[index]!;
          squares[index]! += gradient * gradient;
          weights[index]! -= (rate * gradient) / Math.sqrt(squares[index]!);
        }
      }
    }
    if (epoch < epochs / 2) continue;
    for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]! / Math.floor(epochs / 2);
  }
  return mean;
}
