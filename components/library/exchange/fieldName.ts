import { i18n } from '#i18n';

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
