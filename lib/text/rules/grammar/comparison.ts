import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import type { Knowledge, Remark, SentenceRule } from '../rule';

const MORE = /^(?:più|meno|molto|così|tanto|assai|troppo)$/;
const ME = /^(?:me|te)$/;
/** What a superlative is the best of. */
const OF = /^(?:di|del|dello|della|dell'|dei|degli|delle|d'|che|in|mai|fra|tra)$/;

/** Più bellissima, più bravo che me, sia … ma anche, preferire … che: both halves of a comparison. */
export const comparison: SentenceRule = {
  id: 'comparison',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Confronti e correlazioni', en: 'Comparisons and pairs' },
  source: 'Serianni, Grammatica italiana, V.55-81, XIV.218-225; Treccani on preferire and sia',
  find: (sentence, knowledge) =>
    sentence.tokens.flatMap(
      (token, at) =>
        doubled(token, at, sentence, knowledge) ??
        thanMe(at, sentence) ??
        thanDoing(at, sentence, knowledge) ??
        bothAt(at, sentence) ??
        preferred(at, sentence, knowledge) ??
        [],
    ),
  good: [
    'La serata più bella, una serata bellissima, il più bravo di noi.',
    'Più che me, ha convinto te; è più bello che utile.',
    'Sia i grandi sia i piccini, non solo bello ma anche utile.',
    'Preferisco il pane che fa la nonna e il mare alla montagna.',
    'È più facile dirlo che farlo. È ora di dire di sì.',
    'Non solo per noi, e si vede.',
  ],
  bad: [
    { text: 'È la serata più bellissima della stagione', marks: ['più bellissima'], fixes: ['più bella'] },
    { text: 'Un posto molto bellissimo', marks: ['molto bellissimo'], fixes: ['bellissimo'] },
    { text: 'Lui è più bravo che me a spiegare', marks: ['che'], fixes: ['di'] },
    { text: 'È più facile trovare un posto di trovare le parole', marks: ['di'], fixes: ['che'] },
    { text: 'Sia i grandi ma anche i piccini', marks: ['ma anche'], fixes: ['sia'] },
    { text: 'Preferisco il mare che la montagna', marks: ['che la'], fixes: ['alla'] },
  ],
};

function doubled(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const next = sentence.tokens[at + 1];
  if (!MORE.test(token.lower) || next?.kind !== 'word') return null;
  const found = /^(.{2,}[^s])issim([oaie])$/.exec(next.lower);
  const base = found ? baseOf(found[1]!, found[2]!, knowledge) : null;
  if (!base) return null;
  const plain = `${token.lower} ${base}`;
  const isBestOf = /^(?:più|meno)$/.test(token.lower) && isTheMost(at, sentence, knowledge);
  const rights = isBestOf ? [plain, next.lower] : [next.lower, plain];
  return remark(token.start, next.end, rights, sentence, {
    it: `«${next.text}» è già il grado massimo: non vuole «${token.text}».`,
    en: `“${next.text}” is already the highest degree: it takes no “${token.text}”.`,
  });
}

/** Bello for bellissimo: what the superlative is made from. */
function baseOf(stem: string, ending: string, knowledge: Knowledge): string | null {
  const hard = stem.replace(/([cg])h$/, '$1');
  const forms = [stem + ending, hard + ending, `${stem}${/[ie]/.test(ending) ? 'i' : 'e'}`];
  return forms.find((form) => knowledge.analyse(form).some(({ pos }) => pos === 'adj')) ?? null;
}

