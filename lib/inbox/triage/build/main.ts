import { writeFileSync } from 'node:fs';
import { read } from '../features';
import { kinds, sentiments } from '../kinds';
import { heads, writeModel } from '../model';
import { type Comment, trainingSet } from './comments';
import { train } from './train';

/** Chosen on the open half of tests/bench/triage/comments.tsv. */
const SETTINGS = { epochs: 6, rate: 0.15, named: 1e-2, hashed: 1e-2, blind: 0.3, even: 0.1 };

/** `npm run triage`: trains the two heads on `comments*.txt` and writes `triage.bin`. The same texts give the same file. */
function main(): void {
  const comments = trainingSet();
  const readings = comments.map(({ text }) => read(text).features);
  const labels = [
    ({ sentiment }: Comment) => sentiments.indexOf(sentiment),
    ({ kind }: Comment) => kinds.indexOf(kind),
  ];
  const weights = heads.map(({ classes, slots }, at) =>
    train(
      readings.map((features, place) => ({ features, label: labels[at]!(comments[place]!) })),
      classes,
      slots,
      SETTINGS,
    ),
  );
  const bytes = writeModel(weights);
  writeFileSync(new URL('../triage.bin', import.meta.url), bytes);
  console.log(`${comments.length} comments, ${bytes.length} bytes`);
}

main();
