import type { Analysis, Count } from '../../morphology/analysis';
import type { Sentence } from '../../sentence';
import { casedLike } from '../kit/casing';
import { type Chunk, type Chunks, chunksOf, isBe, isHave, isPastParticiple } from '../kit/chunks';
import { type Feature, featuresOf, isFiniteVerb, shared } from '../kit/features';
import { nominalForm, verbForm } from '../kit/inflect';
import { lateSubjectsIn } from '../kit/lateSubject';
import { phraseAt } from '../kit/phrase';
import { countOfAll, subjectsIn, textOf } from '../kit/subject';
import type { Knowledge, Remark, SentenceRule } from '../rule';

type Person = 1 | 2 | 3;

const PRONOUNS: Record<string, [Person, Count]> = { io: [1, 's'], tu: [2, 's'], noi: [1, 'p'], voi: [2, 'p'] };
/** Of these there is one, whatever stands between them and the verb. */
const ONE =
  /^(?:nessuno|ognuno|ciascuno|qualcuno|nessuna|ognuna|ciascuna|chiunque|niente|nulla|ogni|qualche|ciascun|nessun)$/;
const BETWEEN =
  /^(?:non|mi|ti|ci|vi|si|ne|lo|la|li|le|l'|me|te|ce|ve|anche|sempre|già|che|oggi|più|davvero|ancora|proprio|invece|però|ora|adesso)$/;
const BEFORE_PRONOUN =
  /^(?:riguardo|di|a|da|in|con|su|per|tra|fra|il|un|del|al|dal|sul|come|che|e|ed|o|né|ecco|anche|solo|quanto|tranne|secondo|verso|contro|senza|presso|ad|oltre|dopo|sotto|sopra|chi|ha|è|era|siamo|sono)$/;
const GOES_BY =
  /^(?:ancora|anche|già|sempre|solo|soltanto|pure|presto|finalmente|oggi|domani|ora|poi|proprio|davvero|tra|fra|circa|almeno|quasi|oltre)$/;
const MANY =
  /^(?:tanti|tante|molti|molte|alcuni|alcune|pochi|poche|tutti|tutte|parecchi|parecchie|entrambi|entrambe|quanti|quante|loro)$/;
const PLURAL_START =
  /^(?:i|gli|le|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento|molti|molte|tanti|tante|pochi|poche|alcuni|alcune|nuovi|nuove|nostri|nostre|certi|certe|decine|centinaia|migliaia|mille|quanti|quante|parecchi|parecchie|tutti|tutte|troppi|troppe)$/;

/** I nostri corsi inizia, voi preferisce: the verb is in another person or number than its subject. */
export const subjectVerb: SentenceRule = {
  id: 'subject-verb',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Accordo tra soggetto e verbo', en: 'Agreement of subject and verb' },
  source: 'Serianni, Grammatica italiana, XI.361-368',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    const found = new Map(
      [
        ...innerIn(sentence, knowledge),
        ...cleftIn(sentence, knowledge),
        ...askedIn(sentence, knowledge),
        ...whoIn(sentence, knowledge),
        ...lateIn(sentence, knowledge),
        ...nounsIn(sentence, knowledge),
      ].map((one) => [one.start, one]),
    );
    for (let at = 0; at < sentence.tokens.length; at++) {
      const hit =
        pronounAt(at, sentence, knowledge) ??
        severalAt(at, sentence, knowledge) ??
        oneAt(at, sentence, knowledge) ??
        manyAt(at, sentence, knowledge) ??
        thereAt(at, sentence, knowledge);
      if (hit && !found.has(hit.start)) found.set(hit.start, hit);
    }
    return [...found.values()];
  },
  good: [
    'Tutte le sere c’è musica, tutti i giorni è festa, tre anni fa ha aperto.',
    'La maggior parte dei clienti sono contenti, un gruppo di amici hanno cantato.',
    'Le chiavi le ha Marco, i libri ce li ha Anna, per noi è un onore.',
    'La squadra dei ragazzi è partita, gli orari di apertura sono cambiati.',
    'Arriva il freddo, arrivano i saldi, manca poco, bastano due minuti.',
    'Dove compra i vestiti? Cosa spinge i clienti a tornare? Quale vino accompagna i formaggi?',
    'Si mette gli occhiali, i compiti li corregge la maestra, sia il pane che le focacce sono qui.',
    'Chi vince lo decidono i giudici; il papà di Luca e i nonni arrivano; le cose che ama mio padre sono poche.',
    'Chi visita i musei paga meno; vedere i film è bello.',
    'Riscrivici in privato e ti rispondiamo; chiamaci adesso e ne parliamo.',
    'Voi che amate il mare, tu che ami la montagna, noi che siamo qui.',
  ],
  bad: [
    { text: 'I nostri corsi inizia a ottobre', marks: ['inizia'], fixes: ['iniziano'] },
    { text: 'Gli studenti delle medie incontra una scrittrice', marks: ['incontra'], fixes: ['incontrano'] },
    { text: 'La biblioteca restano aperta anche ad agosto', marks: ['restano'], fixes: ['resta'] },
    { text: 'Voi preferisce il mare o la montagna?', marks: ['preferisce'], fixes: ['preferite'] },
    { text: 'La piscina e la palestra chiude alle 17', marks: ['chiude'], fixes: ['chiudono'] },
    { text: 'Ogni bottiglia raccontano una vigna', marks: ['raccontano'], fixes: ['racconta'] },
    { text: 'Domani arriva i tartufi', marks: ['arriva'], fixes: ['arrivano'] },
    { text: 'Il gruppo che ha curato i testi lavorano con noi', marks: ['lavorano'], fixes: ['lavora'] },
    { text: 'Mi dicono che i muri ascolta', marks: ['ascolta'], fixes: ['ascoltano'] },
    { text: 'Le chiavi le tiene i vicini', marks: ['tiene'], fixes: ['tengono'] },
    { text: 'Quali strumenti usa i professionisti?', marks: ['usa'], fixes: ['usano'] },
    { text: 'A breve verrà pubblicati i turni', marks: ['verrà'], fixes: ['verranno'] },
    { text: 'Noi che abitiamo qui sanno dove andare', marks: ['sanno'], fixes: ['sappiamo'] },
    { text: 'Chi frequenta i nostri corsi imparano presto', marks: ['imparano'], fixes: ['impara'] },
    { text: 'Sono io che ha sbagliato', marks: ['ha'], fixes: ['ho'] },
  ],
};