/** La serata più bella: of all there are; «un posto più bello» compares two. */
function isTheMost(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  if (OF.test(tokens[at + 2]?.lower ?? '')) return true;
  const before = tokens[at - 1]?.lower ?? '';
  const isNoun = knowledge.analyse(before).some(({ pos }) => pos === 'noun');
  return /^(?:il|la|i|le|gli|l')$/.test(isNoun ? (tokens[at - 2]?.lower ?? '') : before);
}

/** Più bravo che me. */
function thanMe(at: number, sentence: Sentence): Remark | null {
  const [more, adjective, than, me] = sentence.tokens.slice(at, at + 4);
  if (!/^(?:più|meno)$/.test(more!.lower) || than?.lower !== 'che' || !ME.test(me?.lower ?? '')) return null;
  if (adjective?.kind !== 'word') return null;
  return remark(than.start, than.end, ['di'], sentence, THAN_OF);
}

/** Più facile trovare un posto di trovare le parole: of two things done. */
function thanDoing(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  if (!/^(?:più|meno|meglio|peggio)$/.test(tokens[at]!.lower)) return null;
  const first = tokens.findIndex(
    ({ lower }, place) => place > at && place < at + 3 && knowledge.analyse(lower).some(({ mood }) => mood === 'inf'),
  );
  if (first < 0) return null;
  const of = tokens.findIndex(
    ({ lower }, place) => place > first && lower === 'di' && tokens[place + 1]?.lower === tokens[first]!.lower,
  );
  return of < 0 || of > first + 8 ? null : remark(tokens[of]!.start, tokens[of]!.end, ['che'], sentence, THAN_THAT);
}

/** Sia … ma anche; non solo …, e: the second half does not go with the first. */
function bothAt(at: number, sentence: Sentence): Remark | null {
  const { tokens } = sentence;
  const [first, second] = [tokens[at]!.lower, tokens[at + 1]?.lower];
  const from = (place: number, word: string, next: string) =>
    tokens.findIndex(
      ({ lower }, index) => index > place && index < place + 9 && lower === word && tokens[index + 1]?.lower === next,
    );
  if (first === 'sia' && !/^(?:stat[oaie]|di|per)$/.test(second ?? '')) {
    const but = from(at, 'ma', 'anche');
    const isPair = but > 0 && tokens.slice(at + 1, but).every(({ kind, lower }) => kind === 'word' && lower !== 'che');
    // «Che sia bello ma anche utile»: there it is a verb.
    const isVerb = /^(?:che|non|si|ci|lo|sebbene|benché|quanto|credo|prima|ben)$/.test(tokens[at - 1]?.lower ?? '');
    const isThing = /^(?:il|lo|la|l'|i|gli|le|a|al|alla|ai|alle|per|in|con|di|un|una|chi|nel|nella)$/.test(
      second ?? '',
    );
    if (!isPair || isVerb || !isThing) return null;
    return remark(tokens[but]!.start, tokens[but + 1]!.end, ['sia', 'che'], sentence, BOTH);
  }
  if (first !== 'non' || second !== 'solo') return null;
  const comma = tokens.findIndex(({ text }, index) => index > at && index < at + 9 && text === ',');
  const and = tokens[comma + 1];
  if (comma < at + 4 || and?.lower !== 'e' || !/^(?:è|ha|sono)$/.test(tokens[at + 2]?.lower ?? '')) return null;
  return remark(and.start, and.end, ['ma'], sentence, BOTH);
}

/** Preferisco il mare che la montagna: one thing is preferred to the other. */
function preferred(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  if (!/^prefer(?:isco|isci|isce|iamo|ite|iscono|ivo|iva)$/.test(tokens[at]!.lower)) return null;
  for (let place = at + 2; place < tokens.length - 2 && place < at + 10; place++) {
    if (tokens[place]!.kind !== 'word') return null;
    const article = tokens[place + 1]!;
    const to = {
      il: 'al',
      lo: 'allo',
      la: 'alla',
      "l'": "all'",
      i: 'ai',
      gli: 'agli',
      le: 'alle',
      un: 'a un',
      una: 'a una',
      uno: 'a uno',
    }[article.lower];
    if (tokens[place]!.lower !== 'che' || !to) continue;
    const rest = tokens.slice(place + 2, place + 4);
    const isRelative = rest.some(({ lower }) =>
      knowledge.analyse(lower).some(({ pos, person, mood }) => pos === 'verb' && person !== null && mood !== 'imp'),
    );
    if (isRelative && article.lower !== 'uno') continue;
    return remark(tokens[place]!.start, article.end, [to], sentence, PREFERRED);
  }
  return null;
}

const THAN_OF = { it: 'Il secondo termine di paragone vuole «di».', en: 'What it is compared with takes “di”.' };
const THAN_THAT = { it: 'Tra due azioni il paragone vuole «che».', en: 'Two actions are compared with “che”.' };
const BOTH = {
  it: 'Le due parti della coppia non vanno insieme.',
  en: 'The two halves of the pair do not go together.',
};
const PREFERRED = { it: 'Si preferisce una cosa a un’altra.', en: 'One thing is preferred to another with “a”.' };

function remark(
  start: number,
  end: number,
  rights: readonly string[],
  { text }: Sentence,
  message: { it: string; en: string },
): Remark {
  const typed = text.slice(start, end);
  return { start, end, severity: 'warning', message, replacements: rights.map((right) => casedLike(typed, right)) };
}
