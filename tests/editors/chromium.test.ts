import { afterAll, beforeAll, describe } from 'vitest';
import { practiceEditors } from './editors';
import { type Bench, startBench } from './harness';
import { mirrorSuite } from './mirror';
import { readingSuite } from './reading';
import { editorSuite } from './suite';

describe('chromium', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench('chromium');
  });
  afterAll(() => bench?.close());
  readingSuite(() => bench);
  mirrorSuite(() => bench);
  for (const editor of practiceEditors) editorSuite(() => bench, editor);
});
