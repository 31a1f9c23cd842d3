import type { Count } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import type { Knowledge } from '../rule';
import { countOf, FEATURES, type Feature, isFiniteVerb } from './features';
import { isNext, type Phrase, phraseAt } from './phrase';

/** What a sentence speaks of, and the verb that says it. */
export interface Subject {
  /** What the subject can be; of several joined by `e` it is plural. */
  features: ReadonlySet<Feature>;
  text: string;
  /** Index of the finite verb. */
  verb: number;
}

/** These only tell when: the verb does not agree with them. */
const TIME =
  /^(?:giorn[oi]|ser[ae]|er[ae]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|minut[oi]|second[oi]|volt[ae]|lunedì|martedì|mercoledì|giovedì|venerdì|sabat[oi]|domenic[ae]|mattin[aeoi]|pomeriggi[o]?|nott[ei]|weekend|estat[ei]|invern[oi]|autunn[oi]|primaver[ae]|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|secol[oi]|stagion[ei]|moment[oi]|tempo|tempi|prezzo|euro|chilometri|metri|domani|ieri|oggi)$/;
/** A part of many: the verb may agree with the many. */
const COLLECTIVE =
  /^(?:part[ei]|maggioranza|maggiorparte|minoranza|grupp[oi]|serie|decin[ae]|centinai[oa]|migliai[oa]|pai[oa]|metà|terzo|quarto|quarti|terzi|numero|dozzin[ae]|coppi[ae]|sorta|tip[oi]|insieme|mucchio|sacco|fila|quantità|percentuale|totale|massa|mole|infinità|folla|team|squadra|staff|pubblico|gente|ventina|trentina|quarantina|cinquantina|quindicina|manciata|pugno|miriade|marea)$/;
const PREPOSITION =
  /^(?:di|a|da|in|con|su|per|tra|fra|ad|d'|senza|dopo|prima|durante|oltre|sotto|sopra|dentro|fuori|verso|contro|lungo|presso|vicino|accanto|davanti|dietro|tranne|eccetto|secondo|come|de[il]|del|dell[aoe']|degli|al|all[aoe']|ai|agli|dal|dall[aoe']|dai|dagli|nel|nell[aoe']|nei|negli|sul|sull[aoe']|sui|sugli|col|coi|entro|fino|circa)$/;
const ADVERB =
  /^(?:non|più|già|ancora|sempre|mai|oggi|ora|ieri|domani|anche|ormai|spesso|adesso|infatti|però|invece|quindi|davvero|forse|solo|poi|tutti|tutte|ci|vi|mi|ti|si|ne|gli|purtroppo|finalmente|subito|presto|qui|lì|qua|là)$/;
const MOST = 14;

/** The subject that begins at `at` as a noun phrase with an article, and its verb; null when it cannot be told. */
export function subjectAt(at: number, sentence: Sentence, knowledge: Knowledge): Subject | null {
  const { tokens } = sentence;
  if (!mayBegin(at, sentence, knowledge)) return null;
  const phrase = phraseAt(at, sentence, knowledge);
  if (!phrase || /^quant/.test(tokens[at]!.lower) || PREPOSITION.test(tokens[at]!.lower)) return null;
  const own = agreed(phrase);
  const head = phrase.parts.find(({ role }) => role === 'noun');
  if (!own || !head || TIME.test(head.token.lower)) return null;
  let features = own;
  let to = phrase.to;
  if (tokens[to]?.lower === 'e' || tokens[to]?.lower === 'ed') {
    const second = phraseAt(to + 1, sentence, knowledge);
    const other = second && !PREPOSITION.test(tokens[to + 1]!.lower) ? agreed(second) : null;
    if (!second || !other) return null;
    features = joined(own, other);
    to = second.to;
  }
  if (COLLECTIVE.test(head.token.lower) && PREPOSITION.test(tokens[to]?.lower ?? '')) return null;
  const verb = verbFrom(to, sentence, knowledge);
  return verb === null ? null : { features, text: textOf(tokens, at, to), verb };
}

