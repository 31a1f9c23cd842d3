import type { Register } from '@/lib/brand/brand';
import type { Kind } from '@/lib/inbox/triage/kinds';
import type { Template } from './template';
import { parseBody } from './variables';
import { wordsOf } from './words';

/** What the reply is for. What is null or absent draws nothing forward. */
export interface SearchContext {
  kind?: Kind | null;
  register?: Register | null;
  /** Templates of other brands are left out; with null only those of all brands remain. */
  brandId: string | null;
}

/** What a word found is worth by where it stands. A word of the title outdoes the same word in tags and body together. */
const TITLE = 8;
const TAG = 4;
const BODY = 1;

/** How well a word fits what was typed. */
const SAME = 1;
const BEGINS = 0.8;
const INSIDE = 0.4;
const IN_ORDER = 0.3;

/** What draws a template forward, as shares of what it scored by its words. */
const KIND_BOOST = 0.5;
const REGISTER_BOOST = 0.25;
const BRAND_BOOST = 0.15;
const USES_BOOST = 0.2;

/** A word of the templates, and where it stands. */
interface Entry {
  word: string;
  /** Indexes of templates, ascending, with what the word is worth there. */
  at: number[];
  worth: number[];
}

/**
 * Templates ready to be searched. Every word typed has to be found in title, tags or body: the whole word, its beginning, a
 * part of it (from three letters on) or its letters in order ("spdz" finds "spedizione"). Accents and case do not count.
 * Own lines, because what searches by document (minisearch) finds no letters in order, and what matches strings one by one
 * reads every body at every key.
 */
export class TemplateSearch {
  readonly #templates: readonly Template[];
  readonly #entries: Entry[];

  constructor(templates: readonly Template[]) {
    this.#templates = templates;
    this.#entries = entriesOf(templates);
  }

  /** The best first, at most `limit`. An empty query ranks by the context alone; equal ones by title. */
  search(query: string, context: SearchContext, limit = 50): Template[] {
    const scores = this.#score(wordsOf(query));
    const best: Ranked[] = [];
    for (const [index, template] of this.#templates.entries()) {
      const words = scores[index]!;
      if (words === 0 || (template.brandId !== null && template.brandId !== context.brandId)) continue;
      keep(best, { template, score: words * (1 + boost(template, context)) }, limit);
    }
    return best.map(({ template }) => template);
  }

  /** What each template is worth by its words; 0 where one of them is not found. */
  #score(typed: readonly string[]): Float64Array {
    let sums = new Float64Array(this.#templates.length).fill(1);
    for (const word of typed) {
      const found = this.#find(word);
      sums = sums.map((sum, index) => (found[index] === 0 ? 0 : sum && sum + found[index]!));
    }
    return sums;
  }

  /** The best fit of one typed word in each template. */
  #find(typed: string): Float64Array {
    const found = new Float64Array(this.#templates.length);
    for (const { word, at, worth } of this.#entries) {
      const fit = fitOf(typed, word);
      if (fit === 0) continue;
      for (let i = 0; i < at.length; i++) {
        const score = fit * worth[i]!;
        if (score > found[at[i]!]!) found[at[i]!] = score;
      }
    }
    return found;
  }
}

function entriesOf(templates: readonly Template[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [index, template] of templates.entries()) {
    for (const [word, worth] of worthOf(template)) {
      const entry = entries.get(word) ?? { word, at: [], worth: [] };
      if (entry.at.length === 0) entries.set(word, entry);
      entry.at.push(index);
      entry.worth.push(worth);
    }
  }
  return [...entries.values()];
}

/** Each word of a template with the worth of the best place it stands in. */
function worthOf({ title, tags, body, abbreviation }: Template): Map<string, number> {
  const worth = new Map<string, number>();
  for (const word of wordsOf(textOf(body))) worth.set(word, BODY);
  for (const word of wordsOf(tags.join(' '))) worth.set(word, TAG);
  for (const word of wordsOf(`${title} ${abbreviation ?? ''}`)) worth.set(word, TITLE);
  return worth;
}

/** What a body says whatever is filled in: its text, its defaults and options. */
function textOf(body: string): string {
  return parseBody(body)
    .parts.map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'choice' ? part.options.join(' ') : part.fallback;
    })
    .join(' ');
}

function fitOf(typed: string, word: string): number {
  if (typed.length > word.length) return 0;
  if (word.startsWith(typed)) return typed.length === word.length ? SAME : BEGINS;
  if (typed.length < 3) return 0;
  if (word.includes(typed)) return INSIDE;
  return word[0] === typed[0] && hasInOrder(word, typed) ? IN_ORDER : 0;
}

function hasInOrder(word: string, letters: string): boolean {
  let from = 0;
  for (let i = 0; i < letters.length; i++) {
    from = word.indexOf(letters[i]!, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function boost(template: Template, { kind, register, brandId }: SearchContext): number {
  return (
    (kind && template.kinds.includes(kind) ? KIND_BOOST : 0) +
    (register && template.register === register ? REGISTER_BOOST : 0) +
    (brandId !== null && template.brandId === brandId ? BRAND_BOOST : 0) +
    // Half of it after five uses: a favourite rises soon, and never buries the rest.
    USES_BOOST * (template.uses / (template.uses + 5))
  );
}

interface Ranked {
  template: Template;
  score: number;
}

/** Puts one into its place among the best, which are in order and at most `limit`. */
function keep(best: Ranked[], one: Ranked, limit: number): void {
  if (best.length === limit && !isBefore(one, best[limit - 1]!)) return;
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(one, best[middle]!)) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, one);
  if (best.length > limit) best.pop();
}

function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.template.title < b.template.title;
}
