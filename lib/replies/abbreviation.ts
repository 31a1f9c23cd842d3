import type { Span } from '@/lib/shared/finding';
import type { Template } from './template';

/** In UTF-16 code units. It stands here because pages read abbreviations, and may carry no zod. */
export const longestAbbreviation = 30;

/** Before the sign: nothing or a blank or an opening sign, so that `&amp;x`, `fine;poi` and `;)` stay what they are. */
const typed = new RegExp(`(?:^|[\\s(«“"])(;[\\p{L}\\p{N}]{1,${longestAbbreviation}})$`, 'u');

/** Two abbreviations that are typed alike have the same key. */
export function abbreviationKey(abbreviation: string): string {
  return abbreviation.normalize('NFC').toLowerCase();
}

/** The `;abbreviation` that ends at the caret, with its sign; null when there is none. */
export function abbreviationBefore(text: string, caret: number): (Span & { key: string }) | null {
  const before = text.slice(Math.max(0, caret - longestAbbreviation - 2), caret);
  const found = typed.exec(before)?.[1];
  return found ? { start: caret - found.length, end: caret, key: abbreviationKey(found.slice(1)) } : null;
}

/** The template that another one's abbreviation is already taken by; undefined when it is free or there is none. */
export function abbreviationTakenBy(
  template: Pick<Template, 'id' | 'abbreviation'>,
  templates: Iterable<Template>,
): Template | undefined {
  if (template.abbreviation === null) return undefined;
  const key = abbreviationKey(template.abbreviation);
  for (const other of templates) {
    if (other.id !== template.id && other.abbreviation !== null && abbreviationKey(other.abbreviation) === key)
      return other;
  }
  return undefined;
}
