import twitter from 'twitter-text';
import type { Span } from '@/lib/shared/finding';
import type { PlatformId } from './ids';

/**
 * Hashtags as the platform would link them, in UTF-16 offsets with the sign.
 * X: twitter-text. Elsewhere: letters with accents, digits and underscores after the sign, at least one of them not a
 * digit, nothing of the kind before the sign; an apostrophe or an emoji ends the tag. (For Meta and LinkedIn no
 * official grammar is published; sources agree on this core and differ on emoji and on digits alone.)
 */
export function hashtagSpans(text: string, platform: PlatformId): Span[] {
  if (platform === 'x') return twitter.extractHashtagsWithIndices(text).map(spanOf);
  return matches(text, /(?<![\p{L}\p{M}\p{N}_&/#＃])[#＃](?=\d*[\p{L}_])[\p{L}\p{M}\p{N}_]+/gu);
}

/** Mentions by @name, in UTF-16 offsets with the sign. X: twitter-text. Elsewhere Instagram's user names: up to 30 Latin letters, digits, dots and underscores. */
export function mentionSpans(text: string, platform: PlatformId): Span[] {
  if (platform === 'x') return twitter.extractMentionsWithIndices(text).map(spanOf);
  return matches(text, /(?<![\p{L}\p{M}\p{N}_.@/])@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?/gu);
}

/** Matches outside links: a fragment (`…/pagina#offerte`) is no hashtag. */
function matches(text: string, pattern: RegExp): Span[] {
  const links = spans(text, /\b(?:https?:\/\/|www\.)\S+/giu);
  return spans(text, pattern).filter((span) => !links.some((link) => link.start <= span.start && span.end <= link.end));
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function spanOf({ indices: [start, end] }: { indices: [number, number] }): Span {
  return { start, end };
}