/** I nostri corsi inizia: a noun phrase before its verb. */
function nounsIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  return subjectsIn(sentence, knowledge).flatMap(({ features, person, text, verb, place }) => {
    const count = countOfAll(features);
    if (!count || verb.clitics.some((clitic) => OBJECT.test(clitic))) return [];
    if (isEquation(verb.head, sentence, knowledge)) return [];
    const read = chunksOf(sentence, knowledge);
    if (read.shape[place + 1] === 'U' || isObject(place, read, sentence, knowledge)) return [];
    const remark = disagreement(verb.head, person, count, text, sentence, knowledge);
    return remark ? withParticiple(remark, verb, features, sentence, knowledge) : [];
  });
}

/** «Le prime tre cose potete lasciarle qui», «la crepa ho voluto che restasse»: what stands first is what is done. */
function isObject(place: number, { chunks, shape }: Chunks, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const behind = /^VD*(?=[IK])/.exec(shape.slice(place))?.[0].length;
  if (behind === undefined) return false;
  const next = chunks[place + behind]!;
  if (next.kind === 'I') return /r(?:l[oaie]|ne)$/.test(tokens[next.to - 1]!.lower);
  return knowledge
    .analyse(tokens[chunks[place]!.head]!.lower)
    .filter(isFiniteVerb)
    .every(({ person }) => person !== 3);
}

/** Ciascuna delle candele vengono colate: the participle changes with its verb. */
function withParticiple(
  remark: Remark,
  { head, participle }: Chunk,
  features: ReadonlySet<Feature>,
  { text, tokens }: Sentence,
  knowledge: Knowledge,
): Remark {
  const token = participle === null ? undefined : tokens[participle];
  if (!token || isHave(tokens[head]!.lower)) return remark;
  if (shared(featuresOf(knowledge.analyse(token.lower)), features).length > 0) return remark;
  const form = [...features].flatMap((feature) => nominalForm(token.lower, feature, knowledge.analyse) ?? [])[0];
  const between = text.slice(tokens[head]!.end, token.start);
  if (!form || between.trim() !== '') return remark;
  return { ...remark, end: token.end, replacements: [`${remark.replacements![0]}${between}${form}`] };
}

