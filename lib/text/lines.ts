/**
 * The lines of a text, without their breaks. Many ask the same of one text in turn, and look each line up: it is cut
 * once, so that the strings and their hashes are the same for all.
 */
export function linesIn(text: string): readonly string[] {
  if (last?.text !== text) last = { text, lines: text.split('\n') };
  return last.lines;
}

let last: { text: string; lines: readonly string[] } | undefined;
