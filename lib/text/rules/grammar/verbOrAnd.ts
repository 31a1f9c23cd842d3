import type { Sentence, Token } from '../../sentence';
import { determinerFeatures } from '../kit/determiners';
import { FEATURES, featuresOf, isFiniteVerb, shared } from '../kit/features';
import { phraseAt } from '../kit/phrase';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** What opens a clause of its own, so that another verb may follow. */
const OPENS =
  /^(?:che|chi|cui|quale|quali|dove|quando|quanto|quanta|quanti|quante|come|se|perché|poiché|mentre|finché|appena|ciò|qualunque|chiunque|qualsiasi|cosa|ma|però|quindi|dunque|infatti|eppure|oppure|o|né|cioè|così|dov'|com'|c'|quant'|quand'|cos'|ch'|e|ed|tanto|più|meno|prima|dopo|ecco|sì|no|grazie)$/;
/** After these essere says how something is: meglio, possibile, ora di. */
const IMPERSONAL =
  /^(?:meglio|possibile|impossibile|necessario|importante|vero|inutile|giusto|ora|tempo|vietato|obbligatorio|gratuito|facile|difficile|bello|tardi|presto|normale|fondamentale)$/;

/** È for e, told by the verbs: a clause has one verb, and needs one. */
export const verbOrAnd: SentenceRule = {
  id: 'verb-or-and',
  scope: 'sentence',
  severity: 'error',
  title: { it: '«È» al posto di «e», e viceversa', en: '“È” instead of “e”, and the other way round' },
  source: 'Serianni, Grammatica italiana, II.1-4 (a clause has one finite verb), I.177',
  find(sentence, knowledge) {
    if (sentence.shouted || sentence.tokens.length < 4) return [];
    return sentence.tokens.flatMap((token, at) => {
      if (token.lower === 'è' && (isAnd(at, sentence, knowledge) || isListed(at, sentence, knowledge)))
        return remark(token, 'e');
      if (token.lower === 'e' && isVerb(at, sentence, knowledge)) return remark(token, 'è');
      return [];
    });
  },
  good: [
    'Quello che vedete è nostro, dove andiamo è un segreto.',
    'Il pane e l’olio, il bambino e la mamma, la bella e la bestia.',
    'Siamo aperti e felici, il mare calmo e limpido.',
    'So che è tardi. Mangiare è bello. Chi prenota è dentro.',
    'Il bello e il brutto, bianco e nero, sabato e domenica.',
    'La sala grande e luminosa ospita tutti.',
    'Donare sangue è semplice, sicuro e gratuito; un gesto rapido e importante.',
  ],
  bad: [
    { text: 'Vi aspettiamo sabato è domenica in piazza', marks: ['è'], fixes: ['e'] },
    { text: 'Il locale chiude alle 22 è riapre la mattina', marks: ['è'], fixes: ['e'] },
    { text: 'Se il bambino e agitato, fategli un disegno', marks: ['e'], fixes: ['è'] },
    { text: 'Secondo voi e meglio la crema o la panna?', marks: ['e'], fixes: ['è'] },
    { text: 'Serviamo caffè espresso è cornetti caldi', marks: ['è'], fixes: ['e'] },
    { text: 'Il corso online e gratuito.', marks: ['e'], fixes: ['è'] },
  ],
};

const POSSESSIVE = /^(?:mi|tu|su|nostr|vostr)[oa]$/;
const ARTICLED = /^(?:de|da|ne|su|a)(?:l|ll[oae']|i|gli|lle)$/;
/** Where the clause has no verb, so many bits are enough. */
const LIKELY = 4;
/** The same of the classifier's odds. */
const ODDS = 1.5;

/** The clause has its verb already and nothing opens another one: «vi aspettiamo sabato è domenica». */
function isAnd(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const next = tokens[at + 1];
  if (
    !next ||
    next.kind === 'mark' ||
    /^(?:non|ci|vi|mi|ti|si|gli|le|lo|la|ne|già|anche|sempre|più|mai)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  let verb = -1;
  for (let place = at - 1; place >= 0; place--) {
    const token = tokens[place]!;
    if (token.kind === 'mark' || token.kind === 'other') break;
    if (OPENS.test(token.lower)) return false;
    const analyses = token.kind === 'word' ? knowledge.analyse(token.lower) : [];
    if (analyses.some(({ mood }) => mood === 'inf' || mood === 'ger')) return false;
    if (analyses.length > 0 && analyses.every((one) => isFiniteVerb(one) || one.mood === 'imp')) verb = place;
  }
  return verb >= 0 && at - verb > 1;
}

/** Farina, sale è pazienza: the last two of a list. */
function isListed(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const [first, comma, before, next] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (comma?.text !== ',' || !first || !before || !next) return false;
  const isThing = ({ kind, text, lower }: Token) =>
    kind === 'word' &&
    (/^\p{Lu}\p{Ll}+$/u.test(text) ||
      (knowledge.analyse(lower).length > 0 && knowledge.analyse(lower).every(({ pos }) => pos === 'noun')));
  return isThing(first) && isThing(before) && isThing(next);
}

/** The clause has no verb, and what stands here would make a whole one: «il bambino e agitato». */
function isVerb(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (at === 0) return isAnnouncement(sentence, knowledge) || isArrival(sentence, knowledge);
  const clause = clauseAround(at, sentence);
  if (hasVerb(clause, at, sentence, knowledge)) return false;
  const before = tokens[at - 1]!;
  // «Sicuro e gratuito»: two adjectives go together; «online» never changes and belongs to its noun.
  const adjectives = knowledge.analyse(before.lower).filter(({ pos }) => pos === 'adj');
  const joins = adjectives.length > 0 && featuresOf(adjectives).size < FEATURES.length;
  if (
    IMPERSONAL.test(next.lower) &&
    !isLastListed(clause.from, sentence, knowledge) &&
    before.kind === 'word' &&
    !joins
  )
    return true;
  const subject = subjectFrom(clause.from, at, sentence, knowledge);
  if (!subject || NO_PREDICATE.test(next.lower)) return false;
  const analyses = knowledge.analyse(next.lower);
  const describes = analyses.length > 0 && analyses.every(({ pos, mood }) => pos === 'adj' || mood === 'part');
  if (!describes && isLastListed(clause.from, sentence, knowledge)) return false;
  const fit = knowledge.fit(sentence);
  const gain = fit?.gain(at, 1, ['è']) ?? 0;
  const odds = fit?.odds(at, 'è') ?? 0;
  if (determinerFeatures(next.lower)) return /^una?$|^un'$/.test(next.lower) && (gain > LIKELY || odds > ODDS);
  // «Un pezzo di legno vecchio e tarlato»: two of a kind.
  if (describes && joins && shared(featuresOf(adjectives), featuresOf(analyses)).length > 0) return false;
  if (describes) return (gain > 0 || odds > 0) && [...featuresOf(analyses)].some((feature) => subject.has(feature));
  return gain > LIKELY || odds > ODDS;
}

/** «La schiena, la pazienza e un forno»: a noun, a comma, and the last two things of the list. */
function isLastListed(from: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const [before, comma] = [tokens[from - 2], tokens[from - 1]];
  return (
    comma?.text === ',' && knowledge.analyse(before?.lower ?? '').some(({ pos }) => pos === 'noun' || pos === 'adj')
  );
}

/** What no sentence is said of a subject with: the beginning of a second thing. */
const NO_PREDICATE =
  /^(?:molto|tanto|altr[oaie]|tutt[oaie]|via|basta|poi|quindi|non|anche|io|tu|lui|lei|noi|voi|loro|i|gli|le|il|lo|la|l'|chi|che|quell[oaie]|quest[oaie])$/;

/** E arrivato il momento, e finita tre a due: the sentence begins with its verb. */
function isArrival({ tokens }: Sentence, knowledge: Knowledge): boolean {
  const [, next, behind] = tokens;
  if (
    !next ||
    !behind ||
    !/^(?:arrivat|nat|finit|uscit|tornat|iniziat|cominciat|partit|mort|successo|stat)[oa]$/.test(next.lower)
  )
    return false;
  return (
    behind.kind === 'number' ||
    knowledge.analyse(behind.lower).some(({ pos }) => pos === 'det' || pos === 'num' || pos === 'prep')
  );
}

/** E un peccato che…, e così che…: at the beginning, with no verb before «che». */
function isAnnouncement({ tokens }: Sentence, knowledge: Knowledge): boolean {
  const that = tokens.findIndex(({ lower }) => lower === 'che');
  if (
    that < 2 ||
    that > 5 ||
    !/^(?:così|un|una|il|la|l'|tempo|vero|bello|proprio|giusto|importante|solo)$/.test(tokens[1]!.lower)
  )
    return false;
  return tokens
    .slice(1, that)
    .every(({ kind, lower }) => kind === 'word' && !knowledge.analyse(lower).every(({ pos }) => pos === 'verb'));
}

/** What the noun phrase that opens the clause can be; null when it opens otherwise, or something else stands before this place. */
function subjectFrom(from: number, at: number, sentence: Sentence, knowledge: Knowledge): Set<string> | null {
  const { tokens } = sentence;
  let start = from;
  while (
    /^(?:anche|purtroppo|oggi|ora|forse|solo|attenzione|ormai|adesso|infatti|intanto|secondo|me|voi|per|da|noi)$/.test(
      tokens[start]?.lower ?? '',
    )
  )
    start++;
  const phrase = phraseAt(start, sentence, knowledge);
  const opening = phrase?.parts[0];
  if (!phrase || !opening || ARTICLED.test(opening.token.lower)) return null;
  // «Nostra madre» needs no article.
  if (opening.role !== 'det' && !POSSESSIVE.test(opening.token.lower)) return null;
  // La sala grande e luminosa: another adjective follows the first.
  const last = phrase.parts.at(-1)!;
  if (phrase.to === at && last.role === 'adj' && phrase.parts.length > 2) return null;
  // Behind the noun only what belongs to it: del rubinetto, nella foto, di sala.
  for (let place = phrase.to; place < at; place++) {
    const { kind, lower } = tokens[place]!;
    const analyses = kind === 'word' ? knowledge.analyse(lower) : [];
    if (place === phrase.to && !analyses.some(({ pos }) => pos === 'prep') && !ARTICLED.test(lower)) return null;
    if (analyses.some(({ pos }) => pos === 'conj')) return null;
  }
  return new Set(FEATURES.filter((feature) => phrase.parts.every((part) => part.features.has(feature))));
}

interface Clause {
  from: number;
  to: number;
}

/** From the last sign or conjunction to the next one. */
function clauseAround(at: number, { tokens }: Sentence): Clause {
  const isEnd = ({ kind, text, lower }: Token) =>
    (kind === 'mark' && /[,.;:!?…«»"“”()]/.test(text)) || SUBORDINATE.test(lower);
  let from = at;
  while (from > 0 && !isEnd(tokens[from - 1]!)) from--;
  let to = at;
  while (to < tokens.length && !isEnd(tokens[to]!)) to++;
  return { from, to };
}

const SUBORDINATE = /^(?:che|se|quando|perché|ma|dove|mentre|poiché|però|come|finché|anche se|chi)$/;

/** Whether the clause has a finite verb. */
function hasVerb({ from, to }: Clause, at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const fit = knowledge.fit(sentence);
  for (let place = from; place < to; place++) {
    if (place !== at && VERB_TAG.test(fit?.tagOf(place) ?? 'fin')) return true;
  }
  return false;
}

/** How the context model calls finite verbs (context/tags.ts). */
const VERB_TAG = /^(?:(?:fin|sub|imp|be|have|modal)[+.]|(?:è|sono|ho|hai|ha|hanno|sei)$)/;

function remark({ start, end, text }: Token, right: string): Remark[] {
  const meant = /^\p{Lu}/u.test(text) ? right.toUpperCase() : right;
  return [
    {
      start,
      end,
      severity: 'error',
      message:
        right === 'e'
          ? {
              it: 'Qui serve la congiunzione «e»: la frase ha già il suo verbo.',
              en: 'Here it is “e” (and): the clause has its verb already.',
            }
          : {
              it: 'Qui serve il verbo «è»: senza, la frase non ne ha.',
              en: 'Here it is the verb “è”: without it the clause has none.',
            },
      replacements: [meant],
    },
  ];
}