/** È arrivati, verrà pubblicati: the parts of one verb do not agree. */
function innerIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  return chunksOf(sentence, knowledge).chunks.flatMap(({ kind, head, participle, clitics }) => {
    if (
      kind !== 'V' ||
      participle === null ||
      isHave(tokens[head]!.lower) ||
      /^(?:si|s'|c'|ci)$/.test(clitics.at(-1) ?? '')
    )
      return [];
    const past = featuresOf(knowledge.analyse(tokens[participle]!.lower).filter(isPastParticiple));
    const isOne = knowledge.analyse(tokens[head]!.lower).every(({ person, count }) => person === 3 && count === 's');
    if (!isOne || countOfAll(past) !== 'p') return [];
    return disagreement(head, 3, 'p', tokens[participle]!.text, sentence, knowledge) ?? [];
  });
}

/** Sono io che ho sbagliato. */
function cleftIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  return [...shape.matchAll(/(?<=V)UK(?=V)/g)].flatMap(({ index }) => {
    const pronoun = sentence.tokens[chunks[index]!.from]!;
    const person = PRONOUNS[pronoun.lower];
    const be = sentence.tokens[chunks[index - 1]!.head]!.lower;
    const verb = chunks[index + 2]!;
    return person && isBe(be) ? (disagreement(verb.head, ...person, pronoun.text, sentence, knowledge) ?? []) : [];
  });
}

/** Le chiavi le ha Marco: what stands before is what somebody has. */
const OBJECT = /^(?:lo|la|li|le|l'|gliel[oaie']|ne)$/;

/** Il resto sono chiacchiere: the verb goes with what follows. */
function isEquation(verb: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  if (!/^(?:sono|erano|saranno|furono)$/.test(tokens[verb]!.lower)) return false;
  return knowledge
    .analyse(tokens[verb + 1]?.lower ?? '')
    .some(({ pos, count }) => (pos === 'noun' || pos === 'det' || pos === 'num') && count !== 's');
}

function pronounAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const person = PRONOUNS[tokens[at]!.lower];
  if (!person || BEFORE_PRONOUN.test(tokens[at - 1]?.lower ?? '')) return null;
  let verb = at + 1;
  while (BETWEEN.test(tokens[verb]?.lower ?? '')) verb++;
  if (verb > at + 4) return null;
  // In «tu che ami» no command is given.
  const isRelative = tokens.slice(at + 1, verb).some(({ lower }) => lower === 'che');
  return disagreement(verb, ...person, tokens[at]!.text, sentence, knowledge, isRelative ? isFiniteVerb : undefined);
}

/** Nessuno dei soci, ogni bottiglia: one, whatever stands between. */
function oneAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  if (
    !ONE.test(tokens[at]!.lower) ||
    TIME_WORD.test(tokens[at + 1]?.lower ?? '') ||
    knowledge.analyse(tokens[at + 1]?.lower ?? '').some(({ pos }) => pos === 'num') ||
    (at > 0 &&
      tokens[at - 1]!.kind === 'word' &&
      knowledge.analyse(tokens[at - 1]!.lower).some(({ pos }) => pos === 'prep' || pos === 'verb' || pos === 'det'))
  )
    return null;
  for (let verb = at + 1; verb < at + 6; verb++) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.lower === 'che' || token.lower === 'e') return null;
    const analyses = knowledge.analyse(token.lower);
    if (analyses.length > 0 && analyses.every(isFiniteVerb)) {
      const isPlural = analyses.every(({ person, count }) => count === 'p' && person !== 1);
      return isPlural ? disagreement(verb, 3, 's', tokens[at]!.text, sentence, knowledge) : null;
    }
  }
  return null;
}

/** Arriva i tartufi, si affitta due camere, le chiavi le tiene i vicini: the subject comes late. */
function lateIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  return lateSubjectsIn(sentence, knowledge).flatMap(({ verb, features, text }) => {
    const isOne = knowledge
      .analyse(sentence.tokens[verb.head]!.lower)
      .some((one) => isFiniteVerb(one) && one.person === 3);
    const count = countOfAll(features);
    return isOne && count === 'p'
      ? (disagreement(verb.head, 3, 'p', text, sentence, knowledge, isFiniteVerb) ?? [])
      : [];
  });
}

