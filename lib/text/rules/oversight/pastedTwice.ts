import type { Span } from '@/lib/shared/finding';
import { remembering } from '@/lib/shared/recent';
import { inLines, movedSpan } from '../kit/inLines';
import { piecesOf } from '../kit/pieces';
import { isMentioned, linesOf, removal, trimmed } from '../kit/stretches';
import type { Message, Remark, TextRule } from '../rule';

/** So many different words come back by accident; fewer are a refrain, a slogan, an anaphora. */
const EXACT = 6;
/** Right behind the first, and only once, fewer are enough. */
const ADJACENT = 4;
/** With something changed in it, more of it must be the same. */
const NEARLY = 8;
/** With one word for another only a long one can hardly be meant. */
const EXCHANGED = 14;
/** Words more or less, for each so many words of the sentence. */
const CHANGED = 3.3;
/** Sentences to compare: a text with more is no post. */
const MOST = 120;
/** Numbers count: 1. is not 2. */
const BULLET = /^[^\S\n]*[-–•*·▪✅✔👉🔹🔸]/u;
/** So many words, and so many of them of more than three letters, are no chance. */
const APART = { words: 5, full: 3 };
const PHRASE = { least: 3, most: 12 };

interface Said {
  words: readonly string[];
  /** The words, with a space around each. */
  key: string;
  has: ReadonlySet<string>;
}
type Piece = Span & Said;

/** A sentence, a paragraph or a stretch that stands in the text twice. */
export const pastedTwice: TextRule = {
  id: 'pasted-twice',
  scope: 'text',
  title: { it: 'Frasi incollate due volte', en: 'Sentences pasted twice' },
  severity: 'warning',
  source: 'Effetto tipico del copia e incolla: la frase rielaborata e quella di partenza restano entrambe.',
  find: ({ text }) =>
    [...sentencesAgain(text), ...itemsAgain(text), ...stretchesAgain(text), ...phrasesAgain(text)].sort(
      (a, b) => a.start - b.start,
    ),
  good: [
    'Piano, piano, piano: così si impasta il pane',
    'Ancora un giorno. Ancora un giorno. Ancora un giorno. E venerdì si apre',
    'C’è chi parte. C’è chi resta. C’è chi parte e torna',
    'Gira la ruota, gira il mulino. Gira la ruota, gira il mulino. Una filastrocca vera',
    '«Il cantiere è finito», dice il sindaco. «Il cantiere è finito», conferma il geometra',
    'Sabato 12 maggio apertura dalle 9 alle 18 con visita guidata\nDomenica 13 maggio apertura dalle 9 alle 18 con visita guidata',
    'Se lavori da casa hai bisogno di una sedia comoda. Se lavori in ufficio hai bisogno di una sedia comoda',
    'Passo dopo passo dopo passo si arriva in cima',
    'Sempre di più, sempre di più: i volontari non bastano',
  ],
  bad: [
    {
      text: 'Nel cuore della città vecchia, a due passi dal porto, nel cuore della città vecchia trovi la bottega.',
      marks: ['nel cuore della città vecchia'],
    },
    {
      text: 'Da lunedì il bar apre alle sei e mezza. Da lunedì il bar apre alle sei e mezza. Per chi ha fretta',
      marks: [' Da lunedì il bar apre alle sei e mezza.'],
      fixes: [''],
    },
    {
      text: 'La mostra racconta cento anni di moda.\n\nLa mostra racconta cento anni di moda.\n\nFino a giugno',
      marks: ['\n\nLa mostra racconta cento anni di moda.'],
      fixes: [''],
    },
    {
      text: 'In due settimane avete raccolto 4.200 euro per lo scuolabus. In due settimane avete raccolto ben 4.200 euro per lo scuolabus.',
      marks: [' In due settimane avete raccolto ben 4.200 euro per lo scuolabus.'],
    },
    {
      text: 'Tutta la collezione è scontata del 50%. Cappotti e stivali. Tutta la collezione è scontata del 50%! Ti aspettiamo.',
      marks: [' Tutta la collezione è scontata del 50%!'],
    },
    {
      text: 'Vi aspettiamo sabato alle 18 in piazza grande.Vi aspettiamo sabato alle 18 in piazza grande.',
      marks: ['Vi aspettiamo sabato alle 18 in piazza grande.'],
    },
    { text: 'In dispensa:\n- pane nero\n- burro\n- pane nero', marks: ['\n- pane nero'], fixes: [''] },
    {
      text: 'Vi aspettiamo sabato alle Vi aspettiamo sabato alle 18 in piazza',
      marks: [' Vi aspettiamo sabato alle'],
      fixes: [''],
    },
    {
      text: 'Scegli il colore che ti piace di più in negozio. Si posa in un giorno. Scegli il colore che ti piace di più, in negozio.',
      marks: [' Scegli il colore che ti piace di più, in negozio.'],
    },
  ],
};

