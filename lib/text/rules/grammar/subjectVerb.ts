import type { Analysis, Count } from '../../morphology/analysis';
import type { Sentence } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isFiniteVerb } from '../kit/features';
import { verbForm } from '../kit/inflect';
import { phraseAt } from '../kit/phrase';
import { countOfAll, subjectAt } from '../kit/subject';
import type { Knowledge, Remark, SentenceRule } from '../rule';

type Person = 1 | 2 | 3;

const PRONOUNS: Record<string, [Person, Count]> = { io: [1, 's'], tu: [2, 's'], noi: [1, 'p'], voi: [2, 'p'] };
/** Of these there is one, whatever stands between them and the verb. */
const ONE =
  /^(?:nessuno|ognuno|ciascuno|qualcuno|nessuna|ognuna|ciascuna|chiunque|niente|nulla|ogni|qualche|ciascun|nessun)$/;
const BETWEEN =
  /^(?:non|mi|ti|ci|vi|si|ne|lo|la|li|le|l'|me|te|ce|ve|anche|sempre|già|che|oggi|più|davvero|ancora|proprio|invece|però|ora|adesso)$/;
const BEFORE_PRONOUN =
  /^(?:di|a|da|in|con|su|per|tra|fra|come|che|e|o|né|di|a|ecco|anche|solo|quanto|tranne|secondo|verso|contro|senza|presso|ad|oltre|dopo|sotto|sopra|chi|ha|è|era|siamo|sono)$/;
/** Verbs that come before what they speak of. */
const EARLY = new Set(
  'arriva arriverà arrivava torna tornerà ritorna nasce nascerà nasceva resta resterà rimane manca mancherà mancava basta esiste succede esce uscirà parte partirà vive viveva cresce avanza scade scadrà inizia comincia'.split(
    ' ',
  ),
);
const PLURAL_START =
  /^(?:i|gli|le|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento|molti|molte|tanti|tante|pochi|poche|alcuni|alcune|nuovi|nuove|nostri|nostre)$/;

/** I nostri corsi inizia, voi preferisce: the verb is in another person or number than its subject. */
export const subjectVerb: SentenceRule = {
  id: 'subject-verb',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Accordo tra soggetto e verbo', en: 'Agreement of subject and verb' },
  source: 'Serianni, Grammatica italiana, XI.361-368',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    const found = new Map<number, Remark>();
    for (let at = 0; at < sentence.tokens.length; at++) {
      const hit =
        nounAt(at, sentence, knowledge) ??
        pronounAt(at, sentence, knowledge) ??
        oneAt(at, sentence, knowledge) ??
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

function nounAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const subject = subjectAt(at, sentence, knowledge);
  const count = subject && countOfAll(subject.features);
  if (!subject || (count === 's' && isEquation(subject.verb, sentence, knowledge))) return null;
  return count ? disagreement(subject.verb, 3, count, subject.text, sentence, knowledge) : null;
}

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
      const isPlural = analyses.every(({ person, count }) => person === 3 && count === 'p');
      return isPlural ? disagreement(verb, 3, 's', tokens[at]!.text, sentence, knowledge) : null;
    }
  }
  return null;
}

/** Arriva i tartufi, c'è due posti: the subject comes late. */
function lateAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next || !PLURAL_START.test(next.lower)) return null;
  const phrase = phraseAt(at + 1, sentence, knowledge);
  const plural =
    phrase?.parts.every(({ features }) => [...features].some((feature) => feature[1] === 'p')) &&
    phrase.parts.some(({ role }) => role === 'noun');
  if (!plural) return null;
  const before = tokens[at - 1];
  const text = phrase!.parts.map((part) => part.token.text).join(' ');
  if (token.lower === 'è' && before?.lower === "c'") {
    const meant = casedLike(before.text, 'ci sono');
    return remark(before.start, token.end, `${before.text}${token.text}`, meant, text);
  }
  if (
    !EARLY.has(token.lower) ||
    phrase!.parts.some((part) => /^(?:giorn|or[ae]|ann|mes[ei]|settiman|minut|volt[ae]|ser[ae])/.test(part.token.lower))
  )
    return null;
  // Somebody may have been named before: Marco parte i corsi is no sentence, but «mi manca le tue torte» is.
  if (
    before?.kind === 'word' &&
    !knowledge.analyse(before.lower).some(({ pos }) => pos === 'adv' || pos === 'pron' || pos === 'noun')
  )
    return null;
  if (subjectBefore(at, sentence, knowledge)) return null;
  return disagreement(at, 3, 'p', text, sentence, knowledge, isFiniteVerb);
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
  counts: (one: Analysis) => boolean = () => true,
): Remark | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const verbs = knowledge.analyse(token.lower).filter(counts);
  if (verbs.length === 0 || !verbs.every((one) => isFiniteVerb(one) || one.mood === 'imp')) return null;
  if (verbs.some((one) => one.person === person && one.count === count)) return null;
  if (/^(?:lo|la|li|le|l'|ne|si)$/.test(tokens[at - 1]?.lower ?? '') && person === 3) return null;
  const form = verbForm(token.lower, person, count, knowledge.analyse);
  if (!form) return null;
  return remark(token.start, token.end, token.text, casedLike(token.text, form), who);
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
