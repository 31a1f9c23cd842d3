import type { Analysis, Count } from '../../morphology/analysis';
import type { Sentence } from '../../sentence';
import { casedLike } from '../kit/casing';
import { chunksOf } from '../kit/chunks';
import { isFiniteVerb } from '../kit/features';
import { verbForm } from '../kit/inflect';
import { phraseAt } from '../kit/phrase';
import { countOfAll, subjectsIn } from '../kit/subject';
import type { Knowledge, Remark, SentenceRule } from '../rule';

type Person = 1 | 2 | 3;

const PRONOUNS: Record<string, [Person, Count]> = { io: [1, 's'], tu: [2, 's'], noi: [1, 'p'], voi: [2, 'p'] };
/** Of these there is one, whatever stands between them and the verb. */
const ONE =
  /^(?:nessuno|ognuno|ciascuno|qualcuno|nessuna|ognuna|ciascuna|chiunque|niente|nulla|ogni|qualche|ciascun|nessun)$/;
const BETWEEN =
  /^(?:non|mi|ti|ci|vi|si|ne|lo|la|li|le|l'|me|te|ce|ve|anche|sempre|già|che|oggi|più|davvero|ancora|proprio|invece|però|ora|adesso)$/;
const BEFORE_PRONOUN =
  /^(?:riguardo|di|a|da|in|con|su|per|tra|fra|come|che|e|ed|o|né|ecco|anche|solo|quanto|tranne|secondo|verso|contro|senza|presso|ad|oltre|dopo|sotto|sopra|chi|ha|è|era|siamo|sono)$/;
/** Verbs that come before what they speak of. */
const EARLY =
  /^(?:arriv|torn|ritorn|nasc|rest|riman|manc|bast|esist|success|succed|esc|part|viv|cresc|avanz|scad|inizi|cominci|spett|figur|brill|spicc|partecip|sal|entr|compa|appa|serv|occorr|interess|piac|tocc|vol|vuol|vorr|dur|cost|sta$|starà$|verrà$|viene$|emerg|sparisc|cambi|riapr|apr|chiud|mor|cad|segu|giung|interveng|intervien|fior|scopp)/;
/** Transitive as well: these come first only after a pronoun that says to whom. */
const TO_WHOM = /^(?:mi|ti|ci|vi|gli|le|si|c')$/;
const TRANSITIVE =
  /^(?:serv|interess|tocc|vol|vuol|vorr|cambi|apr|riapr|chiud|inizi|cominci|segu|part|dur|cost|viv|sal|entr|cresc|avanz)/;
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
    const found = new Map(nounsIn(sentence, knowledge).map((remark) => [remark.start, remark]));
    for (let at = 0; at < sentence.tokens.length; at++) {
      const hit =
        pronounAt(at, sentence, knowledge) ??
        severalAt(at, sentence, knowledge) ??
        oneAt(at, sentence, knowledge) ??
        manyAt(at, sentence, knowledge) ??
        lateAt(at, sentence, knowledge);
      if (hit) found.set(hit.start, hit);
    }
    return [...found.values()];
  },
  good: [
    'Tutte le sere c’è musica, tutti i giorni è festa, tre anni fa ha aperto.',
    'La maggior parte dei clienti sono contenti, un gruppo di amici hanno cantato.',
    'Le chiavi le ha Marco, i libri ce li ha Anna, per noi è un onore.',
    'La squadra dei ragazzi è partita, gli orari di apertura sono cambiati.',
    'Arriva il freddo, arrivano i saldi, manca poco, bastano due minuti.',
    'Chi visita i musei paga meno; vedere i film è bello.',
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
  ],
};

/** I nostri corsi inizia: a noun phrase before its verb. */
function nounsIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  return subjectsIn(sentence, knowledge).flatMap(({ features, text, verb, place }) => {
    const count = countOfAll(features);
    if (!count || verb.clitics.some((clitic) => OBJECT.test(clitic))) return [];
    if (isEquation(verb.head, sentence, knowledge)) return [];
    if (chunksOf(sentence, knowledge).shape[place + 1] === 'U') return [];
    return disagreement(verb.head, 3, count, text, sentence, knowledge) ?? [];
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

/** Arriva i tartufi, c'è due posti, si affitta due camere: the subject comes late. */
function lateAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [before, token] = [tokens[at - 1], tokens[at]!];
  let from = at + 1;
  while (GOES_BY.test(tokens[from]?.lower ?? '')) from++;
  const next = tokens[from];
  if (!next || token.kind !== 'word' || !PLURAL_START.test(next.lower)) return null;
  const isThere = token.lower === 'è' && before?.lower === "c'";
  const isSi = before?.lower === 'si';
  const isEarly =
    EARLY.test(token.lower) && (!TRANSITIVE.test(token.lower) || TO_WHOM.test(before?.lower ?? '') || at === 0);
  if (!isThere && !isSi && !isEarly) return null;
  const text = pluralAt(from, sentence, knowledge);
  if (!text) return null;
  if (isThere)
    return remark(before!.start, token.end, `${before!.text}${token.text}`, casedLike(before!.text, 'ci sono'), text);
  if (subjectBefore(isSi || TO_WHOM.test(before?.lower ?? '') ? at - 1 : at, sentence, knowledge)) return null;
  const fit = knowledge.fit(sentence);
  if (!/^(?:fin|modal|have|be)/.test(fit?.tagOf(at) ?? 'fin')) return null;
  // «Morirò tra pochi giorni»: only a verb of the third person may belong to what follows.
  if (!knowledge.analyse(token.lower).some(({ person, count }) => person === 3 && count === 's')) return null;
  return disagreement(at, 3, 'p', text, sentence, knowledge, isFiniteVerb);
}

/** The plural thing named there, when it tells no time: «manca due giorni» but not «dura due giorni». */
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
    (/^\p{Lu}\p{Ll}+$/u.test(first.text) && knowledge.analyse(first.lower).length === 0);
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

function subjectBefore(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  for (let from = 0; from < at; from++) {
    const phrase = phraseAt(from, sentence, knowledge);
    if (
      phrase &&
      phrase.to >= at - 1 &&
      !/^(?:di|a|da|in|con|su|per|tra|fra)$/.test(sentence.tokens[from - 1]?.lower ?? '') &&
      phrase.parts[0]!.token.lower.length < 4
    )
      return true;
  }
  return false;
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
