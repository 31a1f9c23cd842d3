import type { Severity, Span } from '@/lib/shared/finding';
import type { Message, Remark } from '../rule';
import { scanned } from './lineScan';
import { pieceAround } from './pieces';
import { isMentioned, lineAround, removal, trimmed } from './stretches';

/** Words that were not meant to be published, and how much goes with them. */
export interface Leftover {
  /** Global. */
  pattern: RegExp;
  severity: Severity;
  /** `found` and what is around it up to the end of: itself, the sentence, the line, from itself to the line's end. */
  extent?: 'found' | 'sentence' | 'line' | 'rest';
  /** Something else has to come in its place: it cannot be deleted. */
  needed?: boolean;
  /** Where the words are meant after all. */
  unless?: (text: string, found: Span) => boolean;
}

const scans = new WeakMap<readonly Leftover[], (text: string) => readonly Leftover[]>();

/** Those of a table that the text may hold. */
function held(leftovers: readonly Leftover[], text: string): readonly Leftover[] {
  const scan = scans.get(leftovers) ?? scanned(leftovers);
  scans.set(leftovers, scan);
  return scan(text);
}

/** The remarks on all leftovers of a text, in reading order and without overlaps; `say` gets the words found. */
export function leftoversIn(text: string, leftovers: readonly Leftover[], say: (words: string) => Message): Remark[] {
  const remarks: Remark[] = [];
  for (const { pattern, severity, extent = 'found', needed = false, unless } of held(leftovers, text)) {
    for (const match of text.matchAll(pattern)) {
      const found = trimmed(text, { start: match.index, end: match.index + match[0].length });
      if (isMentioned(text, found) || unless?.(text, found)) continue;
      const whole = trimmed(text, extended(text, found, extent));
      const span = needed ? whole : removal(text, whole);
      const words = shortened(text.slice(found.start, found.end));
      remarks.push({ ...span, severity, message: say(words), replacements: needed ? [] : [''] });
    }
  }
  return withoutOverlaps(remarks);
}

/** Warnings on stretches that should go, such as scores have found. */
export function deletable(text: string, stretches: readonly Span[], say: (words: string) => Message): Remark[] {
  return stretches
    .map((stretch) => trimmed(text, stretch))
    .filter((stretch) => !isMentioned(text, stretch))
    .map((stretch) => ({
      ...removal(text, stretch),
      severity: 'warning',
      message: say(shortened(text.slice(stretch.start, stretch.end))),
      replacements: [''],
    }));
}

/** Of remarks on the same letters the longer stays; what is to be deleted becomes one stretch. */
export function withoutOverlaps(remarks: Remark[]): Remark[] {
  const kept: Remark[] = [];
  for (const remark of remarks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && remark.start <= last.end && isDeleted(last) && isDeleted(remark))
      last.end = Math.max(last.end, remark.end);
    else if (!last || remark.start >= last.end) kept.push(remark);
    else if (remark.end - remark.start > last.end - last.start) kept[kept.length - 1] = remark;
  }
  return kept;
}

function isDeleted({ replacements }: Remark): boolean {
  return replacements?.[0] === '';
}

function extended(text: string, found: Span, extent: NonNullable<Leftover['extent']>): Span {
  if (extent === 'found') return found;
  if (extent === 'line') return { start: lineAround(text, found.start).start, end: lineAround(text, found.end).end };
  if (extent === 'rest') return { start: found.start, end: lineAround(text, found.end).end };
  return {
    start: Math.min(found.start, pieceAround(text, found.start).start),
    end: Math.max(found.end, pieceAround(text, found.end - 1).end),
  };
}

/** Long finds are named by their beginning. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}