function mayBegin(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const before = tokens[at - 1];
  if (before?.text === ',') return false;
  if (!before || before.kind === 'mark' || before.kind === 'number') return true;
  if (before.kind !== 'word' || PREPOSITION.test(before.lower) || PREPOSITION.test(tokens[at - 2]?.lower ?? ''))
    return before.kind === 'other';
  if (
    /^(?:e|ed|o|né|che|ecco|tutti|tutte|tutto|tutta|anche|solo|entrambi|entrambe|ambedue|chi|quale|quali|quanto|quanti|più|meno)$/.test(
      before.lower,
    )
  )
    return false;
  return knowledge.analyse(before.lower).every(({ pos }) => pos !== 'verb' && pos !== 'det');
}

/** What all words of a phrase agree on; null when they do not. */
function agreed({ parts }: Phrase): Set<Feature> | null {
  const features = FEATURES.filter((feature) => parts.every((part) => part.features.has(feature)));
  return features.length > 0 ? new Set(features) : null;
}

function joined(a: ReadonlySet<Feature>, b: ReadonlySet<Feature>): Set<Feature> {
  const isFeminine = [...a, ...b].every((feature) => feature[0] === 'f');
  return new Set<Feature>(isFeminine ? ['fp'] : ['mp']);
}

/** The verb behind a subject: prepositional phrases, adverbs and an insertion between commas may stand between. */
function verbFrom(from: number, { tokens }: Sentence, knowledge: Knowledge): number | null {
  let inPreposition = false;
  for (let at = from; at < tokens.length && at < from + MOST; at++) {
    const token = tokens[at]!;
    if (token.text === ',' && at === from) {
      const end = tokens.findIndex((other, index) => index > at && other.text === ',');
      if (end < 0 || end > at + 9 || !isInsertion(tokens.slice(at + 1, end), knowledge)) return null;
      at = end;
      continue;
    }
    if (token.kind === 'number' && inPreposition) continue;
    if (token.kind !== 'word') return null;
    if (token.lower === 'che' && at === from) return afterRelative(at + 1, tokens, knowledge);
    if (PREPOSITION.test(token.lower)) {
      inPreposition = true;
      continue;
    }
    if (ADVERB.test(token.lower)) continue;
    const analyses = knowledge.analyse(token.lower);
    if (analyses.length > 0 && analyses.every((one) => isFiniteVerb(one) || one.mood === 'imp')) return at;
    // Inside a prepositional phrase nouns go by; elsewhere another noun makes it unclear who does it.
    if (!inPreposition || (analyses.some(isFiniteVerb) && !isNext(tokens[at - 1]!, token))) return null;
    if (
      analyses.some(({ pos }) => pos === 'conj' || pos === 'pron') &&
      !analyses.some(({ pos }) => pos === 'adj' || pos === 'det')
    )
      return null;
    if (analyses.some(({ mood }) => mood === 'inf' || mood === 'ger')) return null;
  }
  return null;
}

/** Le risposte che ci avete mandato meritano: the verb behind the one of the relative clause. */
function afterRelative(from: number, tokens: readonly Token[], knowledge: Knowledge): number | null {
  let seen = 0;
  for (let at = from; at < tokens.length && at < from + MOST; at++) {
    const token = tokens[at]!;
    if (
      token.kind === 'mark' ||
      /^(?:e|ed|o|ma|che|se|quando|perché|come|dove|mentre|chi|cui|quanto)$/.test(token.lower)
    )
      return null;
    const analyses = token.kind === 'word' ? knowledge.analyse(token.lower) : [];
    if (analyses.length === 0 || !analyses.every((one) => isFiniteVerb(one) || one.mood === 'imp')) continue;
    // Auxiliary and participle are one verb; another finite verb follows only in the main clause.
    if (seen > 0) return at;
    seen += 1;
  }
  return null;
}

function isInsertion(tokens: readonly Token[], knowledge: Knowledge): boolean {
  return (
    (tokens.length > 0 &&
      tokens.every(
        ({ kind, lower }) => kind !== 'mark' && lower !== 'e' && !knowledge.analyse(lower).every(isFiniteVerb),
      )) ||
    tokens.some(({ lower }) => lower === 'che')
  );
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }, index) => (index > 0 && !tokens[from + index - 1]!.text.endsWith("'") ? ` ${text}` : text))
    .join('');
}

/** Singular or plural, when the features leave no doubt. */
export function countOfAll(features: ReadonlySet<Feature>): Count | null {
  const counts = new Set([...features].map(countOf));
  return counts.size === 1 ? [...counts][0]! : null;
}
