import { evenOut, type Token, tokensOf } from './tokens';
import { contrasts, cues, intensifiers, negators } from './words/cues';
import { emojiPolarity } from './words/emoji';
import { englishPolarity } from './words/english';
import { italianPolarity } from './words/italian';

/** A place where an entry of the lexicon stands among the tokens. */
export interface Hit {
  category: number;
  /** Places of its first token and of the one after its last. */
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  /** Lengths of the beginnings with `*` among its children, the shortest first. */
  stars: number[];
  /** Categories of the entries that end here. */
  ends: number[];
}

export type CueName = keyof typeof cues;
const cueNames = Object.keys(cues) as CueName[];
const strengths = ['+3', '+2', '+1', '-1', '-2'] as const;
/** Categories in order: strengths of opinion, cues, then what changes the words around. */
export const categories = [...strengths, ...cueNames, 'not', 'very', 'but'] as const;
export type Category = (typeof categories)[number];
/** The first so many categories are opinions. */
export const OPINIONS = strengths.length;
export const categoryOf = (name: Category): number => categories.indexOf(name);

/** Endings of adjectives and of the adverbs made of them. */
const ENDING = /(?:h?issim[oaie]|[ae]?mente|h?[ei]|[oa])$/;
const root = emptyNode();

function emptyNode(): Node {
  return { next: new Map(), stars: [], ends: [] };
}

function add(entry: string, category: number): void {
  let node = root;
  for (const piece of entry.match(/[\p{L}\p{M}\p{N}/<>:.]+[~*]?|\p{Extended_Pictographic}\S*/gu) ?? []) {
    const open = /[~*]$/.test(piece) ? piece.at(-1)! : '';
    const word = open ? piece.slice(0, -1) : piece;
    const key = (/^\d/.test(word) ? word : evenOut(word)) + open;
    if (open === '*' && !node.stars.includes(key.length - 1)) node.stars.push(key.length - 1);
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  if (node !== root && !node.ends.includes(category)) node.ends.push(category);
}

function addAll(entries: string, category: number): void {
  for (const entry of entries.split(';')) add(entry.trim(), category);
}

/** Takes a few milliseconds, once, at the first comment. */
function load(): void {
  for (const lines of [italianPolarity, englishPolarity]) {
    for (const line of lines.trim().split('\n')) addAll(line.slice(3), strengths.indexOf(line.slice(0, 2) as '+3'));
  }
  for (const name of cueNames) addAll(cues[name], categoryOf(name));
  addAll(negators, categoryOf('not'));
  addAll(intensifiers, categoryOf('very'));
  addAll(contrasts, categoryOf('but'));
}

/** The children of a node that a token may stand for. */
function* stepsOf(node: Node, token: Token): Generator<Node> {
  const { text } = token;
  const exact = node.next.get(text);
  if (exact) yield exact;
  if (token.kind !== 'word' && token.kind !== 'tag') return;
  const stem = node.next.get(`${text.replace(ENDING, '')}~`);
  if (stem) yield stem;
  for (const length of node.stars) {
    const star = length <= text.length && node.next.get(`${text.slice(0, length)}*`);
    if (star) yield star;
  }
}

/** The longest entry of each category from every place, in reading order. An entry never goes over a mark. */
export function hitsIn(tokens: readonly Token[]): Hit[] {
  if (root.next.size === 0) load();
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const longest = new Map<number, number>();
    walk(tokens, from, root, longest);
    for (const [category, to] of longest) hits.push({ category, from, to });
  }
  return hits;
}

function walk(tokens: readonly Token[], at: number, node: Node, longest: Map<number, number>): void {
  for (const category of node.ends) longest.set(category, Math.max(at, longest.get(category) ?? 0));
  const token = tokens[at];
  if (!token) return;
  for (const next of stepsOf(node, token)) walk(tokens, at + 1, next, longest);
}

const moods = new Map<string, keyof typeof emojiPolarity>();

/** What an emoji or emoticon says, if it says anything. */
export function moodOf(emoji: string): keyof typeof emojiPolarity | undefined {
  if (moods.size === 0) {
    for (const [mood, signs] of Object.entries(emojiPolarity)) {
      for (const sign of tokensOf(signs)) moods.set(sign.text, mood as keyof typeof emojiPolarity);
    }
  }
  return moods.get(emoji);
}
