import { expect, it } from 'vitest';
import { ignoreKeyOf } from '@/lib/review/ignoring';

it('a word is the same in any casing; another rule, another word or two that run together are not', () => {
  const key = ignoreKeyOf({ rule: 'spelling', word: 'Aziendda' });
  expect(ignoreKeyOf({ rule: 'spelling', word: 'AZIENDDA' })).toBe(key);
  expect(ignoreKeyOf({ rule: 'brand-avoid', word: 'Aziendda' })).not.toBe(key);
  expect(ignoreKeyOf({ rule: 'spelling', word: 'aziende' })).not.toBe(key);
  expect(ignoreKeyOf({ rule: 'spellinga', word: 'ziendda' })).not.toBe(key);
});
