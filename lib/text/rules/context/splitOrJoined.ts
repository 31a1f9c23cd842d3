import type { Fit } from '../../context/fit';
import type { Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isClosed, isOnlyVerb } from '../kit/closed';
import { isAmongEnglish } from '../kit/foreign';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** By how many bits the other writing must fit better; measured on clean posts. */
const LEAST = { joined: 8, split: 10 };
/** Rarer words (levels of frequency) are no likely corrections. */
const COMMON = 5;
const FEW = 4;
/** What is written onto the word behind it; a single consonant may double there. */
const PREFIXES = [
  'a',
  'in',
  'di',
  'da',
  'per',
  'con',
  'e',
  'o',
  "d'",
  "l'",
  "c'",
  "s'",
  "m'",
  "all'",
  "dell'",
  "un'",
  "sott'",
  "anch'",
  "quest'",
  "quell'",
  "tutt'",
];

/** Per corso for percorso, informa for in forma: one word or two, told by the words around. */
export const splitOrJoined: SentenceRule = {
  id: 'split-or-joined',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Una parola o due, secondo il contesto', en: 'One word or two, by the context' },
  source: 'The context model (lib/text/context)',
  find(sentence, knowledge) {
    const { tokens } = sentence;
    const fit =
      sentence.shouted || tokens.filter(({ kind }) => kind === 'word').length < FEW ? null : knowledge.fit(sentence);
    if (!fit) return [];
    return tokens.flatMap((token, at) => {
      if (isAmongEnglish(at, tokens, knowledge)) return [];
      return joined(token, tokens[at + 1], at, fit, knowledge) ?? split(token, at, fit, knowledge) ?? [];
    });
  },
  good: [
    'Per corso Garibaldi si passa, ma in forma ridotta.',
    'Dopo tutto questo lavoro, sopra il tavolo c’è la torta.',
    'In vita mia non ho mai visto tanta gente insieme.',
    'Si informa la gentile clientela che siamo chiusi.',
    'Da vero campione ha vinto anche oggi la gara.',
    'L’accordo è stato firmato in Comune questa mattina.',
  ],
  bad: [
    { text: 'Un per corso di otto incontri per chi comincia', marks: ['per corso'], fixes: ['percorso'] },
    { text: 'Una mostra semplice: il per dono raccontato dalle foto', marks: ['per dono'], fixes: ['perdono'] },
  ],
};

function joined(token: Token, next: Token | undefined, at: number, fit: Fit, knowledge: Knowledge): Remark | null {
  if (token.kind !== 'word' || next?.kind !== 'word' || next.start !== token.end + 1 || /^\p{Lu}/u.test(next.text))
    return null;
  if (!/^\p{L}+$/u.test(token.lower) || !/^\p{L}+$/u.test(next.lower)) return null;
  const [head, tail] = [token.lower, next.lower];
  // Su la, me si: two little words side by side are nothing unusual.
  const [first, second] = [knowledge.analyse(head), knowledge.analyse(tail)];
  if (isClosed(first) && (isClosed(second) || isOnlyVerb(second))) return null;
  if (first.length === 0 || second.length === 0) return null;
  const words = [head + tail, head + tail.charAt(0) + tail].filter(
    (word) => word.length > 4 && knowledge.frequency(word) >= COMMON && knowledge.isItalian(word),
  );
  return best(
    words.map((word) => ({ words: [word], gain: fit.gain(at, 2, [word]) })),
    LEAST.joined,
    token,
    next.end,
    `${token.text} ${next.text}`,
  );
}

function split(token: Token, at: number, fit: Fit, knowledge: Knowledge): Remark | null {
  if (token.kind !== 'word' || token.lower.length < 5 || (at > 0 && /^\p{Lu}/u.test(token.text))) return null;
  const options = PREFIXES.flatMap((prefix) => {
    const bare = prefix.replace("'", '');
    if (!token.lower.startsWith(bare)) return [];
    const rest = token.lower.slice(bare.length);
    return [rest, rest.charAt(0) === rest.charAt(1) ? rest.slice(1) : ''].map((tail) => ({ prefix, tail }));
  }).filter(
    ({ prefix, tail }) =>
      tail.length > 2 &&
      prefix.endsWith("'") === /^[aeiouhè]/.test(tail) &&
      knowledge.frequency(tail) >= COMMON &&
      knowledge.isItalian(tail),
  );
  return best(
    options.map(({ prefix, tail }) => ({ words: [prefix, tail], gain: fit.gain(at, 1, [prefix, tail]) })),
    LEAST.split,
    token,
    token.end,
    token.text,
  );
}

function best(
  options: readonly { words: string[]; gain: number }[],
  least: number,
  token: Token,
  end: number,
  typed: string,
): Remark | null {
  const [top] = options.filter(({ gain }) => gain > least).sort((a, b) => b.gain - a.gain);
  if (!top) return null;
  const meant = casedLike(token.text, top.words.join(' ').replace("' ", "'"));
  return {
    start: token.start,
    end,
    severity: 'warning',
    message: {
      it: `Qui «${typed}» non lega con le parole vicine: forse volevi «${meant}».`,
      en: `“${typed}” does not fit the words around it: you may have meant “${meant}”.`,
    },
    replacements: [meant],
  };
}
