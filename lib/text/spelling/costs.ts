/**
 * How unlikely a slip is, in half-bits (2 = half as likely): what a fast typist and an unsure speller do to Italian.
 * The order is what matters: accents and doubles go wrong most, then letters swapped or hit beside the right key,
 * a letter lost or doubled by the finger, and last a letter of no kinship.
 */
export const COST = {
  accentKind: 2,
  accent: 5,
  double: 8,
  swap: 9,
  silent: 8,
  apostrophe: 6,
  space: 8,
  neighbour: 11,
  sound: 11,
  omit: 12,
  extra: 13,
  vowel: 14,
  other: 17,
  /** Added when it happens to the first letter, which writer and reader both watch. */
  first: 8,
} as const;

/** Dearer than any search may spend. */
export const IMPOSSIBLE = 1000;

const KEY_ROWS = ['qwertyuiopè', 'asdfghjklòàù', 'zxcvbnm'];
/** Letters taken for each other by ear or by spelling habit (scuola/squola, inportante, pissicologo). */
const SOUNDS = ['cqk', 'sz', 'mn', 'pb', 'td', 'cg', 'fv', 'ij', 'yi', 'wv', 'xs'];
const KIN = new Set(SOUNDS.flatMap((kin) => [...kin].flatMap((a) => [...kin].map((b) => a + b))));
/** Row and column of each key. */
const PLACES = new Map(KEY_ROWS.flatMap((keys, row) => [...keys].map((key, column) => [key, [row, column]] as const)));
const VOWELS = 'aeiou';

/** Cost of reading `typed` where `meant` should stand; both small letters. */
export function substitution(meant: string, typed: string): number {
  if (meant === typed) return 0;
  const [bareMeant, bareTyped] = [bare(meant), bare(typed)];
  if (bareMeant === bareTyped) return meant !== bareMeant && typed !== bareTyped ? COST.accentKind : COST.accent;
  if (KIN.has(bareMeant + bareTyped)) return COST.sound;
  if (areNeighbours(meant, typed)) return COST.neighbour;
  return VOWELS.includes(bareMeant) && VOWELS.includes(bareTyped) ? COST.vowel : COST.other;
}

/** Cost of having left out `meant`, which should follow `before`. */
export function omission(meant: string, before: string): number {
  if (meant === before) return COST.double;
  if (meant === "'") return COST.apostrophe;
  return isSilent(meant, before) ? COST.silent : COST.omit;
}

/** Cost of having typed `typed` for nothing, with the letters typed around it. */
export function insertion(typed: string, before: string, after: string): number {
  if (typed === before) return COST.double;
  if (typed === "'") return COST.apostrophe;
  if (isSilent(typed, before)) return COST.silent;
  return areNeighbours(typed, before) || areNeighbours(typed, after) ? COST.neighbour : COST.extra;
}

/** The letters that Italian writes without sounding them: h, and i after c, g, l, n (coscienza, efficiente). */
function isSilent(letter: string, before: string): boolean {
  return letter === 'h' || (letter === 'i' && before !== '' && 'cgln'.includes(before));
}

function bare(letter: string): string {
  return letter < '\u007f' ? letter : letter.normalize('NFD').charAt(0);
}

/** Keys that touch on the Italian layout: beside each other, or one row apart and at most one place aside. */
export function areNeighbours(a: string, b: string): boolean {
  const [placeA, placeB] = [PLACES.get(a), PLACES.get(b)];
  if (!placeA || !placeB || a === b) return false;
  const [[rowA, columnA], [rowB, columnB]] = [placeA, placeB];
  if (rowA === rowB) return Math.abs(columnA - columnB) === 1;
  // Each row stands half a key to the right of the one above: key n touches n and n + 1 of it.
  const [upper, lower] = rowA < rowB ? [columnA, columnB] : [columnB, columnA];
  return Math.abs(rowA - rowB) === 1 && (upper === lower || upper === lower + 1);
}
