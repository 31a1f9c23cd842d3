import twitter from 'twitter-text';
import type { Finding } from '@/lib/shared/finding';
import { platformById } from '.';
import type { PlatformId } from './ids';
import { measure, weigh } from './measure';
import type { Measures } from './measures';
import { hashtagSpans } from './tags';

type Locale = 'it' | 'en';

const messages = {
  it: {
    length: (name: string, used: string, max: string) => `Troppo lungo per ${name}: ${used} caratteri su ${max}.`,
    refused: (name: string, used: string, max: string) => `${used} hashtag: ${name} ne accetta al massimo ${max}.`,
    many: (name: string, used: string, max: string) => `${used} hashtag: ${name} potrebbe accettarne solo ${max}.`,
  },
  en: {
    length: (name: string, used: string, max: string) => `Too long for ${name}: ${used} characters, ${max} allowed.`,
    refused: (name: string, used: string, max: string) => `${used} hashtags: ${name} accepts ${max} at most.`,
    many: (name: string, used: string, max: string) => `${used} hashtags: ${name} may accept only ${max}.`,
  },
};

/**
 * Where a text goes over what the platform accepts.
 * In: the text as it would be published; `long` and `surface` as in `measure`. Out: at most one finding on the length (from the first
 * character that no longer fits to the end) and one on the hashtags (from the first one too many to the last).
 */
export function limitFindings(
  text: string,
  platform: PlatformId,
  locale: Locale,
  long = false,
  surface = '',
): Finding[] {
  return [
    ...lengthFindings(text, platform, locale, measure(text, platform, long, surface)),
    ...hashtagFindings(text, platform, locale),
  ];
}

function lengthFindings(text: string, platform: PlatformId, locale: Locale, { used, max }: Measures): Finding[] {
  if (used <= max) return [];
  const message = messages[locale].length(platformById(platform).name, format(used, locale), format(max, locale));
  const start = overflowStart(text, platform, max);
  return [{ rule: 'limit-length', severity: 'error', start, end: text.length, message, replacements: [] }];
}

function hashtagFindings(text: string, platform: PlatformId, locale: Locale): Finding[] {
  const { name, limits } = platformById(platform);
  const tags = hashtagSpans(text, platform);
  if (!limits.hashtags || tags.length <= limits.hashtags.warn) return [];
  const [severity, kind, max] =
    tags.length > limits.hashtags.max
      ? (['error', 'refused', limits.hashtags.max] as const)
      : (['warning', 'many', limits.hashtags.warn] as const);
  const message = messages[locale][kind](name, format(tags.length, locale), format(max, locale));
  const { start } = tags[max]!;
  const { end } = tags.at(-1)!;
  return [{ rule: 'limit-hashtags', severity, start, end, message, replacements: [] }];
}

/** Offset of the first whole character, or on X the first whole link, that no longer fits. */
function overflowStart(text: string, platform: PlatformId, max: number): number {
  const head = overlongHead(text, platform, max);
  const starts = wholeStarts(head, platform);
  let [fits, over] = [0, starts.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (weigh(head.slice(0, starts[middle]), platform) <= max) fits = middle;
    else over = middle;
  }
  return starts[fits] ?? 0;
}

/** A beginning of the text that is surely too long: the search never walks a whole 100,000-character paste. */
function overlongHead(text: string, platform: PlatformId, max: number): string {
  let length = max;
  while (length < text.length && weigh(text.slice(0, length), platform) <= max) length *= 2;
  // Twice as much, so that the last link or emoji that counts is not cut by the slice itself.
  return text.slice(0, length * 2);
}

/** Starts of what is never cut in two: emoji and accented letters; links on X, where each weighs as one. */
function wholeStarts(text: string, platform: PlatformId): number[] {
  const links = platform === 'x' ? twitter.extractUrlsWithIndices(text).map((link) => link.indices) : [];
  return [...new Intl.Segmenter().segment(text)]
    .map(({ index }) => index)
    .filter((start) => !links.some(([from, to]) => from < start && start < to));
}

/** With the thousands marked from four digits on: Italian would leave 3000 bare. */
function format(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(count);
}
