import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';

/** Right sentences as social managers write them, one a line, written for this project. */
const sentences = readFileSync(new URL('plain.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const checker = createChecker(diskLoaders);

describe('a plain sentence in which all is right', () => {
  it.each(sentences)('is not called wrong: %s', async (sentence) => {
    const { findings } = await checker.check(sentence, { locale: 'it', now: Date.parse('2026-05-04T09:00:00+02:00') });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
