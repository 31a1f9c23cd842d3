import * as z from 'zod/mini';

/** Some words of a reply that become others. The word before them stands in both, so that it is clear where they go. */
const editSchema = z.object({
  from: z.string().check(z.maxLength(500)),
  to: z.string().check(z.maxLength(500)),
});
type Edit = z.infer<typeof editSchema>;

const mostEdits = 8;
const longestEdit = 500;
/** A reply of more words is not compared: nobody edits one twice the same way. */
const mostWords = 400;
/** Edited like this so often, it comes edited. */
const often = 2;

/** The last edits of a reply, and how often in a row they were the same. */
export const habitSchema = z.object({
  edits: z.array(editSchema).check(z.maxLength(mostEdits)),
  times: z.number().check(z.int(), z.nonnegative()),
});
export type Habit = z.infer<typeof habitSchema>;

/** What has become of a habit after the reply was sent with these edits; null edits teach nothing. */
export function withHabit(habit: Habit | null, edits: Edit[] | null): Habit | null {
  if (!edits) return habit;
  const isSame = habit !== null && JSON.stringify(habit.edits) === JSON.stringify(edits);
  return { edits, times: isSame ? habit.times + 1 : 1 };
}

/** The text as the habit would have it; only words that stand in it exactly once are touched. */
export function inHabit(text: string, habit: Habit | null | undefined): string {
  if (!habit || habit.times < often) return text;
  let edited = text;
  for (const { from, to } of habit.edits) {
    const at = edited.indexOf(from);
    if (at >= 0 && edited.indexOf(from, at + 1) < 0) edited = edited.slice(0, at) + to + edited.slice(at + from.length);
  }
  return edited;
}

/** What was changed between two texts, word by word; null when too much was to call it the same reply. */
export function editsBetween(before: string, after: string): Edit[] | null {
  const [a, b] = [wordsIn(before), wordsIn(after.trim())];
  if (a.length > mostWords || b.length > mostWords) return null;
  const kept = commonWords(a, b);
  if (kept.length * 2 < a.length) return null;
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...kept, [a.length, b.length] as const]) {
    if (x > i || y > j) edits.push(editAt(a, b, i, x, j, y));
    [i, j] = [x + 1, y + 1];
  }
  return edits.length <= mostEdits &&
    edits.every(({ from, to }) => from.length <= longestEdit && to.length <= longestEdit)
    ? edits
    : null;
}

/** From the word before to the last that changed; at the beginning the word after serves. */
function editAt(a: readonly string[], b: readonly string[], i: number, x: number, j: number, y: number): Edit {
  if (i > 0) return { from: a.slice(i - 1, x).join(''), to: b.slice(j - 1, y).join('') };
  return { from: a.slice(i, x + 1).join(''), to: b.slice(j, y + 1).join('') };
}

/** Words with the blanks after them: joined they are the text again. */
function wordsIn(text: string): string[] {
  return text.match(/\{\{[^{}]*\}\}[^\s\p{L}\p{N}{]*\s*|[^\s{]+\s*|\s+|\{/gu) ?? [];
}

/** Places of the longest common sequence of words, the blanks after them aside. */
function commonWords(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