/** Quali argomenti interessa davvero: what is asked about is the subject, when nothing else can be. */
function askedIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  return [...shape.matchAll(/(?<=^|[;,BC])Q(?=D?V[DP]*(?:$|[;,I]))/g)].flatMap(({ index }) => {
    const asked = chunks[index]!;
    const verb = chunks[shape.indexOf('V', index)]!;
    if (countOfAll(asked.features) !== 'p' || !HAS_NO_OBJECT.test(sentence.tokens[verb.head]!.lower)) return [];
    const text = textOf(sentence, asked.from, asked.to);
    return disagreement(verb.head, 3, 'p', text, sentence, knowledge, isFiniteVerb) ?? [];
  });
}

/** Chi frequenta i corsi imparano: who does one thing does the other. */
function whoIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { chunks, shape } = chunksOf(sentence, knowledge);
  return [...shape.matchAll(/(?<=^|[;BK])QV[NnPDTA]*(?=V)/g)].flatMap(({ index, 0: found }) => {
    const [who, first, verb] = [chunks[index]!, chunks[index + 1]!, chunks[index + found.length]!];
    const word = sentence.tokens[who.from]!;
    const isPlural = ({ head }: Chunk) =>
      knowledge
        .analyse(sentence.tokens[head]!.lower)
        .every((one) => !isVerb(one) || (one.person === 3 && one.count === 'p'));
    if (word.lower !== 'chi' || isPlural(first) || !isPlural(verb) || verb.clitics.some((one) => OBJECT.test(one)))
      return [];
    return disagreement(verb.head, 3, 's', word.text, sentence, knowledge) ?? [];
  });
}

const HAS_NO_OBJECT = /^(?:interess|serv|manc|arriv|partecip|bast|rest[ae]|vien|verr|piac|funzion|esist)/;

/** C'è due posti. */
function thereAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const [before, token] = [sentence.tokens[at - 1], sentence.tokens[at]!];
  if (token.lower !== 'è' || before?.lower !== "c'") return null;
  let from = at + 1;
  while (GOES_BY.test(sentence.tokens[from]?.lower ?? '')) from++;
  if (!PLURAL_START.test(sentence.tokens[from]?.lower ?? '')) return null;
  const text = pluralAt(from, sentence, knowledge);
  return text === null
    ? null
    : remark(before!.start, token.end, `${before!.text}${token.text}`, casedLike(before!.text, 'ci sono'), text);
}

/** The plural thing named there, when it tells no time: «c'è due posti» but not «c'è due ore di strada». */
function pluralAt(at: number, sentence: Sentence, knowledge: Knowledge): string | null {
  const { tokens } = sentence;
  if (/^(?:decine|centinaia|migliaia)$/.test(tokens[at]!.lower)) return tokens[at]!.text;
  const phrase = phraseAt(at, sentence, knowledge);
  if (!phrase?.parts.some(({ role }) => role === 'noun')) return null;
  if (!phrase.parts.every(({ features }) => [...features].some((feature) => feature[1] === 'p'))) return null;
  if (phrase.parts.some((part) => TIME_WORD.test(part.token.lower))) return null;
  return phrase.parts.map((part) => part.token.text).join(' ');
}

const TIME_WORD =
  /^(?:giorno|anno|mese|settimana|ora|tanto|minuto|estate|inverno|ser[ae]|volt[ae]|mattin[ae]|nott[ei]|domeniche|lunedì|martedì|mercoledì|giovedì|venerdì|sabati|estati|inverni)$/;

