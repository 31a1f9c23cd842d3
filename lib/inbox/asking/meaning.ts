import { type Token, tokensOf } from '../triage/tokens';
import { empty, light, topics } from './topics';

/** What a text is about: topics by name and the stems of its other words (`=` before a stem), each with its weight. */
export type Meaning = ReadonlyMap<string, number>;

interface Node {
  next: Map<string, Node>;
  /** Lengths of the beginnings with `*` among its children, the longest first. */
  stars: number[];
  topics: { name: string; weight: number }[];
}

const WORD = 1;
const LIGHT_WORD = 0.25;
/** The ending of nouns, adjectives and verbs; what is left has three letters at least. */
const ENDING =
  /(?<=.{3})(?:azion[ei]|izion[ei]|zion[ei]|ament[oi]|iment[oi]|abil[ei]|ibil[ei]|arl[oaie]|erl[oaie]|irl[oaie]|ar[ei]|er[ei]|ir[ei]|arsi|ersi|irsi|at[oaei]|ut[oaei]|it[oaei]|et[ei]|iamo|iate|ano|ono|ando|endo|ing|ed|es|i?[aeiou]|(?<![aeious])s)$/;

const root = emptyNode();

function emptyNode(): Node {
  return { next: new Map(), stars: [], topics: [] };
}

/** What a text is about, mistakes of casing, accents and chat spelling evened out. */
export function meaningOf(text: string): Meaning {
  return meaningIn(tokensOf(text));
}

export function meaningIn(all: readonly Token[]): Meaning {
  if (root.next.size === 0) load();
  const tokens = all.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'tag' || kind === 'mark');
  const meaning = new Map<string, number>();
  for (let at = 0; at < tokens.length; ) {
    const { node, to } = longest(tokens, at, root, at);
    for (const { name, weight } of node?.topics ?? []) meaning.set(name, weight);
    if (!node) addStem(tokens[at]!, meaning);
    at = node ? to : at + 1;
  }
  // "Orari?" asks when one is open.
  if (meaning.size > 0 && [...meaning.keys()].every((term) => term === 'time' || term === 'when'))
    meaning.set('open', 1);
  return meaning;
}

function addStem({ kind, text }: Token, meaning: Map<string, number>): void {
  if (kind === 'mark' || empty.has(text) || (kind !== 'number' && text.length < 2)) return;
  meaning.set(`=${kind === 'number' ? text : stemOf(text)}`, light.has(text) ? LIGHT_WORD : WORD);
}

/** A word without its ending: spedire, spedite and spedizioni are one. */
function stemOf(word: string): string {
  return word.replace(ENDING, '').replace(/(?<=[cg])h$/, '');
}

function load(): void {
  for (const line of topics.trim().split('\n')) {
    const [head = '', entries = ''] = line.split(/: (.*)/);
    const [name = '', weight = ''] = head.split(' ');
    for (const entry of entries.split('; ')) add(entry, { name, weight: Number(weight) });
  }
}

function add(entry: string, topic: Node['topics'][number]): void {
  let node = root;
  for (const piece of entry.split(' ')) {
    const star = piece.indexOf('*');
    const key = star < 0 ? evened(piece) : `${evened(piece.slice(0, star))}*`;
    if (star >= 0 && !node.stars.includes(key.length - 1)) {
      node.stars.push(key.length - 1);
      node.stars.sort((a, b) => b - a);
    }
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  if (!node.topics.some(({ name }) => name === topic.name)) node.topics.push(topic);
}

function evened(piece: string): string {
  return piece === '#' ? '#' : (tokensOf(piece)[0]?.text ?? piece);
}

/** The entry that takes most tokens from here on; of equals the one with the longest beginning. */
function longest(tokens: readonly Token[], at: number, node: Node, to: number): { node: Node | null; to: number } {
  let best = { node: node.topics.length > 0 ? node : null, to };
  const token = tokens[at];
  if (!token) return best;
  for (const next of stepsOf(node, token)) {
    const found = longest(tokens, at + 1, next, at + 1);
    if (found.node && (!best.node || found.to > best.to)) best = found;
  }
  return best;
}

function* stepsOf(node: Node, { kind, text }: Token): Generator<Node> {
  const exact = node.next.get(kind === 'number' ? '#' : text);
  if (exact) yield exact;
  for (const length of node.stars) {
    const star = length <= text.length && node.next.get(`${text.slice(0, length)}*`);
    if (star) yield star;
  }
}
