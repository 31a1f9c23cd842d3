import { type CueName, categoryOf, type Hit, hitsIn, moodOf, OPINIONS } from './lexicon';
import { type Token, tokensOf } from './tokens';
import { cues } from './words/cues';

/** One thing that is true of a comment: its slot (behind the named ones a hash, which the model folds), how much of it there is, and the tokens that show it. */
export interface Feature {
  slot: number;
  value: number;
  /** Places of the first token and of the one after the last; both 0 when it is the comment as a whole. */
  from: number;
  to: number;
}

export interface Reading {
  tokens: Token[];
  features: Feature[];
  /** Cues that stand in the comment. */
  cues: Set<CueName>;
}

/** An opinion as it stands: its strength after what stands before it. */
interface Opinion extends Hit {
  strength: number;
  turned: boolean;
  clause: number;
}

const STRENGTHS = [3, 2, 1, -1, -2];
const cueNames = Object.keys(cues) as CueName[];
const moods = ['glad', 'laugh', 'angry', 'sad', 'wonder'];
/** Words up to which a comment is of a size. */
const SIZES = [0, 1, 3, 6, 11, 20, 40, Number.POSITIVE_INFINITY];
const shapes =
  'always question questions bang bangs dots quote open mention mentions mentionFirst tag link phone number time money shout stretch high low but glad+ angry+ pos neg posOnly negOnly mixed none turnedPos turnedNeg lastPos lastNeg butPos butNeg posFirst negFirst irony+pos irony+neg irony+quote irony+brand laugh+pos laugh+neg laugh+none brand+pos brand+neg ask+mark maybe+mark ask+brand ask+none order+ask technical+ask many short+pos';

/** Features with a slot of their own; those of words and their parts come behind them. */
const named = [
  ...shapes.split(' '),
  ...SIZES.map((_, at) => `size${at}`),
  ...moods,
  ...cueNames.flatMap((name) => [name, `${name}:long`, `${name}:first`, `${name}:more`]),
];
export const NAMED = named.length;
const slotOf = new Map(named.map((name, slot) => [name, slot]));

/** How heavy words and their parts are together, beside the named features. */
const NGRAMS = 2;

const NOT = categoryOf('not');
const VERY = categoryOf('very');
const BUT = categoryOf('but');
const FIRST_CUE = OPINIONS;
/** So many tokens before an opinion a "non" still turns it. */
const REACH = 3;
const TURNED = -0.6;
/** Words that say "no" together with a "non" and not against it: "non è per niente male" is no blame. */
const CONCORD = new Set('niente nulla mica mai affatto nessun nessuno nessuna neanche nemmeno neppure'.split(' '));
const RAISED = 1.4;

/** Reads a comment: its tokens and everything that the model weighs. */
export function read(text: string): Reading {
  const tokens = tokensOf(text);
  const hits = hitsIn(tokens);
  const features: Feature[] = [];
  const emit = (name: string, value = 1, from = 0, to = 0) => {
    features.push({ slot: slotOf.get(name)!, value, from, to });
  };
  const clauses = clausesOf(tokens, hits);
  const found = readCues(tokens, hits, emit);
  const opinions = opinionsIn(tokens, hits, clauses);
  readOpinions(opinions, clauses, hits, emit);
  const mood = readMoods(tokens, emit);
  readShape(text, tokens, emit);
  readTogether(tokens, opinions, found, mood, emit);
  addNgrams(tokens, features);
  return { tokens, features, cues: found };
}

type Emit = (name: string, value?: number, from?: number, to?: number) => void;

/** The clause that each token is in: a mark or a "but" begins the next. */
function clausesOf(tokens: readonly Token[], hits: readonly Hit[]): number[] {
  const turns = new Set(hits.filter(({ category }) => category === BUT).map(({ from }) => from));
  let clause = 0;
  return tokens.map(({ kind }, at) => {
    if (turns.has(at)) clause++;
    return kind === 'mark' ? clause++ : clause;
  });
}

/** Cues by what they are of; where one stands inside a longer one of its kind, the longer counts. */
function readCues(tokens: readonly Token[], hits: readonly Hit[], emit: Emit): Set<CueName> {
  const found = new Set<CueName>();
  const ends = new Map<number, number>();
  const counts = new Map<CueName, number>();
  for (const { category, from, to } of hits) {
    const name = cueNames[category - FIRST_CUE];
    if (!name || from < (ends.get(category) ?? 0)) continue;
    ends.set(category, to);
    found.add(name);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count === 2) emit(`${name}:more`, 1, from, to);
    if (count > 2) continue;
    emit(to - from > 1 ? `${name}:long` : name, 1, from, to);
    if (count === 1 && opensClause(tokens, from)) emit(`${name}:first`, 1, from, to);
  }
  return found;
}

