import { describe, expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';
import { rules } from '@/lib/text/rules';

const checker = createChecker(diskLoaders);

/** What the rule marks in the text, with everything else at work as in the product. */
async function marksOf(id: string, text: string): Promise<string[]> {
  const { findings } = await checker.check(text, { locale: 'it' });
  return findings.filter(({ rule }) => rule === id).map(({ start, end }) => text.slice(start, end));
}

describe.each(rules)('rule $id', ({ id, good, bad }) => {
  it.each(good)('is silent on: %s', async (text) => {
    expect(await marksOf(id, text)).toEqual([]);
  });

  it.each(bad)('speaks on: $text', async ({ text, marks }) => {
    expect(await marksOf(id, text)).toEqual(marks);
  });
});
