const BLANKS_AT_END = /[ \t\u00a0]+$/;
const BLANKS_AT_START = /^[ \t\u00a0]+/;
const SENTENCE_START = /(?:^|\n|[.!?…][)»”"]?[ \t\u00a0]+)$/;
const CLOSES = /^[,.!?…;:)»”\n]|^$/;
const ENDS_LINE = /^(?:\n|$)/;
const PAIRS = ['()', '[]', '«»', '“”', '""'];

/**
 * The text on both sides of something that fell away, without the blanks and signs that only it needed: the comma of an
 * address, brackets around nothing, a colon before nothing, a line of its own. The right side gets a capital if it now
 * begins a sentence.
 */
export function joinAroundGap(left: string, right: string): { left: string; right: string } {
  const pair = PAIRS.find(([open, shut]) => left.endsWith(open!) && right.startsWith(shut!));
  if (pair) return joinAroundGap(left.slice(0, -1), right.slice(1));
  if (SENTENCE_START.test(left)) return { left, right: withCapital(withoutOpening(left, right)) };

  const bare = left.replace(BLANKS_AT_END, '');
  const rest = right.replace(BLANKS_AT_START, '');
  if (!CLOSES.test(rest)) return { left: bare, right: bare === left && rest === right ? right : ` ${rest}` };
  if (bare.endsWith(',')) {
    const kept = bare.slice(0, -1);
    // "Grazie, {nome}, per": both commas were the address's.
    return rest.startsWith(',') ? { left: kept, right: rest.slice(1) } : { left: kept, right: rest };
  }
  if (bare.endsWith(':') && /^[.!?…\n]|^$/.test(rest))
    return { left: `${bare.slice(0, -1)}${ENDS_LINE.test(rest) ? '.' : ''}`, right: rest };
  return { left: bare, right: rest };
}

/** What stood between the one that fell away and the sentence it opened. A line that had nothing else goes too. */
function withoutOpening(left: string, right: string): string {
  const rest = right.replace(/^[ \t\u00a0]*[,;:.!]?[ \t\u00a0]*/, '');
  return left.endsWith('\n') || left === '' ? rest.replace(/^\n+/, '') : rest;
}

function withCapital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
