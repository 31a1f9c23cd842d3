import { i18n } from '#i18n';
import type { SkipReason } from '@/lib/replies/exchange';

/** Names of messages hold no hyphens. */
export const keyOfReason = {
  unreadable: 'unreadable',
  'too-long': 'tooLong',
  'no-rows': 'noRows',
  invalid: 'invalid',
  'bad-body': 'badBody',
  'unknown-brand': 'unknownBrand',
  'unknown-reference': 'unknownReference',
  'abbreviation-taken': 'abbreviationTaken',
  'already-there': 'alreadyThere',
} as const satisfies Record<SkipReason, string>;

const named = [
  ...['title', 'body', 'kinds', 'language', 'register', 'brand', 'folder', 'abbreviation', 'tags', 'note'],
  ...['url', 'validUntil'],
] as const;
type Named = (typeof named)[number];

/** A column as the library calls it, with the file's own word for it; the file's word alone for those nobody sees. */
export function fieldName(column: string): string {
  const known = named.find((name): name is Named => name === column);
  return known ? `${i18n.t(`library.field.${known}`)} (${column})` : column;
}
