import type { Severity } from '@/lib/shared/finding';
import type { Message, Remark } from '../rule';

/** One way in which an address, a hashtag or the like gets broken, and how it is mended. */
export interface Break {
  pattern: RegExp;
  severity: Severity;
  message: Message;
  /** The right text in place of the match; the match itself when it is right after all; null when it can only be looked at. */
  better(found: RegExpExecArray): string | null;
}

/** Where a text is broken in this way. */
export function brokenBy({ pattern, severity, message, better }: Break, text: string): Remark[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const right = better(found);
    if (right === found[0]) return [];
    const { index: start, 0: raw } = found;
    return [{ start, end: start + raw.length, severity, message, replacements: right === null ? [] : [right] }];
  });
}
