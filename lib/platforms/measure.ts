import twitter from 'twitter-text';
import { platformById } from '.';
import type { PlatformId } from './ids';
import type { Measures } from './measures';
import { hashtagSpans, mentionSpans } from './tags';

/**
 * What the platform would count in the text.
 * In: the text as it would be published; `long` when the page itself accepts more than the usual maximum (X Premium);
 * the id of the surface it is written on, which may have a maximum of its own.
 * `used` is in the platform's own units: weighted characters on X (a link is 23, an emoji 2), UTF-16 code units
 * elsewhere.
 */
export function measure(text: string, platform: PlatformId, long = false, surface = ''): Measures {
  const { limits, surfaces } = platformById(platform);
  const own = surfaces.find(({ id }) => id === surface)?.max;
  return {
    used: weigh(text, platform),
    max: own ?? ((long && limits.longMax) || limits.max),
    hashtags: hashtagSpans(text, platform).length,
    ...(limits.hashtags && { hashtagsWarn: limits.hashtags.warn, hashtagsMax: limits.hashtags.max }),
    ...(limits.atMentions && { mentions: mentionSpans(text, platform).length }),
  };
}

/** Length of a text in the platform's own units. */
export function weigh(text: string, platform: PlatformId): number {
  const { count } = platformById(platform).limits;
  return count === 'x-weighted' ? twitter.parseTweet(text).weightedLength : text.length;
}
