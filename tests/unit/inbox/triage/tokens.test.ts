import { describe, expect, it } from 'vitest';
import { evenOut, tokensOf } from '@/lib/inbox/triage/tokens';

describe('a word evened out', () => {
  it.each([
    ['Perché', 'perche'],
    ['xké', 'perche'],
    ['nn', 'non'],
    ['ke', 'che'],
    ['anke', 'anche'],
    ['kasa', 'casa'],
    ['bellissimaaaa', 'bellissima'],
    ['bellooo', 'bello'],
    ['GRANDIIII', 'grandi'],
    ['anno', 'anno'],
    ['pizza', 'pizza'],
    ['seee', 'see'],
    ['nooo', 'noo'],
  ])('%s is %s', (typed, even) => expect(evenOut(typed)).toBe(even));
});

describe('the tokens of a comment', () => {
  it('keep their places in UTF-16 code units', () => {
    const text = '👏🏽👏🏽 Brava @anna.b!! #Sanremo2025 guarda https://t.co/x';
    const tokens = tokensOf(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      '👏🏽',
      '👏🏽',
      'Brava',
      '@anna.b',
      '!!',
      '#Sanremo2025',
      'guarda',
      'https://t.co/x',
    ]);
    expect(tokens.map(({ kind }) => kind)).toEqual([
      'emoji',
      'emoji',
      'word',
      'mention',
      'mark',
      'tag',
      'word',
      'link',
    ]);
  });

  it('are the same emoji in any skin and style', () => {
    const [plain, dark] = tokensOf('👍 👍🏿').map(({ text }) => text);
    expect(dark).toBe(plain);
    const [woman, man, person] = tokensOf('🤦‍♀️ 🤦‍♂️ 🤦').map(({ text }) => text);
    expect([woman, man]).toEqual([person, person]);
  });

  it('know capitals and stretched letters', () => {
    const [shouted, stretched, initial] = tokensOf('VERGOGNA bellooo È');
    expect([shouted!.shouted, shouted!.stretched]).toEqual([true, false]);
    expect([stretched!.shouted, stretched!.stretched]).toEqual([false, true]);
    expect(initial!.shouted).toBe(false);
  });

  it('read emoticons, but not the colon of an hour or an address', () => {
    expect(tokensOf('ok :) alle 12:30 xD').map(({ kind }) => kind)).toEqual([
      'word',
      'emoji',
      'word',
      'number',
      'emoji',
    ]);
  });
});
