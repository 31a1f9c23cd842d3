import type { Span } from '@/lib/shared/finding';
import { bodyEnd } from './places';
import { linesOf, trimmed } from './stretches';

/** A part of a text that can say something of its own. */
export interface Segment extends Span {
  /** In brackets, asterisks or double slashes; behind an arrow; a whole line; a sentence; what stands before a colon. */
  shape: 'bracket' | 'arrow' | 'line' | 'sentence' | 'lead';
  /** It begins the text, or ends it but for hashtags and handles. */
  edge: boolean;
}

const BRACKETS =
  /\([^()\n]{2,120}\)|\[[^[\]\n]{2,120}\](?!\()|\{[^{}\n]{2,120}\}|(?<![\p{L}\p{N}*])\*{1,3}[^\s*][^*\n]{1,118}\*{1,3}(?!\p{L})|(?<![:\S])\/{2}[^/\n]{2,118}\/{2}|<{1,3}(?=[\p{L} ])[^<>\n]{2,118}>{1,3}|#{2}[^#\n]{2,118}#{2}/gu;
const ARROWS =
  /(?:[→⇒←⟶]|-{1,3}>|={1,2}>|<-{1,3}|>{2,3}|(?<=\s)\/{2}|-{3}|\*{2,3}|\^{1,3})[^\S\n]*(?=[\p{L}¿(@])[^\n]{2,120}/gu;
/** A stop, or an emoji, with white space behind it: a sentence may go on in small letters. Short words are abbreviations. */
const STOPS = /(?:(?<=[\p{L}\p{N})%€»”"]{2})[.!?…]+[)»”"]?|\p{Extended_Pictographic}\uFE0F?)[^\S\n]+/gu;
const LEAD = /^[^\n:.!?]{3,60}:(?=[^\S\n]+\S|[^\S\n]*\n)/gu;

/** The segments of a text, longer and shorter ones over one another; the whole text is none. */
export function segmentsOf(text: string): Segment[] {
  const last = bodyEnd(text);
  const first = text.length - text.trimStart().length;
  const segment = (shape: Segment['shape'], { start, end }: Span): Segment => ({
    shape,
    start,
    end,
    edge: start <= first || end >= last,
  });
  const lines = linesOf(text)
    .map((line) => trimmed(text, line))
    .filter(({ start, end }) => start < end);
  const found = (pattern: RegExp, shape: Segment['shape']) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) =>
      segment(shape, { start: index, end: index + words.length }),
    );
  return [
    ...found(BRACKETS, 'bracket'),
    ...found(ARROWS, 'arrow'),
    ...lines.map((line) => segment('line', line)),
    ...lines.flatMap((line) => sentencesIn(text, line).map((span) => segment('sentence', span))),
    ...found(LEAD, 'lead'),
  ].filter(({ start, end }) => end - start < text.trim().length);
}

function sentencesIn(text: string, line: Span): Span[] {
  const spans: Span[] = [];
  let start = line.start;
  for (const { index, 0: stop } of text.slice(line.start, line.end).matchAll(STOPS)) {
    const next = line.start + index + stop.length;
    spans.push(trimmed(text, { start, end: next }));
    start = next;
  }
  if (spans.length > 0) spans.push({ start, end: line.end });
  return spans;
}
