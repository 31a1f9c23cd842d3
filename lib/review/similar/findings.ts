import { platformById } from '@/lib/platforms';
import type { PlatformId } from '@/lib/platforms/ids';
import type { Finding, Span } from '@/lib/shared/finding';
import type { CopyKind, NearCopy } from './nearCopy';

type Locale = 'it' | 'en';

/** The earlier post that a text is near to. */
export interface EarlierPost {
  platform: PlatformId;
  /** Epoch ms. */
  publishedAt: number;
  brandId: string | null;
  /** Null when it has no name (any more). */
  brandName: string | null;
}

/** Where and when the text is being written. */
export interface Writing {
  platform: PlatformId;
  brandId: string | null;
  /** Epoch ms. */
  now: number;
}

/** As many earlier posts are spoken of. */
const MOST = 3;
const DAY = 24 * 60 * 60 * 1000;
/** A post that goes out on another platform in these days is meant to be the same. */
const CROSS_POSTING = 7 * DAY;

/**
 * What to tell of a text's near-copies, the nearest first: one finding for each earlier text, on its longest stretch. A
 * text that went out on several platforms is named once, where the writer is or where it was last.
 */
export function nearCopyFindings(
  copies: readonly { copy: NearCopy; post: EarlierPost }[],
  writing: Writing,
  locale: Locale,
): Finding[] {
  const groups = Map.groupBy(copies, ({ copy }) => JSON.stringify([copy.kind, copy.spans]));
  return [...groups.values()].slice(0, MOST).map((group) => {
    const { copy, post } = group.reduce((best, each) => (isCloser(each.post, best.post, writing) ? each : best));
    const { start, end } = longestOf(copy.spans);
    return {
      rule: 'near-copy',
      severity: isCrossPosting(post, writing) ? 'hint' : 'warning',
      start,
      end,
      message: says[locale](copy, post, writing),
      replacements: [],
    };
  });
}

function isCloser(post: EarlierPost, than: EarlierPost, { platform }: Writing): boolean {
  const [here, there] = [post.platform === platform, than.platform === platform];
  return here === there ? post.publishedAt > than.publishedAt : here;
}

function isCrossPosting(post: EarlierPost, { platform, brandId, now }: Writing): boolean {
  return post.platform !== platform && post.brandId === brandId && now - post.publishedAt < CROSS_POSTING;
}

function longestOf(spans: readonly Span[]): Span {
  return spans.reduce((longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest));
}

const says: Record<Locale, (copy: NearCopy, post: EarlierPost, writing: Writing) => string> = {
  it(copy, post, writing) {
    const { share } = copy;
    const where = `su ${platformById(post.platform).name}`;
    const whose = ofBrand(post, writing, (name) => ` di ${name}`, ' di un altro brand');
    const earlier = `post${whose} ${dayIt(post.publishedAt, writing.now)} ${where}`;
    const same: Record<CopyKind, string> = {
      exact: `Uguale parola per parola al ${earlier}.`,
      reordered: `Uguale ${atIt(share)} al ${earlier}, in un altro ordine.`,
      paraphrase: `Uguale ${atIt(share)} al ${earlier}.`,
      partial: `${capital(shareIt(share))} di questo testo è già nel ${earlier}.`,
    };
    return same[copy.kind];
  },
  en(copy, post, writing) {
    const { share } = copy;
    const where = `on ${platformById(post.platform).name}`;
    const whose = ofBrand(post, writing, (name) => ` by ${name}`, ' by another brand');
    const earlier = `the post${whose} ${dayEn(post.publishedAt, writing.now)} ${where}`;
    const same: Record<CopyKind, string> = {
      exact: `Word for word the same as ${earlier}.`,
      reordered: `${percent(share)}% the same as ${earlier}, in another order.`,
      paraphrase: `${percent(share)}% the same as ${earlier}.`,
      partial: `${percent(share)}% of this text is already in ${earlier}.`,
    };
    return same[copy.kind];
  },
};

/** Names the brand of a post only where it is another one than is written for. */
function ofBrand(post: EarlierPost, { brandId }: Writing, named: (name: string) => string, unnamed: string): string {
  if (post.brandId === null || post.brandId === brandId) return '';
  return post.brandName === null ? unnamed : named(post.brandName);
}

/** Whole, and never 100 for what is not exactly the same. */
function percent(share: number): number {
  return Math.min(99, Math.round(share * 100));
}

/** Numbers that begin with a vowel when Italian says them, so that the article before them is cut (l’86%, dell’8 maggio). */
function hasVowel(number: number): boolean {
  return number === 8 || number === 11 || (number >= 80 && number <= 89);
}

function atIt(share: number): string {
  const number = percent(share);
  return hasVowel(number) ? `all’${number}%` : `al ${number}%`;
}

/** The share with its article, e.g. “il 45%”, “l’86%”. */
function shareIt(share: number): string {
  const number = percent(share);
  return hasVowel(number) ? `l’${number}%` : `il ${number}%`;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function dayIt(at: number, now: number): string {
  const ago = daysBetween(at, now);
  if (ago === 0) return 'di oggi';
  if (ago === 1) return 'di ieri';
  const date = dateOf(at, now, 'it').replace(/^1 /, '1º ');
  return hasVowel(new Date(at).getDate()) ? `dell’${date}` : `del ${date}`;
}

function dayEn(at: number, now: number): string {
  const ago = daysBetween(at, now);
  if (ago === 0) return 'of today';
  return ago === 1 ? 'of yesterday' : `of ${dateOf(at, now, 'en-GB')}`;
}

/** Calendar days from one moment to another, where the user is. */
function daysBetween(at: number, now: number): number {
  return Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY);
}

function dateOf(at: number, now: number, tag: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(
    at,
  );
}