function sentencesAgain(text: string): Remark[] {
  const pieces = piecesOf(text)
    .slice(0, MOST)
    .map((span) => pieceOf(text, span))
    .filter(({ words }) => words.length >= ADJACENT);
  const found: Remark[] = [];
  pieces.forEach((piece, at) => {
    const first = pieces
      .slice(0, at)
      .find((other, before) => isAgain(other, piece) || isRightAgain(pieces, before, at));
    if (!first || isMentioned(text, piece)) return;
    const last = found.at(-1);
    const span = removal(text, piece);
    // A paragraph pasted twice is one remark.
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else
      found.push({ ...span, severity: 'warning', message: first.key === piece.key ? SAME : ALIKE, replacements: [''] });
  });
  return found;
}

/** An item that stands in its list twice. */
function itemsAgain(text: string): Remark[] {
  const items = linesOf(text)
    .filter(({ start, end }) => BULLET.test(text.slice(start, end)))
    .map((span) => pieceOf(text, trimmed(text, span)))
    .filter(({ words }) => words.length > 0 && words.length < ADJACENT);
  return items
    .filter((item, at) => items.findIndex(({ key }) => key === item.key) < at)
    .map((item) => ({ ...removal(text, item), severity: 'warning', message: SAME, replacements: [''] }));
}

function pieceOf(text: string, span: Span): Piece {
  return { ...span, ...saidIn(text.slice(span.start, span.end)) };
}

/** What is said in so many sentences is still known. */
const saidIn = remembering(600, (piece: string): Said => {
  const words = (piece.toLowerCase().match(/[#@]?[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^[#@]/.test(word));
  return { words, key: ` ${words.join(' ')} `, has: new Set(words) };
});

function isAgain(first: Piece, second: Piece): boolean {
  if (first.key === second.key) return first.has.size >= EXACT;
  const [short, long] = first.words.length < second.words.length ? [first, second] : [second, first];
  if (short.words.length < NEARLY) return false;
  return (long.has.has(short.words[0]!) && long.key.includes(short.key)) || isAlike(short.words, long.words);
}

/** A short one, whole and alone, right behind itself; three times is a refrain. */
function isRightAgain(pieces: readonly Piece[], before: number, at: number): boolean {
  const { key, words } = pieces[at]!;
  return (
    before === at - 1 &&
    pieces[before]!.key === key &&
    new Set(words).size === words.length &&
    pieces.filter((piece) => piece.key === key).length === 2
  );
}

/** The same but for a word or two more or less, a slip, or in a long sentence one word for another. */
function isAlike(short: readonly string[], long: readonly string[]): boolean {
  const from = common(short, long, 0, 1);
  if (from === 0 && short.at(-1) !== long.at(-1)) return false;
  const back = common(short.slice(from), long.slice(from), -1, -1);
  const left = short.slice(from, short.length - back);
  const right = long.slice(from, long.length - back);
  if ([...left, ...right].some((word) => /\p{N}|^(?:non|né|senza|mai|se|chi)$/u.test(word))) return false;
  if (left.length === right.length && left.every((word, at) => isTypo(word, right[at]!))) return true;
  if (left.length === 1 && right.length === 1) return short.length >= EXCHANGED;
  const kept = shared(left, right);
  const changed = left.length + right.length - 2 * kept;
  return (
    from + back + kept >= NEARLY - 1 &&
    changed <= long.length / CHANGED &&
    !(kept === 0 && left.length > 0 && right.length > 0)
  );
}

/** How many words are the same from one end. */
function common(a: readonly string[], b: readonly string[], first: 0 | -1, step: 1 | -1): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(first + step * count) === b.at(first + step * count)) count++;
  return count;
}

/** The longest sequence of words that both have, in order. */
function shared(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) next.push(word === b[at] ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!));
    row = next;
  }
  return row[b.length]!;
}

