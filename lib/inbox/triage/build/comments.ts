import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Kind, kinds, type Sentiment, sentiments } from '../kinds';

export interface Comment {
  kind: Kind;
  sentiment: Sentiment;
  text: string;
}

const here = dirname(fileURLToPath(import.meta.url));
/** How a block of comments is headed: first a letter for the kind, then a sign for the sentiment. */
const KIND_LETTERS: Record<Kind, string> = {
  complaint: 'c',
  question: 'q',
  praise: 'p',
  order: 'o',
  technical: 't',
  abuse: 'a',
  spam: 's',
  crisis: '!',
  other: 'x',
};
const SIGNS: Record<Sentiment, string> = { negative: '-', neutral: '0', positive: '+' };

/** Reads `c-` and the like. Throws on anything else. */
export function labelOf(code: string): Pick<Comment, 'kind' | 'sentiment'> {
  const kind = kinds.find((name) => KIND_LETTERS[name] === code[0]);
  const sentiment = sentiments.find((name) => SIGNS[name] === code[1]);
  if (!kind || !sentiment || code.length !== 2) throw new Error(`triage: no such label: ${code}`);
  return { kind, sentiment };
}

/** Numbers from 0 to 1, the same in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** At most so many comments are made of one template. */
const VARIANTS = 7;

/**
 * The comments to learn from: `comments*.txt` are blocks headed `[c-]`, one comment or template a line; in a block headed
 * `[each]` every line begins with its own label. `{a|b}` is a choice, `{name}` one of the list of that name in the `[lists]` block.
 */
export function readComments(): Comment[] {
  const chance = random(7);
  const lists = new Map<string, string[]>();
  const comments: Comment[] = [];
  for (const name of readdirSync(here)
    .filter((file) => /^comments.*\.txt$/.test(file))
    .sort()) {
    let block = '';
    for (const line of readFileSync(join(here, name), 'utf8').split('\n')) {
      const head = /^\[(lists|each|..)\]$/.exec(line)?.[1];
      if (head) block = head;
      else if (line.trim() === '') continue;
      else if (block === 'lists') {
        const [list, values] = line.split(/: (.*)/);
        lists.set(list!, values!.split('|'));
      } else {
        const [code, template] = block === 'each' ? [line.slice(0, 2), line.slice(3)] : [block, line];
        for (const text of variantsOf(template, lists, chance)) comments.push({ ...labelOf(code), text });
      }
    }
  }
  return comments;
}

function variantsOf(line: string, lists: ReadonlyMap<string, string[]>, chance: () => number): Set<string> {
  const texts = new Set<string>();
  for (let tries = line.includes('{') ? VARIANTS : 1; tries > 0; tries--) texts.add(fill(line, lists, chance));
  return texts;
}

function fill(line: string, lists: ReadonlyMap<string, string[]>, chance: () => number): string {
  const pick = (values: readonly string[]) => values[Math.floor(chance() * values.length)]!;
  let text = line;
  while (/\{[^{}]*\}/.test(text)) {
    text = text.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
      const choice = pick(inside.split('|'));
      const list = lists.get(choice);
      return list ? pick(list) : choice;
    });
  }
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim();
}

/** Ways in which the same comment is typed by somebody else. */
export function retyped(text: string, chance: () => number): string {
  let out = text;
  if (chance() < 0.25) out = out.replace(/[.,;!?]+$/, '');
  if (chance() < 0.2) out = out.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (chance() < 0.06) out = out.toUpperCase();
  else if (chance() < 0.3) out = out.charAt(0).toUpperCase() + out.slice(1);
  if (chance() < 0.06) out = `@${pickName(chance)} ${out}`;
  if (chance() < 0.12)
    out = out
      .replace(/\bnon\b/g, 'nn')
      .replace(/\bche\b/g, 'ke')
      .replace(/\bper\b/g, 'x');
  if (chance() < 0.06) out = out.replace(/([aeiou])(\W*)$/, '$1$1$1$2');
  if (chance() < 0.08) out = out.replace(/,/g, '');
  return out;
}

const pickName = (chance: () => number) => ['luca_88', 'Anna', 'marta.b', 'gigi'][Math.floor(chance() * 4)];

/** How often a comment is joined with chat that says nothing: real ones are long. */
const JOINED = 0.35;
/** So often is every comment typed anew: what the model learns must not hang on one throw of the dice. */
const TYPED = 3;

/** What the model learns from: every comment as it is and as others type it, some amid chat. */
export function trainingSet(): Comment[] {
  const chance = random(3);
  const comments = readComments();
  const chat = comments.filter(
    ({ kind, sentiment, text }) => kind === 'other' && sentiment === 'neutral' && /\w{3} \w/.test(text),
  );
  const pick = (values: readonly string[]) => values[Math.floor(chance() * values.length)]!;
  const chatTexts = chat.map(({ text }) => text);
  const joined = (text: string) => {
    const parts = chance() < 0.5 ? [pick(chatTexts), text] : [text, pick(chatTexts)];
    return parts.join(pick(['. ', ', ', ' ', '... ', '! ']));
  };
  return comments.flatMap((comment) => {
    const texts = [comment.text];
    for (let time = 0; time < TYPED; time++) {
      texts.push(retyped(comment.text, chance));
      if (comment.kind !== 'spam' && chance() < JOINED) texts.push(joined(comment.text));
    }
    return texts.map((text) => ({ ...comment, text }));
  });
}
