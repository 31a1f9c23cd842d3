import type { Span } from '@/lib/shared/finding';
import { remembering } from '@/lib/shared/recent';

/** A word to be checked, where it stands in the text. */
export interface Word extends Span {
  /** As the dictionary wants it: composed letters, no invisible signs; casing and apostrophes as typed. */
  text: string;
  /** Nothing but a mark of a new sentence (or a line, a bullet, an emoji) stands before it. */
  opensSentence: boolean;
  /** An apostrophe follows that may be a stray accent (perche') or a closing quote; it is not part of the span. */
  apostrophe: boolean;
}

/** Marks that compose letters; emoji carry marks of their own. */
const LETTER = String.raw`[\p{Script=Latin}\u0300-\u036F]`;
/** Soft hyphen, zero-width signs and joiners, byte order mark: typed by nobody, pasted by many. */
const INVISIBLE = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]`;
const APOSTROPHE = `['’‘ʼ]`;
const NAME = String.raw`[\p{L}\p{M}\p{N}_]`;
/** Endings of bare addresses; shorter ones that are also Italian words (`me`, `la`) count only before a slash. */
const DOMAINS =
  'com|it|org|net|eu|io|app|shop|info|biz|tv|ai|dev|gov|edu|uk|de|fr|es|ch|store|online|blog|agency|studio|digital';

/**
 * Alternatives in order: what is skipped comes first, the last group is a word with its hyphens.
 * Runs that may turn out to be something else are tried only where they begin and have a length limit:
 * without that 50,000 times `a.` took half a minute.
 */
const CHUNK = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`@[\p{L}\p{N}_.-]+`,
    `#(?:${NAME}|${INVISIBLE})+`,
    ':[a-z0-9_+-]+:',
    String.raw`(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:(?:${DOMAINS})(?![\p{L}\p{N}])(?:\/\S*)?|\p{L}{2,}\/\S*)`,
    // A name with a digit or an underscore in it, a number with its unit, an ordinal, a file name.
    String.raw`[\p{L}\p{M}]*[\p{N}_](?:${NAME}|[.,:/'’](?=\p{N}))*[°ªº%]?`,
    String.raw`(?<!${NAME})${NAME}{1,64}\.(?:jpe?g|png|gif|pdf|mp[34]|docx?|xlsx?|html?|css|js|php|zip)(?!${NAME})`,
    // Abbreviations with points inside: dott.ssa, S.p.A.
    String.raw`(?<!${NAME})\p{L}{1,4}(?:\.\p{L}{1,3})+(?!${NAME})\.?`,
    `((?:${LETTER}|${INVISIBLE})+(?:[-‐‑]?(?:${APOSTROPHE})?(?:${LETTER}|${INVISIBLE})+)*)`,
  ].join('|'),
  'giu',
);

const INVISIBLES = new RegExp(INVISIBLE, 'gu');
const OPENS = /[.!?…:;•·|*>"“”«»(\n\r–—→✓\p{Extended_Pictographic}]|(?:^|\s)[-‐]\s/u;
/** Nearly every word: nothing in it to compose or to drop. */
const COMPOSED = /^[a-zA-Z\u00C0-\u00FF'’-]*$/;
const HYPHENS = /[-‐‑]/;
/** dItalia, lItalia, dellEmilia; DItalia, DellEmilia. Un and All capitalised also begin names (AllEnergy). */
export const LOST_APOSTROPHE =
  /^(?:(?:[dl]|un|(?:de|a|da|ne|su)ll|quest|quell)(?=\p{Lu}\p{Ll})|(?:[DL]|(?:De|Da|Ne|Su)ll)(?=[AEIOUÈÉH]\p{Ll}))/u;
const CAMEL = /\p{Ll}\p{Lu}/u;

/** What stands between white space; the byte order mark is white space to a pattern and part of a word to us. */
export const PIECE = /(?:\S|\uFEFF)+/gu;
/** So many pieces are remembered with what they hold: a text says the same words again and again. */
export const PIECES = 5000;

interface Chunk extends Span {
  /** The word, as the dictionary wants it; null for what is skipped. */
  text: string | null;
  apostrophe: boolean;
}

/** Most pieces: letters and at most one mark behind them, in which no address, number or abbreviation can hide. */
export const PLAIN = /^([A-Za-zÀ-ÖØ-öø-ÿ]+)([.,;:!?]?)$/;

/** What stands in a piece, counted from its beginning. No chunk reaches over white space, nor looks beyond it. */
const chunksOf = remembering(PIECES, (piece: string): readonly Chunk[] => {
  const word = PLAIN.exec(piece)?.[1];
  if (word !== undefined) return [{ start: 0, end: word.length, text: wordOf(word), apostrophe: false }];
  return [...piece.matchAll(CHUNK)].map(({ index: start, 0: whole, 1: chunk }) => {
    const end = start + whole.length;
    return { start, end, text: wordOf(chunk), apostrophe: /['’‘ʼ`´]/.test(piece.charAt(end)) };
  });
});

function wordOf(chunk: string | undefined): string | null {
  if (chunk === undefined || !/\p{L}/u.test(chunk)) return null;
  return CAMEL.test(chunk) && chunk.split(/['’‘ʼ]/).some(isCode) ? null : normalise(chunk);
}

/**
 * The words of a text in reading order; spans are UTF-16 code units of `text`.
 * Left out: addresses, e-mails, @handles, #hashtags, :emoji:, numbers with their units, names with digits,
 * underscores or a capital in the middle, and words that are not in Latin letters.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const word of wordsIn(line, words.length === 0)) {
      words.push({ ...word, start: word.start + start, end: word.end + start });
    }
    start += line.length + 1;
  }
  return words;
}

/** The words of one line, counted from its beginning; `isFirst`: no word of the text stands before it. */
export function wordsIn(line: string, isFirst: boolean): Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const { index, 0: piece } of line.matchAll(PIECE)) {
    for (const { start, end, text, apostrophe } of chunksOf(piece)) {
      const from = index + start;
      if (text !== null) {
        const opensSentence = last < 0 || (isFirst && words.length === 0) || opens(line.slice(last, from));
        words.push({ start: from, end: index + end, text, opensSentence, apostrophe });
      }
      last = index + end;
    }
  }
  return words;
}

function opens(between: string): boolean {
  return between !== ' ' && OPENS.test(between);
}

/** A capital in the middle is code or a name (iPhone), unless an elided article before a name lost its apostrophe. */
function isCode(part: string): boolean {
  return CAMEL.test(part.replace(LOST_APOSTROPHE, ''));
}

/** A word as the dictionary wants it: composed letters, no invisible signs. */
export function normalise(word: string): string {
  return COMPOSED.test(word) ? word : word.replace(INVISIBLES, '').normalize('NFC');
}

/** The parts of a hyphenated word as words of their own. */
export function partsOf(word: Word, raw: string): Word[] {
  const parts: Word[] = [];
  let start = word.start;
  for (const piece of raw.split(HYPHENS)) {
    const end = start + piece.length;
    const last = end === word.end;
    if (piece !== '') {
      const opensSentence = word.opensSentence && parts.length === 0;
      parts.push({ start, end, text: normalise(piece), opensSentence, apostrophe: last && word.apostrophe });
    }
    start = end + 1;
  }
  return parts;
}
