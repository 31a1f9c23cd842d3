import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';

/** Posts without a day of their own are read on this Monday morning. */
const MONDAY = '2026-05-04';
const checker = createChecker(diskLoaders);
const rules = new Set(['oversight', 'facts', 'links'].flatMap(rulesIn));

function rulesIn(folder: string): string[] {
  return readdirSync(new URL(`../../../lib/text/rules/${folder}`, import.meta.url)).map((file) =>
    file.replace(/\.ts$/, '').replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`),
  );
}

/** One post a line: the day it goes out, where it matters, and the text with its breaks written `\n`. */
function posts(): { text: string; day: string }[] {
  return readFileSync(new URL('rightPosts.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, day = MONDAY, text = ''] = /^(?:@(\S+) )?(.*)$/u.exec(line)!;
      return { text: text.replaceAll('\\n', '\n'), day };
    });
}

describe('posts that look like oversights and are none', () => {
  it.each(posts())('$text', async ({ text, day }) => {
    const { findings } = await checker.check(text, { locale: 'it', now: Date.parse(`${day}T09:00:00+02:00`) });
    const alarms = findings
      .filter(({ rule, severity }) => rules.has(rule) && severity !== 'hint')
      .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
    expect(alarms).toEqual([]);
  });
});