/** At the beginning, after a mark, or after a handle. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || ['mark', 'mention', 'emoji'].includes(tokens[at - 1]!.kind);
}

/** The opinions in reading order, the longest of those that overlap, turned and raised by what stands before them. */
function opinionsIn(tokens: readonly Token[], hits: readonly Hit[], clauses: readonly number[]): Opinion[] {
  const marks = (category: number) => new Set(hits.filter((hit) => hit.category === category).map(({ from }) => from));
  const [nots, verys] = [marks(NOT), marks(VERY)];
  const opinions: Opinion[] = [];
  const candidates = hits
    .filter(({ category }) => category < OPINIONS)
    .sort(
      (a, b) => a.from - b.from || b.to - a.to || Math.abs(STRENGTHS[b.category]!) - Math.abs(STRENGTHS[a.category]!),
    );
  for (const hit of candidates) {
    const before = opinions.at(-1);
    if (before && hit.from < before.to) continue;
    const clause = clauses[hit.from]!;
    const stop = Math.max(before?.to ?? 0, hit.from - REACH);
    let strength = STRENGTHS[hit.category]!;
    let turned = false;
    for (let at = hit.from - 1; at >= stop && clauses[at] === clause; at--) {
      if (nots.has(at) && tokens[at + 1]?.text !== 'solo') turned = true;
    }
    if (verys.has(hit.from - 1)) strength *= RAISED;
    if (tokens.slice(hit.from, hit.to).some(({ text }) => CONCORD.has(text))) turned = false;
    if (turned) strength *= TURNED;
    opinions.push({ ...hit, strength, turned, clause });
  }
  return opinions;
}

function readOpinions(
  opinions: readonly Opinion[],
  clauses: readonly number[],
  hits: readonly Hit[],
  emit: Emit,
): void {
  const good = opinions.filter(({ strength }) => strength > 0);
  const bad = opinions.filter(({ strength }) => strength < 0);
  const last = clauses.at(-1) ?? 0;
  const turn = hits.find(({ category, from }) => category === BUT && from > 0);
  for (const { strength, from, to, turned, clause } of opinions) {
    const isGood = strength > 0;
    const share = Math.abs(strength) / Math.sqrt((isGood ? good : bad).length);
    emit(isGood ? 'pos' : 'neg', share, from, to);
    if (turned) emit(isGood ? 'turnedNeg' : 'turnedPos', 1, from, to);
    if (clause >= last - 1) emit(isGood ? 'lastPos' : 'lastNeg', 1 / (isGood ? good : bad).length, from, to);
    if (turn && from > turn.from) emit(isGood ? 'butPos' : 'butNeg', 1, from, to);
    if (from === 0) emit(isGood ? 'posFirst' : 'negFirst', 1, from, to);
  }
  if (turn) emit('but', 1, turn.from, turn.to);
  emit(good.length > 0 ? (bad.length > 0 ? 'mixed' : 'posOnly') : bad.length > 0 ? 'negOnly' : 'none');
}

function readMoods(tokens: readonly Token[], emit: Emit): Set<string> {
  const found = new Map<string, number>();
  tokens.forEach(({ kind, text }, at) => {
    const mood = kind === 'emoji' ? moodOf(text) : undefined;
    if (!mood) return;
    const count = (found.get(mood) ?? 0) + 1;
    found.set(mood, count);
    if (count === 1) emit(mood, 1, at, at + 1);
    if (count === 2 && (mood === 'glad' || mood === 'angry')) emit(`${mood}+`, 1, at, at + 1);
  });
  return new Set(found.keys());
}

