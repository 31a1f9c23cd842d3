import * as z from 'zod/mini';
import { idSchema, lineSchema, noteSchema, tagsSchema, timeSchema } from './template';
import { wordsOf } from './words';

/**
 * What the last check found: never checked, answers, answers from elsewhere, says that there is no such page (404, 410), or
 * gave no answer that tells: no network, a fault of the server, a site that turns programs away.
 */
export const linkStatuses = ['unchecked', 'alive', 'moved', 'dead', 'unreachable'] as const;
export type LinkStatus = (typeof linkStatuses)[number];

/** Browsers and servers take longer addresses, but none that a comment could carry. */
const longestUrl = 2000;

/** http or https, without a name and password. */
export const webAddressSchema = z.string().check(z.trim(), z.maxLength(longestUrl), z.refine(isWebAddress));

/** A link that backs an answer. */
export const referenceSchema = z.object({
  id: idSchema,
  title: lineSchema,
  url: webAddressSchema,
  note: noteSchema,
  tags: tagsSchema,
  /** Null serves every brand. */
  brandId: z.nullable(idSchema),
  /** From this moment on it is no longer valid; null for always. */
  validUntil: z.nullable(timeSchema),
  checkedAt: z.nullable(timeSchema),
  status: z.enum(linkStatuses),
  /** Where a moved one answers from; null when that is a site we may not read. */
  movedTo: z.nullable(webAddressSchema),
  /** The HTTP status of the last answer; null for none. */
  answer: z.nullable(z.number().check(z.int(), z.nonnegative(), z.maximum(999))),
  createdAt: timeSchema,
  updatedAt: timeSchema,
});
export type Reference = z.infer<typeof referenceSchema>;

/** What a check found out about a reference that had this address. */
export const linkCheckSchema = z.pick(referenceSchema, {
  id: true,
  url: true,
  status: true,
  movedTo: true,
  answer: true,
  checkedAt: true,
});
export type LinkCheck = z.infer<typeof linkCheckSchema>;

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && !username && !password;
}

export function isExpired({ validUntil }: Pick<Reference, 'validUntil'>, now: number): boolean {
  return validUntil !== null && validUntil <= now;
}

export interface ReferenceFound {
  reference: Reference;
  expired: boolean;
}

const TAG = 3;
const TITLE = 2;
const NOTE = 1;

/** Words that say nothing of what a text is about, without accents, cut as `stemOf` cuts. */
const EMPTY = new Set(
  wordsOf(
    `alla allo alle agli dalla dallo dalle dagli della dello delle degli nella nello nelle negli sulla sullo sulle sugli
    anche ancora avete avere abbiamo adesso allora altro aveva buongiorno buonasera ciao come così cosa cui dopo dove
    ecco essere fare fatto grazie hanno loro mentre molto nostro ogni oppure ora perché però poco poi prima proprio può
    qualche quale quali quando quanto quella quello quelle quelli quegli questa questo queste questi quindi salve sempre
    senza siamo sono sopra sotto sto stato stata suo sua tanto troppo tua tuo tutto tutti una uno vorrei vostro vostra
    about after also because been before could does from have hello here into just like more only other please some
    thanks than that their them then there these they this those very want were what when where which while will with
    would your yours`,
  ).map(stemOf),
);

/**
 * The references that fit a text, best first: those that share words with it, tags before title before note, rare words
 * before common ones. Singular and plural are one word. Expired and dead ones come last. `brandId` as in the search.
 */
export function referencesFor(
  text: string,
  references: readonly Reference[],
  { brandId, now }: { brandId: string | null; now: number },
): ReferenceFound[] {
  const asked = stemsOf(text);
  const candidates = references
    .filter((reference) => reference.brandId === null || reference.brandId === brandId)
    .map((reference) => ({ reference, worth: worthOf(reference) }));
  const rarity = new Map([...asked].map((stem) => [stem, rarityOf(stem, candidates)]));
  return candidates
    .map(({ reference, worth }) => ({
      reference,
      expired: isExpired(reference, now),
      score: [...asked].reduce((sum, stem) => sum + (worth.get(stem) ?? 0) * rarity.get(stem)!, 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => Number(isStale(a)) - Number(isStale(b)) || b.score - a.score)
    .map(({ reference, expired }) => ({ reference, expired }));
}

function isStale({ reference, expired }: ReferenceFound): boolean {
  return expired || reference.status === 'dead';
}

/** Inverse document frequency, never 0: a word that all references share still fits. */
function rarityOf(stem: string, candidates: readonly { worth: Map<string, number> }[]): number {
  const having = candidates.filter(({ worth }) => worth.has(stem)).length;
  return Math.log(1 + candidates.length / Math.max(1, having));
}

/** What was found in references that have not changed: making it is the dear part. */
const known = new WeakMap<Reference, Map<string, number>>();

function worthOf(reference: Reference): Map<string, number> {
  const made = known.get(reference);
  if (made) return made;
  const { title, tags, note } = reference;
  const worth = new Map<string, number>();
  for (const stem of stemsOf(note)) worth.set(stem, NOTE);
  for (const stem of stemsOf(title)) worth.set(stem, TITLE);
  for (const stem of stemsOf(tags.join(' '))) worth.set(stem, TAG);
  known.set(reference, worth);
  return worth;
}

function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 2)
      .map(stemOf)
      .filter((stem) => !EMPTY.has(stem)),
  );
}

/** Without the ending that tells singular from plural: spedizione and spedizioni, pacco and pacchi, order and orders. */
function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word.replace(/(?:(?<=[cg])h?[ieao]|i?[aeiou]|(?<![aeious])s|es)$/, '');
}
