import type { Span } from '@/lib/shared/finding';
import { sentenceSpans } from '../../sentence';
import { inLines, movedSpan } from './inLines';
import { trimmed } from './stretches';

/** A point that touches the next sentence, as pasting leaves it (`fine.Inizio`); an emoji in the place of a point. */
const GLUED = /(?<=\p{Ll}{2}[.!?…]{1,3})(?=\p{Lu}\p{Ll})|(?<=(?:\p{Extended_Pictographic}|\uFE0F) )(?=\p{Lu}\p{Ll})/gu;

/** All sentences of a text whatever their language, in reading order, without the white space around them. */
export const piecesOf: (text: string) => readonly Span[] = inLines(
  (line) =>
    sentenceSpans(line, 0, line.length)
      .flatMap((span) => unglued(line, span))
      .map((span) => trimmed(line, span))
      .filter(({ start, end }) => start < end),
  movedSpan,
);

function unglued(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(GLUED)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}

/** The sentence around an offset; the offset alone where white space stands. */
export function pieceAround(text: string, at: number): Span {
  return piecesOf(text).find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at };
}
