import { describe, expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';
import type { CheckContext } from '@/lib/review/checker';
import { rules } from '@/lib/text/rules';
import type { Good } from '@/lib/text/rules/rule';

const checker = createChecker(diskLoaders);

/** What the rule finds in the text, with everything else at work as in the product. */
async function found(id: string, example: Good) {
  const { text, ...post } = typeof example === 'string' ? { text: example } : example;
  const context: CheckContext = { locale: 'it', ...(post as Partial<CheckContext>) };
  const { findings, failed } = await checker.check(text, context);
  expect(failed).toEqual([]);
  const own = findings.filter(({ rule }) => rule === id);
  return {
    marks: own.map(({ start, end }) => text.slice(start, end)),
    fixes: own.map(({ replacements }) => replacements[0]),
  };
}

describe.each(rules)('rule $id', ({ id, good, bad }) => {
  it.each(good.map((example) => [typeof example === 'string' ? example : example.text, example] as const))(
    'is silent on: %s',
    async (_, example) => expect((await found(id, example)).marks).toEqual([]),
  );

  it.each(bad.map((example) => [example.text, example] as const))(
    'speaks on: %s',
    async (_, { marks, fixes, ...example }) => {
      const own = await found(id, example);
      expect(own.marks).toEqual(marks);
      if (fixes) expect(own.fixes).toEqual(fixes);
    },
  );
});
