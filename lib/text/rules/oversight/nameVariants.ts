import type { Span } from '@/lib/shared/finding';
import { inLines, movedSpan } from '../kit/inLines';
import type { Remark, TextRule } from '../rule';

/** A name of several words: two of them begin with a capital. */
const NAME =
  /(?=\p{Lu})(?<![\p{L}\p{N}@#])\p{Lu}\p{L}+(?:[ ](?:(?:di|del|della|delle|dei|degli|dello|da|in|e|al|alla|per|il|la)[ ])?\p{Lu}\p{L}+){1,4}(?![\p{L}\p{N}])/gu;
const SINGLE = /(?=\p{Lu}\p{Ll})(?<=\p{L},?[ '’])\p{Lu}\p{Ll}{5,}(?![\p{L}\p{N}])/gu;
const LONG = 4;

interface Name extends Span {
  words: string[];
  text: string;
}

/** Festival della Lentezza and Festival delle Lentezze: one name in two spellings. */
export const nameVariants: TextRule = {
  id: 'name-variants',
  scope: 'text',
  title: { it: 'Lo stesso nome scritto in due modi', en: 'One name in two spellings' },
  severity: 'warning',
  source: 'Manuali di redazione italiani: un nome si scrive sempre allo stesso modo.',
  find: ({ text }, knowledge) => {
    const names = namesIn(text);
    const singles = singlesIn(text).filter((name) => !knowledge.known(name.text));
    const found = variants(names, areOne);
    const more = variants(singles, ([a = ''], [b = '']) => isNear(a, b) && !sameStem(a, b));
    return [...found, ...more.filter(({ start }) => !found.some((one) => one.start <= start && start < one.end))];
  },
  good: [
    'Marco Rossi e Marta Rossi aprono una bottega',
    'Via Garibaldi 4 e via Garibaldi 8, zona Porta Nuova e Porta Nova',
    'Paolo Conti e Paola Conti sono fratelli',
    'Il Festival della Lentezza torna: il Festival della Lentezza ti aspetta',
    'Under Sedici e Under Quindici in campo',
    'La Prima Liceo e la Terza Liceo in gita',
    'Sala Rossa e Sala Rosa sono aperte',
  ],
  bad: [
    {
      text: 'Il Festival della Lentezza compie dieci anni. Il programma del Festival delle Lentezze esce domani',
      marks: ['Festival delle Lentezze'],
      fixes: ['Festival della Lentezza'],
    },
    {
      text: 'Vi aspetta Caffè Lanterna. Da Caffè Lanternna il cornetto è caldo',
      marks: ['Caffè Lanternna'],
      fixes: ['Caffè Lanterna'],
    },
    {
      text: 'Suona Giulia Marchetti. Giulia Marcheti presenta il disco',
      marks: ['Giulia Marcheti'],
      fixes: ['Giulia Marchetti'],
    },
    { text: 'Oggi apre Krefelder. Venite da Krefeldr a provare', marks: ['Krefeldr'] },
    { text: 'La mostra di Anna Ferrante è qui. Il catalogo di Anna Ferante anche', marks: ['Anna Ferante'] },
    { text: 'Teatro Comunale Verdi, ore 21. Al Teatro Comunalle Verdi si replica', marks: ['Teatro Comunalle Verdi'] },
  ],
};

const namesIn = inLines((line) => [...line.matchAll(NAME)].map(nameOf), movedSpan);
const singlesIn = inLines((line) => [...line.matchAll(SINGLE)].map(nameOf), movedSpan);

function nameOf({ index, 0: text }: RegExpExecArray): Name {
  return { start: index, end: index + text.length, words: text.split(' '), text };
}

function variants(names: readonly Name[], areSame: (a: readonly string[], b: readonly string[]) => boolean): Remark[] {
  return names.flatMap((name, at) => {
    for (const other of names.slice(0, at)) {
      // The first word may be another one that only opens the sentence: Il Festival, Al Festival.
      for (const [a, b] of [
        [other, name],
        [tail(other), name],
        [other, tail(name)],
        [tail(other), tail(name)],
      ] as const) {
        if (a.text === b.text) return [];
        if (areSame(a.words, b.words)) return [remarkOn(b, a)];
      }
    }
    return [];
  });
}

function tail({ start, end, words, text }: Name): Name {
  const cut = words[0]!.length + 1;
  return words.length < 3
    ? { start, end, words, text }
    : { start: start + cut, end, words: words.slice(1), text: text.slice(cut) };
}

function remarkOn({ start, end, text }: Name, first: Name): Remark {
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Qui «${text}», prima «${first.text}»: è lo stesso nome?`,
      en: `“${text}” here, “${first.text}” before: is it the same name?`,
    },
    replacements: [first.text],
  };
}

/** As many words, one of some length the same, the others nearly the same. */
function areOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.join('') === b.join('')) return false;
  const pairs = a.map((word, at) => [word, b[at]!] as const);
  const changed = pairs.filter(([x, y]) => x !== y);
  if (!pairs.some(([x, y]) => x === y && x.length >= LONG)) return false;
  const main = changed.filter(([x]) => /^\p{Lu}/u.test(x));
  if (main.length !== 1 || !changed.every(([x, y]) => isNear(x, y) || /^\p{Ll}/u.test(x))) return false;
  const [x, y] = main[0]!;
  return x.length > LONG && isNear(x, y) && (!sameStem(x, y) || changed.length > 1);
}

/** Only the ending differs: Paolo and Paola, Sala Rossa and Sale Rosse are two. */
function sameStem(a: string, b: string): boolean {
  return a.slice(0, -1) === b.slice(0, -1) || a === `${b}s` || b === `${a}s`;
}

/** One letter more, less or other behind the same beginning. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LONG || long.length - short.length > 1 || a.charAt(0) !== b.charAt(0)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return (
    short.slice(at) === long.slice(at + 1) ||
    (short.length === long.length && short.slice(at + 1) === long.slice(at + 1))
  );
}
