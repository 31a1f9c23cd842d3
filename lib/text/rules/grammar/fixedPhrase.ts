import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { FIXED_PHRASES } from '../kit/fixedPhrases';
import { isOneSlip } from '../kit/oneSlip';
import { FORMS } from '../kit/regimes';
import type { Remark, SentenceRule } from '../rule';

const ARTICLES = ['', 'il', 'lo', 'la', "l'", 'i', 'gli', 'le'];
/** Prepositions and articles by what they are made of; the place of a form says its article. */
const CLASSES: Record<string, readonly string[]> = { ...FORMS, art: ARTICLES };
const SMALL = new Set([...Object.values(CLASSES).flat(), 'un', 'uno', 'una', "un'", 'tra', 'fra'].filter(Boolean));
/** What the first word of a phrase is taken for; «di attesa di» and «con mani vuote» are sound. */
const AT_FIRST = /^(?:a|in|su)$/;
const SIMPLE = /^(?:a|ad|in|su|di|da|con|per)$/;
/** What stands where another word may. */
const ANY = '*';

interface Place {
  words: readonly string[];
  /** Which of its words is another in the text, or is lacking there. */
  at: number;
}

const RIGHT = new Set<string>();
const CHANGED = new Map<string, Place[]>();
const LACKING = new Map<string, Place>();
/** What phrases begin with, and all their words: most windows of a text hold too many others. */
const FIRST = new Set(['a', 'in', 'su']);
const WORDS = new Set<string>();
let longest = 0;

for (const phrase of FIXED_PHRASES.split('|')) {
  const isWhole = phrase.trim().startsWith('!');
  for (const words of spelledOut(phrase.replace('!', '').trim())) keep(words, isWhole);
}

/** All the phrases that an entry stands for. */
function spelledOut(entry: string): string[][] {
  const choice = /\[([^\]]+)\]/.exec(entry);
  if (choice) return choice[1]!.split(' ').flatMap((one) => spelledOut(entry.replace(choice[0], one)));
  const words = entry.split(/\s+/);
  const forms = CLASSES[/^%(.+)$/.exec(words.at(-1)!)?.[1] ?? ''];
  const ends = forms?.filter((form) => form !== '' && !form.includes(' ')) ?? [words.at(-1)!];
  return [...new Set(ends)].map((end) => [...words.slice(0, -1), end]);
}

function keep(words: readonly string[], isWhole: boolean): void {
  longest = Math.max(longest, words.length);
  RIGHT.add(words.join(' '));
  FIRST.add(words[0]!);
  for (const word of words) WORDS.add(word);
  words.forEach((word, at) => {
    if (at === 0 && !(isWhole && SIMPLE.test(word))) return;
    const key = words.with(at, ANY).join(' ');
    CHANGED.set(key, [...(CHANGED.get(key) ?? []), { words, at }]);
    const isInside = at > 0 && at < words.length - 1 && SMALL.has(word);
    if (isInside) LACKING.set(words.toSpliced(at, 1).join(' '), { words, at });
  });
}

/** A regola di arte, vanno a rubo, per prima volta: a set phrase with one word that is another, lacks or is too many. */
export const fixedPhrase: SentenceRule = {
  id: 'fixed-phrase',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Modi di dire con una parola diversa', en: 'Set phrases with a word changed' },
  source: 'Treccani and De Mauro on the single phrases (locuzioni, polirematiche)',
  find: (sentence) => (sentence.shouted ? [] : remarksOn(sentence)),
  good: [
    'Fatto a regola d’arte, nero su bianco, mano nella mano.',
    'A causa del maltempo, in base alle richieste, nel corso della serata.',
    'È la prima volta che succede; delle prime volte non si parla.',
    'I biglietti vanno a ruba e noi siamo al settimo cielo.',
    'Abbiamo voltato pagina. Tengono conto di tutto.',
  ],
  bad: [
    { text: 'Un lavoro fatto a regola di arte', marks: ['di '], fixes: ["d'"] },
    { text: 'Vi aspettiamo a braccia aperta in negozio', marks: ['aperta'], fixes: ['aperte'] },
    { text: 'Siamo qui per prima volta', marks: ['per'], fixes: ['per la'] },
    { text: 'Chiusi a causa la neve', marks: ['la'], fixes: ['della'] },
    { text: 'Abbiamo voltato la pagina e via', marks: ['voltato la'], fixes: ['voltato'] },
  ],
};

