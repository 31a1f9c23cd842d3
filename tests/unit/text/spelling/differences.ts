/** One word on which we mean to differ from Hunspell with the same dictionary. */
export interface Difference {
  word: string;
  /** What we say; Hunspell says the opposite. */
  ours: boolean;
  reason: string;
}

/** Every deliberate difference in the reading of the dictionary. The words of our own lists come on top of it. */
export const differences: readonly Difference[] = [
  { word: 'dell’azienda', ours: true, reason: 'phones and editors type ’ for the apostrophe; it is the same sign' },
  { word: 'c’è', ours: true, reason: 'the same' },
  { word: 'l‘arte', ours: true, reason: 'the opening quote that keyboards put for an apostrophe after a space' },
  { word: 'socio‑economico', ours: true, reason: 'the non-breaking hyphen is a hyphen' },
  {
    word: 'azienda.',
    ours: false,
    reason: 'the tokens of a text never carry the full stop; Hunspell takes it off itself',
  },
  { word: '2024', ours: false, reason: 'numbers are left out by the tokens and never asked' },
];

/** A kind of word, met among random mutations, on which we mean to differ. */
export interface DifferenceKind {
  reason: string;
  /** `knows` asks Hunspell. */
  explains(word: string, knows: (word: string) => boolean): boolean;
}

export const kinds: readonly DifferenceKind[] = [
  {
    reason:
      'ESA-CASA: Hunspell looks for the parts of a compound in capitals after it has put them in small letters, ' +
      'where an acronym is no longer known; each part alone it accepts, and so do we together',
    explains: (word, knows) =>
      word === word.toUpperCase() && word.includes('-') && word.split('-').every((part) => part === '' || knows(part)),
  },
  { reason: 'nothing is no word; Hunspell accepts it', explains: (word) => word === '' },
];
