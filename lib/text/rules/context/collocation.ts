import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isClosed } from '../kit/closed';
import { COLLOCATIONS, SOUND } from '../kit/collocations';
import { isOneSlip } from '../kit/oneSlip';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** A word and its company, as the tokens of a text in a row. */
interface Company {
  word: string;
  tokens: readonly string[];
  /** Where the word stands among them. */
  at: number;
}

const SLOT = '_';
const NUMBER = '#';
const NUMBERS =
  /^(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|quaranta|cinquanta|cento|mille)$/;

/** What is right as it stands, the companies with their own words among it. */
const sound = new Set(SOUND.split('|').map((phrase) => phrase.replace('\n', '').trim()));

/** By the longest word of the company and how far from its beginning it stands. */
let byAnchor: Map<string, [offset: number, company: Company][]> | null = null;

function companies(): NonNullable<typeof byAnchor> {
  if (byAnchor) return byAnchor;
  byAnchor = new Map();
  for (const line of COLLOCATIONS.trim().split(/\n(?! )/)) {
    const [word, list] = line.replaceAll('\n', '').split(': ') as [string, string];
    for (const entry of list.split(', ')) {
      const tokens = entry.split(' ');
      sound.add(entry.replace(SLOT, word));
      const [anchor] = tokens.filter((token) => token !== SLOT && token !== NUMBER).sort((a, b) => b.length - a.length);
      const found = byAnchor.get(anchor!) ?? [];
      found.push([tokens.indexOf(anchor!), { word, tokens, at: tokens.indexOf(SLOT) }]);
      byAnchor.set(anchor!, found);
    }
  }
  return byAnchor;
}

/** Posta fresca, canto corrente: the company tells which word was meant. */
export const collocation: SentenceRule = {
  id: 'collocation',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Parole che stanno con altre parole', en: 'Words that keep other company' },
  source: 'De Mauro and Treccani on the single words (polirematiche, collocazioni)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarksAt(token, at, sentence, knowledge)),
  good: [
    'La pasta fresca e il conto corrente, in piazza Dante.',
    'La carta di credito e le carte di credito, un libro di testo.',
    'A due passi dal mare, vista mare, in riva al mare.',
    'La posta è arrivata; il canto degli uccelli; la piazza è piena.',
  ],
  bad: [
    { text: 'La posta fresca si cuoce in tre minuti', marks: ['posta'], fixes: ['pasta'] },
    { text: 'Il canto corrente per chi ha meno di trent’anni', marks: ['canto'], fixes: ['conto'] },
    { text: 'Il mercatino è in pizza Dante, tutto il giorno', marks: ['pizza'], fixes: ['piazza'] },
    { text: 'Una torta a tre pani con fiori di zucchero', marks: ['pani'], fixes: ['piani'] },
  ],
};

function remarksAt(token: Token, at: number, { tokens }: Sentence, knowledge: Knowledge): Remark[] {
  if (token.kind !== 'word') return [];
  return (companies().get(token.lower) ?? []).flatMap(([offset, company]) => {
    const from = at - offset;
    const typed = tokens[from + company.at];
    if (typed?.kind !== 'word' || !isOneSlip(typed.lower, company.word)) return [];
    const stands = company.tokens.every((wanted, index) => fits(wanted, tokens[from + index]));
    const phrase = tokens.slice(from, from + company.tokens.length).map(({ lower }) => lower);
    return stands && !sound.has(phrase.join(' ')) && isSlipOf(company.word, typed, from + company.at, knowledge)
      ? remark(typed, company.word)
      : [];
  });
}

function fits(wanted: string, token: Token | undefined): boolean {
  if (wanted === SLOT) return true;
  if (wanted === NUMBER) return token?.kind === 'number' || NUMBERS.test(token?.lower ?? '');
  return token?.lower === wanted;
}

/** Another word, not another ending of the same; of two verbs either may be meant. */
function isSlipOf(word: string, typed: Token, at: number, knowledge: Knowledge): boolean {
  if (at > 0 && /^\p{Lu}/u.test(typed.text)) return false;
  const analyses = knowledge.analyse(typed.lower);
  if (analyses.length === 0 || isClosed(analyses) || stemOf(typed.lower) === stemOf(word)) return false;
  const meant = knowledge.analyse(word);
  return !(isVerb(analyses) && isVerb(meant)) || (isNoun(analyses) && isNoun(meant));
}

function isNoun(analyses: ReturnType<Knowledge['analyse']>): boolean {
  return analyses.some(({ pos }) => pos === 'noun');
}

function isVerb(analyses: ReturnType<Knowledge['analyse']>): boolean {
  return analyses.some(({ pos, mood }) => pos === 'verb' && mood !== 'part');
}

function stemOf(word: string): string {
  return word.replace(/[aeiouàèéìòù]+$/, '');
}

function remark({ start, end, text }: Token, word: string): Remark {
  const meant = casedLike(text, word);
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Con queste parole di solito sta «${meant}», non «${text}».`,
      en: `In this company one says “${meant}”, not “${text}”.`,
    },
    replacements: [meant],
  };
}
