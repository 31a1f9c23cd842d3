import type { DeskFinding, DeskState } from '@/lib/review/desk';
import { copiedFrom, sourceCopyFindings } from '@/lib/review/similar/source';
import { type Words, wordsOf } from '@/lib/review/similar/words';

/** A text that the post is held against. */
export interface Source {
  text: string;
  words: Words | null;
  /** Share of the post that comes from it, 0 to 1, and in how many stretches. */
  share: number;
  stretches: number;
}

export const noSource: Source = { text: '', words: null, share: 0, stretches: 0 };

/** A source as it was pasted; nothing but blanks is none. */
export function sourceFrom(text: string): Source {
  return { ...noSource, text, words: text.trim() === '' ? null : wordsOf(text) };
}

/** The post with what is copied from the source among its findings, in reading order; and how much that is. */
export function withSource(desk: DeskState, source: Source, locale: 'it' | 'en'): { desk: DeskState; source: Source } {
  if (!source.words || desk.status === 'off') return { desk, source };
  const found = copiedFrom(wordsOf(desk.text), source.words);
  const copied = sourceCopyFindings(desk.text, found, locale).map(
    (finding, at): DeskFinding => ({ ...finding, id: `source-copy:${at}` }),
  );
  const findings = [...desk.findings, ...copied].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    desk: { ...desk, findings },
    source: { ...source, share: found.share, stretches: found.stretches.length },
  };
}