/** Tanti ci chiede, entrambe le ricette prevede: many, said by one word. */
function manyAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (
    !MANY.test(tokens[at]!.lower) ||
    (before?.kind === 'word' &&
      !(
        /^(?:che|se|ma|perché|quando|come)$/.test(before.lower) ||
        (before.lower === 'a' && /^quant/.test(tokens[at]!.lower))
      ))
  )
    return null;
  if (tokens[at]!.lower === 'loro' && at > 0) return null;
  let verb = at + 1;
  while (/^(?:non|mi|ti|ci|vi|gli|lo|la|li|le|ne|ce|me|già|ancora|sempre)$/.test(tokens[verb]?.lower ?? '')) verb++;
  const analyses = knowledge.analyse(tokens[verb]?.lower ?? '');
  if (
    verb > at + 3 ||
    !analyses.every((one) => isFiniteVerb(one) || one.mood === 'imp') ||
    !analyses.some(({ person, count }) => person === 3 && count === 's')
  )
    return null;
  return disagreement(verb, 3, 'p', tokens[at]!.text, sentence, knowledge, isFiniteVerb);
}

/** Io e mio fratello ho, tu e Carlotta hanno, mia madre e le sue sorelle aveva: several subjects, one verb. */
function severalAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const first = tokens[at]!;
  if (at > 0 && tokens[at - 1]!.kind === 'word' && !/^(?:che|se|ma|perché|quando|come)$/.test(tokens[at - 1]!.lower))
    return null;
  const isPerson =
    /^(?:io|tu|lui|lei|noi|voi|mi[oa]|tu[oa]|nostr[oa])$/.test(first.lower) ||
    (/^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      knowledge.analyse(first.lower).length === 0 &&
      // «Scrivici in privato e ti rispondiamo»: a command is no name.
      !knowledge.isItalian(first.lower));
  if (!isPerson) return null;
  const and = tokens.findIndex(({ lower }, index) => index > at && index < at + 5 && (lower === 'e' || lower === 'ed'));
  if (
    and < 0 ||
    tokens.slice(at + 1, and).some(({ kind, lower }) => kind !== 'word' || knowledge.analyse(lower).some(isFiniteVerb))
  )
    return null;
  for (let verb = and + 2; verb < and + 6; verb++) {
    const token = tokens[verb];
    if (token?.kind !== 'word') return null;
    if (/^(?:non|si|ci|vi|mi|ti|lo|la|ne|anche)$/.test(token.lower)) continue;
    const analyses = knowledge.analyse(token.lower);
    if (analyses.length === 0 || !analyses.every((one) => isFiniteVerb(one) || one.mood === 'imp')) continue;
    const members = tokens.slice(at, verb).map(({ lower }) => lower);
    const person: Person = members.some((word) => word === 'io' || word === 'noi')
      ? 1
      : members.some((word) => word === 'tu' || word === 'voi')
        ? 2
        : 3;
    const who = sentence.text.slice(first.start, tokens[verb - 1]!.end);
    return disagreement(verb, person, 'p', who, sentence, knowledge, isFiniteVerb);
  }
  return null;
}

/** @param counts which readings of the verb count, where the place tells what it cannot be */
function disagreement(
  at: number,
  person: Person,
  count: Count,
  who: string,
  { tokens }: Sentence,
  knowledge: Knowledge,
  counts: (one: Analysis) => boolean = isVerb,
): Remark | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const verbs = knowledge.analyse(token.lower).filter(counts);
  if (verbs.length === 0 || verbs.some((one) => one.person === person && one.count === count)) return null;
  const form = verbForm(token.lower, person, count, knowledge.analyse);
  if (!form) return null;
  // «Mia sorella si sposto»: the accent of a past tense is what is missing.
  const past = person === 3 && count === 's' ? withAccent(token.lower, knowledge) : null;
  return remark(token.start, token.end, token.text, casedLike(token.text, past ?? form), who);
}

function isVerb(one: Analysis): boolean {
  return isFiniteVerb(one) || (one.mood === 'imp' && !one.clitic);
}

const ACCENTS: Record<string, string> = { o: 'ò', i: 'ì', e: 'é' };

function withAccent(word: string, knowledge: Knowledge): string | null {
  if (word === 'sono') return null;
  const accented = word.slice(0, -1) + (ACCENTS[word.slice(-1)] ?? '');
  return knowledge.analyse(accented).some(({ tense, person }) => tense === 'past' && person === 3) ? accented : null;
}

function remark(start: number, end: number, typed: string, meant: string, who: string): Remark {
  return {
    start,
    end,
    severity: 'error',
    message: {
      it: `«${typed}» non concorda con «${who}»: «${meant}».`,
      en: `“${typed}” does not agree with “${who}”: “${meant}”.`,
    },
    replacements: [meant],
  };
}
