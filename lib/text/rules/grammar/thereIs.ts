import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** What stands after the pronoun `ce`: other pronouns, and nothing else. */
const PRONOUN = new Set(['lo', 'la', 'li', 'le', 'ne', "l'", "n'"]);
const HAVE = new Set(
  'ho hai ha abbiamo avete hanno aveva avevo avevi avevano avevamo avrò avrà avrai avremo avranno avrei avrebbe avessi avesse'.split(
    ' ',
  ),
);
/** What no pronoun stands before: the verb is missing. */
const LACKS_VERB = /^(?:un|una|un'|di|qualche|nessun|nessuna|alcun|alcuna|stato|stata|bisogno)$/;
/** Drinks and kinds of tea. */
const TEA =
  /^(?:verde|verdi|nero|neri|bianco|freddo|freddi|caldo|caldi|deteinato|matcha|alla|al|alle|aromatizzato|indiano|cinese|giapponese)$/;
const BEFORE_TEA = /^(?:il|un|del|di|nostro|vostro|mio|tuo|al|dal|nel|col|questo|quel|bel|buon|o|e|caffè)$/;

/** C'è, ce, c'entra, ce l'ho, tè: little words that sound alike. */
export const thereIs: SentenceRule = {
  id: 'there-is',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'C’è, ce, c’entra, tè', en: 'C’è, ce, c’entra, tè' },
  source: 'Serianni, Grammatica italiana, VII.42-44 (ci and ce); Treccani on entrarci and tè',
  find: (sentence, knowledge) => sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Ce ne sono due, ce l’ho io e ce la faremo.',
    'C’è la festa, c’è lo spazio, c’è l’amico di sempre, c’è le cose da fare',
    'C’è né caldo né freddo.',
    'Questo c’entra eccome; la freccia non centra il bersaglio.',
    'Un tè verde per te e per me',
    'Ce lo dite nei commenti?',
  ],
  bad: [
    { text: 'Oggi ce il mercato e non ce nessuno', marks: ['ce', 'ce'], fixes: ["c'è", "c'è"] },
    { text: 'Di posti c’è ne sono ancora', marks: ['c’è'], fixes: ['ce'] },
    { text: "Il biglietto c'è l'ho già", marks: ["c'è"], fixes: ['ce'] },
    { text: "Quando c'è lo chiedono rispondiamo", marks: ["c'è"], fixes: ['ce'] },
    { text: 'Il meteo non centra nulla', marks: ['centra'], fixes: ["c'entra"] },
    { text: 'Un te freddo alla pesca', marks: ['te'], fixes: ['tè'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  if (token.lower === 'ce' && !PRONOUN.has(next?.lower ?? '') && next?.text !== '-')
    return remark(token, token.end, "c'è", IS_VERB);
  if (token.lower === 'ci' && LACKS_VERB.test(next?.lower ?? '')) return remark(token, token.end, "c'è", IS_VERB);
  if (token.lower === "c'" && next?.lower === 'è' && tokens[at + 2]?.lower === 'ne' && isOne(tokens[at + 3], knowledge))
    return remark(token, tokens[at + 2]!.end, "ce n'è", IS_PRONOUN);
  if (token.lower === "c'" && next?.lower === 'è' && isPronounChain(at + 2, sentence, knowledge))
    return remark(token, next.end, 'ce', IS_PRONOUN);
  if (token.lower === 'centra' && isConcern(at, sentence)) return remark(token, token.end, "c'entra", CONCERNS);
  if (token.lower === 'centri' && isConcern(at, sentence)) return remark(token, token.end, "c'entri", CONCERNS);
  if (token.lower === 'centrano' && isConcern(at, sentence)) return remark(token, token.end, "c'entrano", CONCERNS);
  if (token.lower === 'te' && TEA.test(next?.lower ?? '') && BEFORE_TEA.test(before))
    return remark(token, token.end, 'tè', DRINK);
  return null;
}

/** Ce n'è uno, ce n'è rimasto: what there is one of. */
function isOne(token: Token | undefined, knowledge: Knowledge): boolean {
  if (!token || token.kind === 'mark') return true;
  if (
    /^(?:uno|una|un|molto|molta|tanto|tanta|poco|poca|ancora|abbastanza|bisogno|solo|sempre|per|già)$/.test(token.lower)
  )
    return true;
  return knowledge.analyse(token.lower).some(({ mood, count }) => mood === 'part' && count === 's');
}

/** C'è ne, c'è l'ho; c'è lo, la, li, le only before a verb: the same words are articles. */
function isPronounChain(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const [first, second] = [sentence.tokens[at]?.lower ?? '', sentence.tokens[at + 1]];
  if (first === 'ne' || first === 'li') return true;
  if (first === "l'") return HAVE.has(second?.lower ?? '');
  if (!['lo', 'la', 'le'].includes(first) || !second) return false;
  const analyses = knowledge.analyse(second.lower);
  return analyses.length > 0 && analyses.every(({ pos, mood }) => pos === 'verb' && mood !== 'part' && mood !== 'inf');
}

/** Non centra (nulla, col resto), che centra: never the bullseye. */
function isConcern(at: number, { tokens }: Sentence): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return (
    /^(?:non|che|cosa|nemmeno|neanche|neppure|poco|molto)$/.test(before) &&
    (/^(?:che|cosa)$/.test(before) || !/^(?:il|lo|la|l'|i|gli|le|un|una|uno|un'|più|mai|sempre)$/.test(next))
  );
}

const IS_VERB = { it: 'qui è il verbo essere', en: 'here it is the verb' };
const IS_PRONOUN = {
  it: 'davanti a un altro pronome il verbo non c’entra',
  en: 'before another pronoun it is no verb',
};
const CONCERNS = { it: 'entrarci, avere a che fare', en: 'to have to do with' };
const DRINK = { it: 'la bevanda vuole l’accento', en: 'the drink takes an accent' };

function remark(token: Token, end: number, right: string, why: { it: string; en: string }): Remark {
  const meant = casedLike(token.text, right);
  return {
    start: token.start,
    end,
    severity: 'error',
    message: { it: `Qui si scrive «${meant}»: ${why.it}.`, en: `Here it is “${meant}”: ${why.en}.` },
    replacements: [meant],
  };
}
