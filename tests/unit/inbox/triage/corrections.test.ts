import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Correction, Corrections } from '@/lib/inbox/triage/corrections';
import { Triager } from '@/lib/inbox/triage/triage';

const triager = new Triager(readFileSync('lib/inbox/triage/triage.bin'));
const after = (corrections: Correction[], text: string) => triager.triage(text, new Corrections(corrections));

describe('a correction of the user', () => {
  const nickname: Correction = { text: 'siete delinquenti!', kind: 'praise', sentiment: 'positive' };

  it('settles the same comment, however it is typed', () => {
    expect(triager.triage('siete delinquenti!').sentiment).not.toBe('positive');
    for (const text of ['siete delinquenti!', 'SIETE DELINQUENTI', 'Siete delinquentiii!!!']) {
      expect(after([nickname], text)).toMatchObject({
        kind: 'praise',
        sentiment: 'positive',
        confidence: 1,
        unsure: false,
        learntFrom: nickname,
      });
    }
  });

  it('draws a very similar comment and says what it learnt from', () => {
    const known: Correction = {
      text: 'il solito Gino, che disastro il nostro chef 😂',
      kind: 'praise',
      sentiment: 'positive',
    };
    const text = 'sempre il solito Gino, che disastro il nostro chef 😂😂';
    expect(triager.triage(text).sentiment).toBe('negative');
    expect(after([known], text)).toMatchObject({ sentiment: 'positive', learntFrom: known });
  });

  it('leaves other comments as they are', () => {
    const text = 'il gelato era sciolto e la coppetta sporca, pessimo';
    expect(after([nickname], text)).toEqual(triager.triage(text));
    expect(after([nickname], 'siete')).toEqual(triager.triage('siete'));
  });

  it('takes back an earlier one when the same comment is corrected again', () => {
    const second: Correction = { ...nickname, kind: 'complaint', sentiment: 'negative' };
    expect(after([nickname, second], 'siete delinquenti').kind).toBe('complaint');
  });

  it('hides no crisis, unless it was said of that very comment', () => {
    const known: Correction = {
      text: 'ho trovato un pezzo di vetro nel gelato di ieri',
      kind: 'other',
      sentiment: 'neutral',
    };
    expect(after([known], 'ho trovato un pezzo di vetro nel gelato di oggi').kind).toBe('crisis');
    expect(after([known], 'Ho trovato un pezzo di vetro nel gelato di ieri!').kind).toBe('other');
  });

  it('counts for nothing when it has no words', () => {
    expect(after([{ text: '...', kind: 'spam', sentiment: 'neutral' }], '!!').kind).not.toBe('spam');
  });
});
