/** Remembers the answer for the last text asked about: many rules ask the same of one text in turn. */
export function forLast<T>(answer: (text: string) => T): (text: string) => T {
  let last: { text: string; answer: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: answer(text) };
    return last.answer;
  };
}