function readShape(text: string, tokens: readonly Token[], emit: Emit): void {
  const words = tokens.filter(({ kind }) => kind === 'word');
  emit('always');
  emit(`size${SIZES.findIndex((size) => words.length <= size)}`);
  const first = (name: string, is: (token: Token, at: number) => boolean) => {
    const at = tokens.findIndex(is);
    if (at >= 0) emit(name, 1, at, at + 1);
    return at >= 0;
  };
  const isMark = (sign: string) => (token: Token) => token.kind === 'mark' && token.text.includes(sign);
  first('question', isMark('?'));
  if (/\?[?!]|!\?/.test(text)) emit('questions');
  first('bang', isMark('!'));
  if (/!!/.test(text)) emit('bangs');
  first('dots', ({ kind, text: mark }) => kind === 'mark' && mark.startsWith('..'));
  first('quote', ({ kind, text: mark }) => kind === 'mark' && /["“«]/.test(mark));
  if (tokens.at(-1)?.kind === 'word') emit('open');
  first('mention', ({ kind }) => kind === 'mention');
  if (tokens[0]?.kind === 'mention') emit('mentionFirst', 1, 0, 1);
  if (tokens.filter(({ kind }) => kind === 'mention').length > 1) emit('mentions');
  first('tag', ({ kind }) => kind === 'tag');
  first('link', ({ kind }) => kind === 'link');
  first('phone', ({ kind, text: number }) => kind === 'number' && number.replace(/\D/g, '').length >= 9);
  first('number', ({ kind }) => kind === 'number');
  first('time', ({ kind, text: number }) => kind === 'number' && /^\d{1,2}:\d\d$/.test(number));
  if (/[€$]|\beuro\b/i.test(text)) emit('money');
  const shouted = words.filter((word) => word.shouted).length;
  if (shouted > 0 && shouted >= words.length / 2) emit('shout');
  first('stretch', ({ stretched }) => stretched);
  readMarksOutOf(tokens, emit);
}

/** 9/10, 2 su 10, voto 4. */
function readMarksOutOf(tokens: readonly Token[], emit: Emit): void {
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'number') return;
    const [, got, all] = /^(\d+(?:[.,]\d)?)\/(5|10|100)$/.exec(text) ?? [];
    const spelt = tokens[at + 1]?.text === 'su' && /^(?:5|10)$/.test(tokens[at + 2]?.text ?? '');
    const share = all
      ? Number(got!.replace(',', '.')) / Number(all)
      : spelt
        ? Number(text) / Number(tokens[at + 2]!.text)
        : -1;
    if (share > 0.75 && share <= 1) emit('high', 1, at, at + 1);
    else if (share >= 0 && share < 0.5) emit('low', 1, at, at + 1);
  });
}

/** What means something else beside something else. */
function readTogether(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  found: ReadonlySet<CueName>,
  mood: ReadonlySet<string>,
  emit: Emit,
): void {
  const good = opinions.some(({ strength }) => strength > 0);
  const bad = opinions.some(({ strength }) => strength < 0);
  const has = (name: CueName) => found.has(name);
  const asksInMarks = tokens.some(({ kind, text }) => kind === 'mark' && text.includes('?'));
  if (has('irony')) {
    if (good) emit('irony+pos');
    if (bad) emit('irony+neg');
    if (has('brand')) emit('irony+brand');
    if (tokens.some(({ kind, text }) => kind === 'mark' && /["“«]/.test(text))) emit('irony+quote');
  }
  if (mood.has('laugh')) emit(good ? 'laugh+pos' : bad ? 'laugh+neg' : 'laugh+none');
  if (has('brand')) {
    if (good && !bad) emit('brand+pos');
    if (bad && !good) emit('brand+neg');
  }
  if (has('ask')) {
    if (asksInMarks) emit('ask+mark');
    if (has('brand')) emit('ask+brand');
    if (!good && !bad) emit('ask+none');
    if (has('order')) emit('order+ask');
    if (has('technical')) emit('technical+ask');
  }
  if (has('maybe') && asksInMarks) emit('maybe+mark');
  if (tokens.length > 30) emit('many');
  if (good && !bad && tokens.length < 8) emit('short+pos');
}

/** Where the hashes of words, of pairs and of parts begin, so that they do not meet. */
const WORD = 0x811c9dc5;
const PAIR = 0x9dc5811c;
const PART = 0x1c9dc581;
/** Length of the parts of words. */
const PART_LENGTH = 4;

/** Words, pairs of neighbours and parts of words, hashed without cutting the text. */
function addNgrams(tokens: readonly Token[], features: Feature[]): void {
  const first = features.length;
  const push = (hash: number, from: number, to: number) =>
    features.push({ slot: NAMED + mixed(hash), value: 0, from, to });
  let before = '^';
  tokens.forEach(({ kind, text }, at) => {
    push(fnv(WORD, text), at, at + 1);
    push(fnv(fnv(PAIR, before), text), Math.max(0, at - 1), at + 1);
    before = text;
    if (kind !== 'word' && kind !== 'tag') return;
    const padded = `_${text}_`;
    for (let start = 0; start + PART_LENGTH <= padded.length; start++) {
      push(fnv(PART, padded, start, start + PART_LENGTH), at, at + 1);
    }
  });
  push(fnv(fnv(PAIR, before), '$'), Math.max(0, tokens.length - 1), tokens.length);
  const value = NGRAMS / Math.sqrt(features.length - first);
  for (let at = first; at < features.length; at++) features[at]!.value = value;
}

/** FNV-1a over a stretch of a text, going on from `hash`. */
function fnv(hash: number, text: string, from = 0, to = text.length): number {
  let next = hash;
  for (let at = from; at < to; at++) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}

/** Spreads the high bits, which FNV leaves uneven, over all; never negative. */
function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
