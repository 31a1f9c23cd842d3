import { expect, it } from 'vitest';
import { trainingSet } from '@/lib/inbox/triage/build/comments';
import { tokensOf } from '@/lib/inbox/triage/tokens';
import { readComments } from '@/tests/bench/triage/comments';

/** Shorter comments ("top", "che bello!") are written by everybody. */
const LONG = 4;

it('no comment of the bench is one that the model learns from', () => {
  const wordsOf = (text: string) =>
    tokensOf(text)
      .filter(({ kind }) => kind === 'word')
      .map(({ text: word }) => word);
  const learnt = new Set(trainingSet().map(({ text }) => wordsOf(text).join(' ')));
  const { open, held } = readComments();
  const known = [...open, ...held].filter(({ text }) => {
    const words = wordsOf(text);
    return words.length >= LONG && learnt.has(words.join(' '));
  });
  expect(known).toHaveLength(0);
});
