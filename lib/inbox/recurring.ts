import * as z from 'zod/mini';
import { languageOf } from './asking/language';
import { type Meaning, meaningIn } from './asking/meaning';
import type { Kind } from './triage/kinds';
import { type Token, tokensOf } from './triage/tokens';

/** From so many comments on a group is worth an answer of its own. */
export const enough = 3;
/** So many groups of a brand are kept, and of each so many wordings and the latest ids. */
const mostGroups = 400;
const mostWordings = 5;
const mostIds = 50;
const longestWording = 300;
/** Two questions as alike as this are one; measured on the open half of tests/bench/inbox/questions.txt. */
const ALIKE = 0.55;
/** The latest so many of a comment's questions count: nobody asks more in earnest. */
const mostQuestions = 3;

const wordingSchema = z.object({ id: z.string(), text: z.string().check(z.maxLength(longestWording)) });

const groupSchema = z.object({
  /** Its own: one comment may begin several. */
  id: z.uuid(),
  /** Answers are written in one language. */
  language: z.enum(['it', 'en']),
  /** What is asked: the topics and stems of its questions, with the sum of their weights. */
  terms: z.record(z.string(), z.number()),
  count: z.number(),
  lastAt: z.number(),
  /** The latest comments, the newest last. */
  ids: z.array(z.string()).check(z.maxLength(mostIds)),
  wordings: z.array(wordingSchema).check(z.maxLength(mostWordings)),
  /** The user wants it proposed no more. */
  silenced: z.boolean(),
});
type Group = z.infer<typeof groupSchema>;

/** What one brand's customers asked, as it is kept. */
export const recurringSchema = z.object({ groups: z.array(groupSchema).check(z.maxLength(mostGroups)) });
export type Recurring = z.infer<typeof recurringSchema>;

export const nothingAsked: Recurring = { groups: [] };

/** A comment in which something is asked: `id` and `at` (epoch ms) are its own. */
export interface AskedComment {
  id: string;
  text: string;
  at: number;
}

/** What is asked again and again. */
export interface Proposal {
  id: string;
  language: 'it' | 'en';
  /** The wording that says best what all of them ask. */
  wording: string;
  count: number;
  lastAt: number;
  commentIds: string[];
}

/** Whether a comment asks something: by its kind, and what is about an order or a fault when a sentence of it asks. */
export function asks(kind: Kind, text: string): boolean {
  return kind === 'question' || ((kind === 'order' || kind === 'technical') && sentencesOf(text).some(isAsking));
}

/**
 * The record after one more comment; the same one twice counts once. Which comments ask something `asks` tells; here only
 * what is asked is compared. What was asked longest ago gives way when there is no more room.
 */
export function withQuestion({ groups }: Recurring, comment: AskedComment): Recurring {
  if (groups.some(({ ids }) => ids.includes(comment.id))) return { groups };
  let next = groups;
  for (const question of questionsIn(comment.text).slice(-mostQuestions)) next = joined(next, question, comment);
  if (next.length > mostGroups) next = next.toSorted(byWorth).slice(0, mostGroups);
  return { groups: next };
}

/** The record without a comment, for one that is gone or was no question after all. */
export function withoutQuestion({ groups }: Recurring, id: string): Recurring {
  const kept = groups.map((group) =>
    group.ids.includes(id)
      ? {
          ...group,
          count: group.count - 1,
          terms: shrunk(group),
          ids: group.ids.filter((one) => one !== id),
          wordings: group.wordings.filter((one) => one.id !== id),
        }
      : group,
  );
  return { groups: kept.filter(({ count, wordings }) => count > 0 && wordings.length > 0) };
}

/** The record with one of its groups proposed no more, or again; an unknown one changes nothing. */
export function withSilence({ groups }: Recurring, id: string, silenced: boolean): Recurring {
  return { groups: groups.map((group) => (group.id === id ? { ...group, silenced } : group)) };
}

/** What was asked at least three times and is not silenced, the most frequent first; of equals the latest. */
export function proposals({ groups }: Recurring): Proposal[] {
  return groups
    .filter(({ count, silenced }) => count >= enough && !silenced)
    .sort(byWorth)
    .map((group) => ({
      id: group.id,
      language: group.language,
      wording: wordingOf(group),
      count: group.count,
      lastAt: group.lastAt,
      commentIds: group.ids,
    }));
}

function byWorth(a: Group, b: Group): number {
  return b.count - a.count || b.lastAt - a.lastAt;
}

interface Question {
  text: string;
  language: 'it' | 'en';
  meaning: Meaning;
}

const ASKS =
  /^(?:chi|che|cosa|come|dove|quando|quant[oiae]|qual[ei]?|perche|posso|potete|si puo|avete|fate|c e|ci sono)\b/;

