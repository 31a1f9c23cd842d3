import type { Sentence, Token } from '../../sentence';
import { isVerbHere } from '../kit/clause';
import { phraseAt } from '../kit/phrase';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Verbs whose past is made with essere. */
const WITH_BE =
  /^(?:nat|andat|arrivat|stat|uscit|tornat|partit|venut|diventat|rimast|mort|entrat|cresciut|salit|sces|cadut|riuscit|piaciut)[oaie]$/;
const WHEN =
  /^(?:ieri|oggi|stamattina|stasera|stanotte|domenica|sabato|qualche|un|una|due|tre|tanti|molti|pochi|anni|quest'|poco|tempo|l'|la|lo|questa)$/;
const ARTICLE = /^(?:un|una|un'|uno|il|lo|la|l'|i|gli|le|tanta|tanto|tanti|tante|dei|delle|degli)$/;
const WE = /^(?:noi|nostr[oaie]|abbiamo|siamo|ci)$/;
const CLITIC = /^(?:mi|ti|ci|vi|si|ne|lo|la|li|le|gli|l'|non)$/;
const SAYS =
  /^(?:ricordiamo|informiamo|avvisiamo|comunichiamo|segnaliamo|annunciamo|precisiamo|sappiamo|dirvi|dirti|annunciarvi|comunicarvi|ricordarvi|informarvi|sanno)$/;
const TIME = /^(?:oggi|domani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)$/;
/** What is meant is told by a clause: tutto quello che serve, qualcuno che sappia. */
const WHAT = /^quello$/;
const SURE = /^(?:sicur[oaie]|convint[oaie]|cert[oaie])$/;
const OPEN = /^(?:chius[oa]|apert[oa]|gratuit[oa]|vietat[oa]|obbligatori[oa]|riservat[oa])$/;
const OPEN_WHEN =
  /^(?:il|la|tutti|tutte|dal|dalle|dalla|fino|ogni|anche|oggi|domani|solo|a|ai|al|alle|per|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)$/;

/** Non mai visto, che debuttato, vi ricordiamo gli abbonamenti si rinnovano: the auxiliary, «è», «non» or «che» is missing. */
export const missingVerb: SentenceRule = {
  id: 'missing-verb',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Ausiliari e congiunzioni che mancano', en: 'Auxiliaries and conjunctions that are missing' },
  source: 'Serianni, Grammatica italiana, XI.15-34 (auxiliaries), XIII.6 (negation), XIV.45 (che)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((_, at) => remarkOn(at, sentence, knowledge) ?? []),
  good: [
    'Non ho mai visto tanta gente. Mai visto nulla di simile!',
    'Lo spettacolo che ha debuttato a Spoleto, più che riuscito.',
    'Vi ricordiamo gli orari: dalle 9 alle 13.',
    'Siamo sicuri di noi, sicuri che verrà.',
    'Il ristorante chiuso per lavori riapre domani.',
    'Cose che vanno mai dette? Se avete ancora fame, ci siamo.',
    'Un anno fa è nato il nostro blog.',
  ],
  bad: [
    { text: 'Non mai visto tanta gente a una conferenza', marks: ['Non'], fixes: ['Non ho'] },
    { text: 'Qualche anno fa fatto un errore', marks: ['fa'], fixes: ['fa ho'] },
    { text: 'Lo spettacolo, che debuttato a Spoleto, arriva', marks: ['che'], fixes: ['che ha'] },
    { text: 'Siamo sicuri vi piacerà tanto', marks: ['sicuri'], fixes: ['sicuri che'] },
    {
      text: 'Vi ricordiamo gli abbonamenti scaduti si rinnovano online',
      marks: ['ricordiamo'],
      fixes: ['ricordiamo che'],
    },
    { text: 'Vi ricordiamo domani gli uffici chiudono prima', marks: ['ricordiamo'], fixes: ['ricordiamo che'] },
    { text: 'Tutto quello serve per un picnic', marks: ['quello'], fixes: ['quello che'] },
    { text: 'Cerchiamo qualcuno sappia cucinare', marks: ['qualcuno'], fixes: ['qualcuno che'] },
    { text: 'Il bar chiuso il lunedì.', marks: ['bar'], fixes: ['bar è'] },
    { text: 'Le orchidee vanno mai lasciate al sole', marks: ['vanno'], fixes: ['non vanno'] },
    { text: 'Se avete ancora provato la focaccia, venite', marks: ['avete'], fixes: ['non avete'] },
  ],
};

function remarkOn(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const token = sentence.tokens[at]!;
  if (token.kind !== 'word') return null;
  return (
    auxiliary(at, sentence, knowledge) ??
    that(at, sentence, knowledge) ??
    not(at, sentence, knowledge) ??
    being(at, sentence, knowledge)
  );
}

/** The lexicon knows «visto» as a stamp only. */
function isPart(token: Token | undefined, knowledge: Knowledge): boolean {
  const analyses = knowledge.analyse(token?.lower ?? '');
  return (
    token?.lower === 'visto' ||
    analyses.some(({ mood, tense, clitic }) => mood === 'part' && tense === 'past' && !clitic)
  );
}

/** Non mai visto, anni fa fatto un errore, chi vinto il contest, che debuttato a. */
function auxiliary(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [token, next, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const opens = at === 0 || tokens[at - 1]!.kind === 'mark';
  if (token.lower === 'non' && next?.lower === 'mai' && opens && isPart(second, knowledge))
    return remark(token, `${token.text} ${auxiliaryOf(second!, tokens)}`);
  if (!/^(?:fa|ieri|stamattina|stasera|stanotte|questo|ciò|chi|che)$/.test(token.lower) || !isPart(next, knowledge))
    return null;
  const isTime = /^(?:fa|ieri|stamattina|stasera|stanotte)$/.test(token.lower) && at < 5 && WHEN.test(tokens[0]!.lower);
  if (isTime && /o$/.test(next!.lower) && ARTICLE.test(second?.lower ?? ''))
    return remark(token, `${token.text} ${auxiliaryOf(next!, tokens)}`);
  const isFor = /^(?:questo|ciò)$/.test(token.lower) && at === 1 && tokens[0]!.lower === 'per';
  if (isFor && second?.lower === 'di') return remark(token, `${token.text} ${auxiliaryOf(next!, tokens)}`);
  if (token.lower === 'chi' && at === 0 && ARTICLE.test(second?.lower ?? '') && isVerbless(at, sentence, knowledge))
    return remark(token, `${token.text} ${WITH_BE.test(next!.lower) ? 'è' : 'ha'}`);
  const isRelative = token.lower === 'che' && tokens[at - 1]?.text === ',' && /o$|a$/.test(next!.lower);
  if (isRelative && /^(?:a|in|da|il|la|un|una|con|per|nel|al)$/.test(second?.lower ?? ''))
    return remark(token, `${token.text} ${WITH_BE.test(next!.lower) ? 'è' : 'ha'}`);
  return null;
}

function auxiliaryOf({ lower }: Token, tokens: readonly Token[]): string {
  const we = tokens.some((token) => WE.test(token.lower));
  if (WITH_BE.test(lower)) return we || /[ie]$/.test(lower) ? 'siamo' : 'sono';
  return we ? 'abbiamo' : 'ho';
}

function isVerbless(from: number, sentence: Sentence, knowledge: Knowledge): boolean {
  return sentence.tokens.every((_, place) => place < from || !isVerbHere(place, sentence, knowledge));
}

/** Vi ricordiamo gli abbonamenti si rinnovano, siamo sicuri vi piacerà: a clause begins without «che». */
function that(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const token = tokens[at]!;
  const isSure = SURE.test(token.lower) && /^(?:siamo|sono|è|più|molto|proprio)$/.test(tokens[at - 1]?.lower ?? '');
  const isAware = token.lower === 'conto' && /^res[oaie]$/.test(tokens[at - 1]?.lower ?? '');
  if (isAllThat(at, sentence, knowledge)) return remark(token, `${token.text} che`);
  if (!SAYS.test(token.lower) && !isSure && !isAware) return null;
  const isTimed = SAYS.test(token.lower) && TIME.test(tokens[at + 1]?.lower ?? '');
  const from = isTimed ? at + 2 : at + 1;
  const phrase = SAYS.test(token.lower) ? phraseAt(from, sentence, knowledge) : null;
  if (SAYS.test(token.lower) && !phrase && !isTimed) return null;
  let place = phrase?.to ?? from;
  while (CLITIC.test(tokens[place]?.lower ?? '')) place++;
  const verb = tokens[place];
  if (!verb || !isVerbHere(place, sentence, knowledge)) return null;
  const persons = knowledge.analyse(verb.lower).filter(({ person }) => person !== null);
  const isOther = phrase ? persons.some(({ person }) => person === 3) : persons.every(({ pos }) => pos === 'verb');
  // «Vi informiamo: la biblioteca chiude» has its mark; here the clause follows right away.
  return isOther && persons.every(({ pos }) => pos === 'verb') ? remark(token, `${token.text} che`) : null;
}

/** Tutto quello serve, qualcuno sappia: a clause that belongs to the word. */
function isAllThat(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const next = knowledge.analyse(tokens[at + 1]?.lower ?? '');
  if (WHAT.test(tokens[at]!.lower) && tokens[at - 1]?.lower === 'tutto')
    return isVerbHere(at + 1, sentence, knowledge) && next.every(({ pos }) => pos === 'verb');
  return (
    /^qualcuno$/.test(tokens[at]!.lower) &&
    /^(?:cerchiamo|cerco|cerca|cercano|cercasi)$/.test(tokens[at - 1]?.lower ?? '') &&
    next.some(({ mood, person }) => mood === 'sub' && person === 3)
  );
}

/** Non vanno mai, se non avete ancora: what «mai» and «ancora» need. */
function not(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [token, next, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const before = tokens[at - 1]?.lower ?? '';
  if (
    !/^(?:mai|ancora)$/.test(next?.lower ?? '') ||
    !isPart(second, knowledge) ||
    /^(?:non|che|mai|nessuno|cui)$/.test(before)
  )
    return null;
  const isAsked = tokens.at(-1)!.text.startsWith('?');
  const denies = tokens.some(({ lower }) =>
    /^(?:non|nessun|nessuno|nessuna|niente|nulla|né|più|senza|se|chi)$/.test(lower),
  );
  if (next?.lower === 'mai' && /^(?:va|vanno|andrebbero|andrebbe)$/.test(token.lower) && !isAsked && !denies)
    return remark(token, `non ${token.text}`);
  if (next?.lower === 'ancora' && /^(?:avete|hai)$/.test(token.lower) && before === 'se')
    return remark(token, `non ${token.text}`);
  return null;
}

/** Il bar chiuso il lunedì: the sentence has no verb. */
function being(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [article, noun, state, when] = tokens;
  if (at !== 1 || tokens.length < 6 || !tokens.at(-1)!.text.startsWith('.')) return null;
  if (!/^(?:il|lo|la|l')$/.test(article!.lower) || !OPEN.test(state?.lower ?? '') || !OPEN_WHEN.test(when?.lower ?? ''))
    return null;
  return isVerbless(0, sentence, knowledge) ? remark(noun!, `${noun!.text} è`) : null;
}

function remark({ start, end, text }: Token, right: string): Remark {
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Qui sembra mancare una parola: «${right}»?`,
      en: `A word seems to be missing at “${text}”: “${right}”?`,
    },
    replacements: [right],
  };
}