/** One letter more, less or other: of a short word it makes another word. */
function isTypo(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length < 3 || long.length - short.length > 1) return false;
  if (plain(short) === plain(long)) return true;
  if (long.length < 5) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return (
    short.slice(at) === long.slice(at + 1) ||
    (short.length === long.length && short.slice(at + 1) === long.slice(at + 1))
  );
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "Vi aspettiamo sabato alle Vi aspettiamo sabato alle 18": the same words twice without a sign between. */
function stretchesAgain(text: string): Remark[] {
  return stretchesIn(text).map((span) => ({
    ...removal(text, span),
    severity: 'warning',
    message: SAME_WORDS,
    replacements: [''],
  }));
}

const stretchesIn = inLines(againIn, movedSpan);

function againIn(line: string): Span[] {
  const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase(),
  }));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = PHRASE.most; length >= PHRASE.least; length--) {
      const next = words[at + length];
      const last = words[at + 2 * length - 1];
      if (!next || !last || next.word !== words[at]!.word) continue;
      const same = words.slice(at, at + length).every(({ word }, i) => word === words[at + length + i]!.word);
      if (
        !same ||
        /[.,;:!?…|«»"“”()]/u.test(line.slice(words[at]!.start, last.end)) ||
        words[at]!.word === words[at + length - 1]!.word ||
        isEcho(words.slice(at, at + length).map(({ word }) => word))
      )
        continue;
      found.push({ start: next.start, end: last.end });
      at += 2 * length - 1;
      break;
    }
  }
  return found;
}

/** "Nel cuore della città vecchia, a due passi dal Duomo, nel cuore della città vecchia": so many words again in one sentence. */
function phrasesAgain(text: string): Remark[] {
  return piecesOf(text)
    .slice(0, MOST)
    .flatMap((piece) =>
      phraseAgain(text.slice(piece.start, piece.end)).map(({ start, end }) => ({
        start: piece.start + start,
        end: piece.start + end,
        severity: 'warning' as const,
        message: SAME_WORDS_APART,
        replacements: [],
      })),
    );
}

const phraseAgain = remembering(600, (piece: string): Span[] => {
  const words = [...piece.matchAll(/[\p{L}\p{N}]+/gu)];
  const isWhole = (from: number, to: number) => !/[,;:!?()]/.test(piece.slice(words[from]!.index, words[to]!.index));
  const seen = new Map<string, number>();
  for (let at = 0; at + APART.words <= words.length; at++) {
    const run = words.slice(at, at + APART.words).map(([word]) => word.toLowerCase());
    const key = run.join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    // Right behind itself it is a refrain, and hours and prices come again.
    else if (
      first + APART.words < at &&
      !/\p{N}/u.test(key) &&
      run.filter((word) => word.length > 3).length >= APART.full &&
      isWhole(at, at + APART.words - 1)
    ) {
      let last = at + APART.words - 1;
      while (words[last + 1] && words[last + 1]![0].toLowerCase() === words[first + last + 1 - at]?.[0].toLowerCase())
        last++;
      return [{ start: words[at]!.index, end: words[last]!.index + words[last]![0].length }];
    }
  }
  return [];
});

/** Cheers, songs and tongue-twisters say the same words again and again. */
function isEcho(words: readonly string[]): boolean {
  return new Set(words).size < words.length;
}

const SAME: Message = {
  it: 'Questa frase c’è già: sembra incollata due volte.',
  en: 'This sentence is already there: it seems pasted twice.',
};
const ALIKE: Message = {
  it: 'Questa frase c’è già, quasi uguale: forse ne deve restare una.',
  en: 'This sentence is already there, nearly the same: perhaps only one should stay.',
};
const SAME_WORDS_APART: Message = {
  it: 'Queste parole ci sono già in questa frase: sembrano rimaste da un’altra versione.',
  en: 'These words are already in this sentence: they seem left over from another version.',
};
const SAME_WORDS: Message = {
  it: 'Queste parole ci sono due volte di seguito.',
  en: 'These words stand here twice in a row.',
};