/** The sentences that ask; all of a comment when no sentence has a question mark. */
function questionsIn(text: string): Question[] {
  const asking = sentencesOf(text).filter(isAsking);
  const chosen = asking.length > 0 ? asking : [{ sentence: text, tokens: tokensOf(text) }];
  return chosen
    .map(({ sentence, tokens }) => ({
      text: sentence.trim().slice(0, longestWording),
      language: languageOf(sentence),
      meaning: meaningIn(tokens),
    }))
    .filter(({ meaning }) => meaning.size > 0);
}

interface Sentence {
  sentence: string;
  tokens: readonly Token[];
}

function sentencesOf(text: string): Sentence[] {
  return text.split(/(?<=[.!?…\n])\s+/).map((sentence) => ({ sentence, tokens: tokensOf(sentence) }));
}

function isAsking({ sentence, tokens }: Sentence): boolean {
  return sentence.includes('?') || ASKS.test(wordsOf(tokens));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function joined(groups: readonly Group[], { text, language, meaning }: Question, { id, at }: AskedComment): Group[] {
  const best = nearest(
    groups.filter((group) => group.language === language),
    meaning,
  );
  const wording = { id, text };
  if (!best) {
    const terms = Object.fromEntries(meaning);
    const rest = { language, terms, count: 1, lastAt: at, ids: [id], wordings: [wording], silenced: false };
    return [...groups, { id: crypto.randomUUID(), ...rest }];
  }
  // A comment that asks the same twice is one comment.
  if (best.ids.includes(id)) return [...groups];
  const terms = { ...best.terms };
  for (const [term, weight] of meaning) terms[term] = (terms[term] ?? 0) + weight;
  const grown: Group = {
    ...best,
    terms,
    count: best.count + 1,
    lastAt: Math.max(best.lastAt, at),
    ids: [...best.ids, id].slice(-mostIds),
    wordings: [...best.wordings, wording].slice(0, mostWordings),
  };
  return groups.map((group) => (group === best ? grown : group));
}

/** The sums without one comment's share: what is asked on average stays the same. */
function shrunk({ terms, count }: Group): Group['terms'] {
  return Object.fromEntries(Object.entries(terms).map(([term, weight]) => [term, (weight * (count - 1)) / count]));
}

function nearest(groups: readonly Group[], meaning: Meaning): Group | null {
  let best: Group | null = null;
  let most = ALIKE;
  for (const group of groups) {
    const likeness = likenessOf(group, meaning);
    if (likeness >= most) [best, most] = [group, likeness];
  }
  return best;
}

/** Weighted Jaccard between what a group asks on average and a question. */
function likenessOf({ terms, count }: Group, meaning: Meaning): number {
  let [shared, all] = [0, 0];
  const met = new Set<string>();
  for (const term in terms) {
    const average = terms[term]! / count;
    const twin = meaning.has(term) ? term : twinOf(term, meaning);
    const weight = twin === null ? 0 : meaning.get(twin)!;
    if (twin !== null) met.add(twin);
    shared += Math.min(average, weight);
    all += Math.max(average, weight);
  }
  for (const [term, weight] of meaning) if (!met.has(term)) all += weight;
  return shared / all;
}

/** A stem that differs by one slip: "garnazia" asks about what "garanzia" does. */
function twinOf(term: string, meaning: Meaning): string | null {
  if (term[0] !== '=' || term.length < 6) return null;
  for (const other of meaning.keys()) if (other[0] === '=' && isOneSlip(term, other)) return other;
  return null;
}

/** One letter added, lost, changed or two swapped; the first letter is the same. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[1] !== b[1]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return left.length <= 1 && right.length <= 1
    ? true
    : left.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The wording nearest to what all ask; of equals the one written with most care, then the shortest. */
function wordingOf(group: Group): string {
  const score = ({ text }: { text: string }) => {
    const tokens = tokensOf(text);
    const [marked, begun] = [text.includes('?') ? 0.1 : 0, ASKS.test(wordsOf(tokens)) ? 0.05 : 0];
    return likenessOf(group, meaningIn(tokens)) + marked + begun - slipsIn(text, tokens) / 5 - text.length / 1000;
  };
  const [best] = group.wordings.toSorted((a, b) => score(b) - score(a));
  return tidied(best!.text);
}

/** Words in chat spelling: "qnt", "xké", "quaaanto". */
function slipsIn(text: string, tokens: readonly Token[]): number {
  const written = ({ start, end }: Token) =>
    text.slice(start, end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return tokens.filter((token) => token.kind === 'word' && written(token) !== token.text).length;
}

/** As one would quote it: a capital first, one mark last. */
function tidied(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/\s*[?!]*\?[?!]*$/, '?');
}