function remarksOn({ tokens, text }: Sentence): Remark[] {
  const remarks = new Map<number, Remark>();
  const sound = new Set<number>();
  const lowers = tokens.map(({ lower, kind }) => (kind === 'word' ? lower : ''));
  for (let at = 0; at < tokens.length; at++) {
    if (!FIRST.has(lowers[at]!)) continue;
    let others = 0;
    for (let length = 2; length <= longest + 1 && lowers[at + length - 1]; length++) {
      if (!WORDS.has(lowers[at + length - 1]!) && ++others > 1) break;
      const words = lowers.slice(at, at + length);
      if (RIGHT.has(words.join(' '))) for (let place = at; place < at + length; place++) sound.add(place);
      const found = changed(words) ?? lacking(words) ?? added(words);
      if (found) remarks.set(at + found.at, remark(tokens.slice(at + found.at, at + found.to), found.right, text));
    }
  }
  return [...remarks].filter(([at]) => !sound.has(at)).map(([, one]) => one);
}

interface Change {
  at: number;
  to: number;
  right: string[];
}

/** Of the forms that may stand there, the one with the article that was typed. */
function changed(words: readonly string[]): Change | null {
  if (words.length < 3) return null;
  for (let at = 0; at < words.length; at++) {
    const places = CHANGED.get(words.with(at, ANY).join(' ')) ?? [];
    const typed = words[at]!;
    const rights = places.map((place) => place.words[place.at]!);
    // A disposizione un, a causa un: another word is lacking there, if any.
    if (rights.length === 0 || rights.includes(typed) || (at === words.length - 1 && /^un/.test(typed))) continue;
    const article = articleOf(typed);
    const isNear = (one: string) => isTakenFor(one, typed, at) || isOtherWord(one, typed, words, at);
    const right = rights.find((one) => isNear(one) && articleOf(one) === article) ?? rights[0]!;
    if (isNear(right))
      return { at, to: at + 1, right: [right === 'con' ? (FORMS.con[Math.max(article, 0)] ?? right) : right] };
  }
  return null;
}

function articleOf(word: string): number {
  for (const forms of Object.values(CLASSES)) if (forms.includes(word)) return forms.indexOf(word) % 8;
  return -1;
}

/** Piccioni con una favola: where the other words are telling enough, a word one slip away or that begins alike. */
function isOtherWord(right: string, typed: string, words: readonly string[], at: number): boolean {
  if (at === 0 || right.length < 4 || typed.length < 4 || SMALL.has(typed)) return false;
  // Another person may say it of himself.
  if (/[nm]o$/.test(right) && right.slice(0, -2) === typed.slice(0, -2)) return false;
  const telling = words.filter((word, place) => place !== at && word.length > 2 && !SMALL.has(word)).length;
  return (telling > 1 && isOneSlip(right, typed)) || (telling > 2 && right.slice(0, 2) === typed.slice(0, 2));
}

/** A small word for another one, or the same word with another ending. */
function isTakenFor(right: string, typed: string, at: number): boolean {
  if (at === 0) return AT_FIRST.test(typed) && typed !== right.replace(/d$/, '');
  if (SMALL.has(right)) return SMALL.has(typed) && !(/^ad?$/.test(typed) && /^ad?$/.test(right));
  return right.length > 3 && typed.length === right.length && typed.slice(0, -1) === right.slice(0, -1);
}

function lacking(words: readonly string[]): Change | null {
  const place = LACKING.get(words.join(' '));
  return place
    ? { at: place.at - 1, to: place.at, right: place.words.slice(place.at - 1, place.at + 1) as string[] }
    : null;
}

function added(words: readonly string[]): Change | null {
  if (words.length < 3) return null;
  for (let at = 1; at < words.length - 1; at++) {
    if (SMALL.has(words[at]!) && RIGHT.has(words.toSpliced(at, 1).join(' ')))
      return { at: at - 1, to: at + 1, right: [words[at - 1]!] };
  }
  return null;
}

function remark(typed: readonly Token[], words: readonly string[], text: string): Remark {
  const [first, last] = [typed[0]!, typed.at(-1)!];
  const wrong = text.slice(first.start, last.end);
  const meant = casedLike(first.text, words.join(' ').replaceAll("' ", "'"));
  // The space behind an elided form goes with it.
  const end = meant.endsWith("'") && text.charAt(last.end) === ' ' ? last.end + 1 : last.end;
  return {
    start: first.start,
    end,
    severity: 'warning',
    message: {
      it: `In questo modo di dire ci vuole «${meant}», non «${wrong}».`,
      en: `This set phrase has “${meant}”, not “${wrong}”.`,
    },
    replacements: [meant],
  };
}
