import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { type Onset, onsetOf } from '../kit/sounds';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Each article and articled preposition before a vowel, an impure sound, and any other consonant. */
const FAMILIES: Record<Onset, string>[] = [
  { vowel: "l'", impure: 'lo', plain: 'il' },
  { vowel: 'gli', impure: 'gli', plain: 'i' },
  { vowel: 'un', impure: 'uno', plain: 'un' },
  ...['de', 'a', 'da', 'ne', 'su'].flatMap((stem) => [
    { vowel: `${stem}ll'`, impure: `${stem}llo`, plain: stem === 'ne' ? 'nel' : stem === 'de' ? 'del' : `${stem}l` },
    { vowel: `${stem}gli`, impure: `${stem}gli`, plain: `${stem}i` },
  ]),
  { vowel: "quell'", impure: 'quello', plain: 'quel' },
  { vowel: 'quegli', impure: 'quegli', plain: 'quei' },
  { vowel: "bell'", impure: 'bello', plain: 'bel' },
  { vowel: 'begli', impure: 'begli', plain: 'bei' },
];
const FAMILY_OF = new Map(FAMILIES.flatMap((family) => Object.values(family).map((form) => [form, family] as const)));
/** These are pronouns as well: before a verb they are left alone. */
const PRONOUNS = new Set(['lo', 'gli', "l'", 'quello', 'uno', 'bello']);
/** These also stand without a noun: uno grande, quello rosso. */
const ALONE = new Set(['quello', 'uno', 'bello']);
/** By how many bits the other article must fit better where the next word may be a verb. */
const CLEARLY = 5;

/** Lo studente, gli gnocchi, un'altra: the form of the article that the sound of the next word wants. */
export const articleForm: SentenceRule = {
  id: 'article-form',
  scope: 'sentence',
  severity: 'error',
  title: {
    it: 'Forma dell’articolo (il, lo, l’, i, gli, un, uno)',
    en: 'Form of the article (il, lo, l’, i, gli, un, uno)',
  },
  source: 'Serianni, Grammatica italiana, IV.5-9 (articles), IV.73-78 (articled prepositions)',
  find: (sentence, knowledge) => sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Lo studente, gli gnocchi, l’amico, un altro e un’altra',
    'Lo vedo, gli dico, l’ho detto: uno bello, uno grande.',
    'Il weekend, il web, i jeans, il whisky, lo yogurt',
    'Lo pneumatico o il pneumatico, lo iodio, gli hotel',
    'Gli psicologi degli Stati Uniti e dello Yemen',
    'Quello che conta, quei ragazzi, quegli zaini, bei giorni',
    'Un artista e un’artista; un insegnante brava',
  ],
  bad: [
    { text: 'Il studente ha preso il zaino', marks: ['Il', 'il'], fixes: ['Lo', 'lo'] },
    { text: 'Dei gnocchi così, con i spinaci', marks: ['Dei', 'i'], fixes: ['Degli', 'gli'] },
    { text: 'Un studio nel stesso palazzo', marks: ['Un', 'nel'], fixes: ['Uno', 'nello'] },
    { text: 'Abbiamo montato gli tavoli e uno palco', marks: ['gli', 'uno'], fixes: ['i', 'un'] },
    {
      text: 'È stata un esperienza e un amica',
      marks: ['un esperienza', 'un amica'],
      fixes: ["un'esperienza", "un'amica"],
    },
    { text: 'Al inizio del anno', marks: ['Al inizio', 'del anno'], fixes: ["All'inizio", "dell'anno"] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const next = sentence.tokens[at + 1];
  const family = FAMILY_OF.get(token.lower);
  if (!family || !next || !isPlainWord(next) || next.start !== token.end + 1) return null;
  // Lo Presti, Del Piero: part of a name.
  if (at > 0 && /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(next.text)) return null;
  const analyses = knowledge.analyse(next.lower);
  if (isForeign(next, analyses, knowledge)) return null;
  const onset = onsetOf(next.text);
  if (token.lower === 'un' && onset === 'vowel') return isFeminine(analyses) ? remark(token, next, "un'") : null;
  if (!onset || family[onset] === token.lower) return null;
  return isArticle(token, at, family[onset], sentence, analyses, knowledge) ? remark(token, next, family[onset]) : null;
}

/** What begins with a vowel in English may be said with a consonant. */
function isForeign({ text, lower }: Token, analyses: readonly Analysis[], knowledge: Knowledge): boolean {
  return analyses.length === 0 && (/^[aeiouhwxyj]/.test(lower) || /^\p{Lu}/u.test(text)) && !knowledge.isItalian(text);
}

/** What follows is a thing: what has no reading as a noun or adjective wants no article, a verb may have a pronoun before it. */
function isArticle(
  token: Token,
  at: number,
  right: string,
  sentence: Sentence,
  analyses: readonly Analysis[],
  knowledge: Knowledge,
): boolean {
  const isNominal =
    analyses.length === 0 || analyses.some(({ pos, mood }) => pos === 'noun' || pos === 'adj' || mood === 'part');
  if (!isNominal) return false;
  if (!PRONOUNS.has(token.lower)) return true;
  if (ALONE.has(token.lower)) return analyses.length > 0 && analyses.every(({ pos }) => pos === 'noun');
  if (analyses.length > 0 && analyses.every(({ pos }) => pos === 'noun' || pos === 'adj')) return true;
  return (knowledge.fit(sentence)?.gain(at, 1, [right]) ?? 0) > CLEARLY;
}

function isFeminine(analyses: readonly Analysis[]): boolean {
  const things = analyses.filter(({ pos, mood }) => pos === 'noun' || pos === 'adj' || mood === 'part');
  return things.length > 0 && things.every(({ gender, count }) => gender === 'f' && count !== 'p');
}

/** Acronyms are read by their letters. */
function isPlainWord({ kind, text }: Token): boolean {
  return kind === 'word' && !/^\p{Lu}{2}/u.test(text);
}

function remark(token: Token, next: Token, form: string): Remark {
  const article = casedLike(token.text, form);
  const joins = form.endsWith("'");
  const right = `${article}${joins ? '' : ' '}${next.text}`;
  return {
    start: token.start,
    end: joins ? next.end : token.end,
    severity: 'error',
    message: {
      it: `Davanti a «${next.text}» ci vuole «${article}».`,
      en: `“${next.text}” takes “${article}” before it.`,
    },
    replacements: [joins ? right : article],
  };
}
