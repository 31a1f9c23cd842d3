import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remapSpans } from '@/lib/shared/remap';

const spanOf = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
const slices = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('remapSpans', () => {
  it('moves what stands after an insertion and keeps what stands before it', () => {
    const before = 'Un erore e un altro sbalio.';
    const after = 'Un erore e poi un altro sbalio.';
    const spans = [spanOf(before, 'erore'), spanOf(before, 'sbalio')];
    expect(slices(after, remapSpans(spans, before, after))).toEqual(['erore', 'sbalio']);
  });

  it('drops a span whose word is being typed on', () => {
    const before = 'Che erore';
    expect(remapSpans([spanOf(before, 'erore')], before, 'Che errore')).toEqual([]);
    expect(remapSpans([spanOf(before, 'erore')], before, 'Che erorei')).toEqual([]);
    expect(remapSpans([spanOf(before, 'erore')], before, 'Che ierore')).toEqual([]);
  });

  it('keeps a span when a space or a full stop is typed right after or before it', () => {
    const before = 'erore qui';
    expect(slices('erore. qui', remapSpans([spanOf(before, 'erore')], before, 'erore. qui'))).toEqual(['erore']);
    expect(slices('(erore qui', remapSpans([spanOf(before, 'erore')], before, '(erore qui'))).toEqual(['erore']);
  });

  it('drops a span that a deletion joins to another word', () => {
    const before = 'ciao erore';
    expect(remapSpans([spanOf(before, 'erore')], before, 'ciaoerore')).toEqual([]);
  });

  it('never gives a span that does not hold the same words', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'è', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, letters, letters, fc.nat(40), fc.nat(10), (head, cut, put, tail, at, length) => {
        const before = head + cut + tail;
        const after = head + put + tail;
        const start = Math.min(at, before.length);
        const span = { start, end: Math.min(start + length, before.length) };
        for (const moved of remapSpans([span], before, after)) {
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
        }
      }),
    );
  });
});
