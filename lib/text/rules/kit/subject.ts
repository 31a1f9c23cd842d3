import type { Count } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import type { Knowledge } from '../rule';
import { type Chunk, chunksOf } from './chunks';
import { countOf, type Feature } from './features';

/** What a sentence speaks of, and the verb that says it. */
export interface Subject {
  /** What the subject can be; of several joined by `e` it is plural. */
  features: ReadonlySet<Feature>;
  person: 1 | 2 | 3;
  text: string;
  /** The verb, with its auxiliary and participle. */
  verb: Chunk;
  /** Where noun and verb stand among the chunks of the sentence. */
  at: number;
  place: number;
}

/** Of these the verb may be plural: la maggior parte dei clienti sono. */
const MOST_OF =
  /^(?:part[ei]|maggioranza|maggiorparte|minoranza|decin[ae]|centinai[oa]|migliai[oa]|metà|terzo|quarto|quarti|terzi|percentuale|ventina|trentina|quarantina|cinquantina|quindicina|dozzin[ae]|resto|frazione|porzione|fila|sacco|mucchio|marea|miriade|manciata|pugno|infinità|quantità|serie|tip[oi]|gener[ei]|sorta)$/;
/** And of these, behind «un»: un gruppo di amici hanno cantato, but il numero degli iscritti è. */
const SOME_OF =
  /^(?:grupp[oi]|pai[oa]|numero|coppi[ae]|sorta|tip[oi]|insieme|totale|massa|mole|folla|squadra|team|pubblico|gente)$/;

const ASIDE = '[PDTA]|(?<=[PA])n|(?<=P)C[Pn]';
/** Between commas: what is said of the subject, or a clause. */
const INSERTION = ',(?:[PDTAGI](?:[^V;,]|(?<=[KRSQ][NnD]?)V){0,10}|[KRSQ][^;,]{1,12}|VN),';
/** Relative clause: one verb and what goes with it. */
const RELATIVE = '[KR](?:[NnUPDTA]|[Nn]C[Nn])*V(?:[NnPDTAI]|[NnP]C[NnP])*';
const BEGINS = '(?<=^|[;BSKR]|[VAD]C|(?:^|;)[SQ][^;,]*V[^;,]*,|(?:^|;)[ST]A[DPT]*,|(?:^|[;,B])[PDT]+,)[PDT]*,?';
const SUBJECT = new RegExp(
  `${BEGINS}(?<subject>[NU])(?<and>C[Nn])?(?<between>(?:${ASIDE})*(?:${INSERTION}|${RELATIVE}(?:,[PDT]+,)?|,${RELATIVE},)?(?:${ASIDE})*)(?<verb>V)`,
  'dgu',
);
/** Noi che abitiamo in periferia sappiamo; of the others the verb is told by the word before it. */
const PRONOUNS: Record<string, Feature[]> = { noi: ['mp', 'fp'], voi: ['mp', 'fp'] };

/** The subjects of a sentence that stand before their verb, each with it; those that cannot be told are left out. */
export function subjectsIn(sentence: Sentence, knowledge: Knowledge): Subject[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  const subjects: Subject[] = [];
  SUBJECT.lastIndex = 0;
  for (let match = SUBJECT.exec(shape); match; match = SUBJECT.exec(shape)) {
    const { groups, indices } = match;
    const place = (name: string) => indices!.groups![name]![0];
    const and = groups!.and ? place('and') + 1 : null;
    const subject = subjectOf(place('subject'), and, groups!.between!, place('verb'), chunks, sentence);
    if (subject) subjects.push(subject);
    // In «quello che le recensioni dicono è» there is one subject inside another.
    SUBJECT.lastIndex = place('subject') + 1;
  }
  return subjects;
}

function subjectOf(
  at: number,
  and: number | null,
  between: string,
  place: number,
  chunks: readonly Chunk[],
  sentence: Sentence,
): Subject | null {
  const noun = chunks[at]!;
  const other = and === null ? undefined : chunks[and];
  const own = noun.kind === 'U' ? new Set(PRONOUNS[sentence.tokens[noun.head]!.lower]) : noun.features;
  const features = other ? joined(noun, other) : own;
  // «Né l'una né l'altra», «il rosso o il bianco»: the verb may have either number.
  if (and !== null && !/^ed?$/.test(sentence.tokens[chunks[and]!.from - 1]!.lower)) return null;
  if (features.size === 0 || isCompared(at, chunks, sentence.tokens)) return null;
  if (isSeveral(noun, chunks[at + 1], sentence.tokens)) return null;
  // «Il papà di Luca e Anna arrivano»: who comes with whom is not told.
  const isLoose = /C/.test(between.replace(/PCP/g, '')) && !/[KR]/.test(between);
  if (isLoose && !other && countOfAll(features) === 's') return null;
  if (noun.kind === 'U' && (other || !/K|P/.test(between))) return null;
  const isWe = noun.kind === 'U' && sentence.tokens[noun.head]!.lower === 'noi';
  const person = noun.kind === 'U' ? (isWe ? 1 : 2) : 3;
  return { features, person, text: textOf(sentence, noun.from, (other ?? noun).to), verb: chunks[place]!, at, place };
}

/** Sia il rosso che il bianco sono buoni; più gatti che cani. */
function isCompared(place: number, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  return (
    chunks[place - 1]?.kind === 'K' &&
    tokens.slice(0, chunks[place]!.from).some(({ lower }) => /^(?:sia|tanto|più|meno|meglio)$/.test(lower))
  );
}

function isSeveral({ from, head }: Chunk, next: Chunk | undefined, tokens: readonly Token[]): boolean {
  const word = tokens[head]!.lower;
  const isOf = /^[PT]$/.test(next?.kind ?? '') && /^d[eia]/.test(tokens[next!.from]!.lower);
  return (isOf && MOST_OF.test(word)) || (SOME_OF.test(word) && /^un/.test(tokens[from]!.lower));
}

function joined(a: Chunk, b: Chunk): ReadonlySet<Feature> {
  if (a.features.size === 0 || b.features.size === 0) return new Set();
  const isFeminine = [...a.features, ...b.features].every((feature) => feature[0] === 'f');
  return new Set<Feature>(isFeminine ? ['fp'] : ['mp']);
}

/** The words from one token to another as the text has them. */
export function textOf({ text, tokens }: Sentence, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** Singular or plural, when the features leave no doubt. */
export function countOfAll(features: ReadonlySet<Feature>): Count | null {
  const counts = new Set([...features].map(countOf));
  return counts.size === 1 ? [...counts][0]! : null;
}
