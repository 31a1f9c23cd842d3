import { casingOf } from '@/lib/text/spelling/casing';
import type { Difference, DifferenceKind } from './differences';

/** Words on which we mean to differ from nspell in the reading of the English dictionary: examples of the kinds below. */
export const englishDifferences: readonly Difference[] = [
  { word: '21st', ours: false, reason: 'words with digits are left out by the tokens and never asked' },
  { word: '4', ours: false, reason: 'the same' },
  { word: 'x11thy', ours: false, reason: 'the same, and here nspell finds an ordinal number in the middle of a word' },
  { word: 'MCDONALD', ours: true, reason: 'a heading in capitals may name whoever has capitals inside' },
  { word: "FBI'S", ours: true, reason: 'or an acronym with its genitive' },
  {
    word: 'tHe',
    ours: false,
    reason: 'capitals fallen on the wrong letter are a slip; nspell looks at small letters only',
  },
  { word: 'don‘t', ours: true, reason: 'the opening quote that keyboards put for an apostrophe after a space' },
];

/** The kinds of word on which we mean to differ; `forms` are all those that nspell writes out. */
export function englishKinds(forms: readonly string[]): DifferenceKind[] {
  const shouted = new Set(forms.filter((form) => casingOf(form) === 'mixed').map((form) => form.toUpperCase()));
  return [
    {
      reason: 'a word with a digit is never asked: no ordinal numbers, and none of the pieces they are made of',
      explains: (word) => /\d/.test(word),
    },
    {
      reason: 'in capitals a word may stand for any casing of it, as Hunspell has it; nspell tries only two',
      explains: (word, knows) => shouted.has(word) && !knows(word),
    },
    {
      reason: 'a capital in the wrong place (tHe) is a slip, as Hunspell has it; nspell puts all in small letters',
      explains: (word, knows) => casingOf(word) === 'mixed' && knows(word.toLowerCase()),
    },
  ];
}
