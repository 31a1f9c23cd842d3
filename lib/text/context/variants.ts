/** What a hand or an ear does to a word so that another word comes out. */
export type SlipKind = 'pair' | 'accent' | 'ending' | 'double' | 'swap' | 'letter';

export interface Variant {
  word: string;
  kind: SlipKind;
}

/** Words taken for each other again and again: of those in one line each may stand for any other. */
const PAIRS = `
e è
a ha
ai hai
anno hanno
o ho
da dà da'
di di'
si sì
la là
li lì
ne né
se sé
te tè
fa fa'
sta sta'
va va'
po po'
c'è ce
con non
sono sonno
`;

const OTHERS = new Map<string, string[]>();
for (const line of PAIRS.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) {
    const others = words.filter((other) => other !== word);
    OTHERS.set(word, [...new Set([...(OTHERS.get(word) ?? []), ...others])]);
  }
}

const ACCENTS: Record<string, string> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' };
const BARE: Record<string, string> = { à: 'a', è: 'e', é: 'e', ì: 'i', ò: 'o', ù: 'u' };
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfglmnprstvz';
const LETTERS = 'abcdefghilmnopqrstuvz';
const NOTHING: readonly Variant[] = [];
const PAIRED = new Map(
  [...OTHERS].map(([word, others]) => [word, others.map((other): Variant => ({ word: other, kind: 'pair' }))]),
);

/** The words that a word is often taken for, whatever stands around it. */
export function pairsOf(word: string): readonly Variant[] {
  return PAIRED.get(word) ?? NOTHING;
}

/**
 * The words that may have been meant by a word that exists: those in the list of pairs, and those one slip away.
 * @param word in small letters, straight apostrophes
 * @param isWord whether a candidate exists; asked some 100 times for a word of seven letters
 * @param isWide false leaves out those with a letter too many, too few or another, which are most of them
 */
export function variantsOf(word: string, isWord: (word: string) => boolean, isWide = true): Variant[] {
  const found = new Map<string, SlipKind>();
  const add = (candidate: string, kind: SlipKind) => {
    if (candidate !== word && !found.has(candidate) && (kind === 'pair' || isWord(candidate)))
      found.set(candidate, kind);
  };
  for (const other of OTHERS.get(word) ?? []) add(other, 'pair');
  if (!/^\p{L}+$/u.test(word)) return listed(found);
  const last = word.slice(-1);
  const stem = word.slice(0, -1);
  if (ACCENTS[last] && word.length > 2) add(stem + ACCENTS[last], 'accent');
  if (last === 'e' && word.length > 2) add(`${stem}é`, 'accent');
  if (BARE[last] && word.length > 2) add(stem + BARE[last], 'accent');
  if (word.length < 3) return listed(found);
  if (VOWELS.includes(last)) {
    for (const vowel of VOWELS) add(stem + vowel, 'ending');
    add(`${word}no`, 'ending');
    add(`${stem}ono`, 'ending');
  }
  if (word.endsWith('no') && word.length > 4) {
    add(word.slice(0, -2), 'ending');
    add(`${word.slice(0, -3)}e`, 'ending');
  }
  addDoubles(word, add);
  if (isWide) addLetters(word, add);
  return listed(found);
}

type Add = (candidate: string, kind: SlipKind) => void;

function addDoubles(word: string, add: Add): void {
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    if (letter === word[i + 1]) add(word.slice(0, i) + word.slice(i + 1), 'double');
    else if (CONSONANTS.includes(letter) && letter !== word[i - 1] && i > 0)
      add(word.slice(0, i) + letter + word.slice(i), 'double');
  }
}

function addLetters(word: string, add: Add): void {
  for (let i = 0; i < word.length; i++) {
    const [head, letter, tail] = [word.slice(0, i), word[i]!, word.slice(i + 1)];
    if (tail !== '' && tail[0] !== letter) add(head + tail[0] + letter + tail.slice(1), 'swap');
    if (word.length > 3) add(head + tail, 'letter');
    for (const other of LETTERS) add(head + other + tail, 'letter');
    for (const extra of LETTERS) add(head + extra + word.slice(i), 'letter');
  }
  for (const extra of LETTERS) add(word + extra, 'letter');
}

function listed(found: ReadonlyMap<string, SlipKind>): Variant[] {
  return [...found].map(([word, kind]) => ({ word, kind }));
}
