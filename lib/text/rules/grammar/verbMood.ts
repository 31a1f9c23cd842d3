import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isVerbHere, verbOf } from '../kit/clause';
import { isFiniteVerb } from '../kit/features';
import { subjunctiveOf } from '../kit/inflect';
import { type Trigger, triggerAt } from '../kit/subjunctive';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** After «se» and «come» a question may ask for a conditional: «mi chiedo se verrebbe». */
const ASKING =
  /^(?:chied|chiest|domand|sap|so$|sai$|sa$|chiss|dim|dit|dic|veder|vedi|cap|scopr|valut|decid|indagh|dubbi|verific|immagin|pens|discut|risp)/;

/** Se avrei, prima che finirà: the clause wants another mood. */
export const verbMood: SentenceRule = {
  id: 'verb-mood',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Congiuntivo e condizionale', en: 'Subjunctive and conditional' },
  source: 'Serianni, Grammatica italiana, XIV.52-55, 97-103, 141-145, 152',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    return sentence.tokens.flatMap(
      (_, at) =>
        conditionAt(at, sentence, knowledge) ??
        clauseAt(at, sentence, knowledge) ??
        whoeverAt(at, sentence, knowledge) ??
        relativeAt(at, sentence, knowledge) ??
        [],
    );
  },
  good: [
    'Se potessi verrei, se avessimo tempo passeremmo.',
    'Mi chiedo se verrebbe, non so se sarei capace: dimmi se ti piacerebbe.',
    'Prima che finisca l’estate, affinché tutti possano, benché sia tardi.',
    'Sembrava che non arrivasse mai; vorrei che fosse domenica.',
    'Nonostante la pioggia si balla, malgrado tutto è andata bene.',
    'È importante la cura, e si vede; bisogna dire che è bravo.',
  ],
  bad: [
    { text: 'Se avrei tempo verrei anch’io', marks: ['avrei'], fixes: ['avessi'] },
    { text: 'Se mi chiederesti un consiglio, lo darei', marks: ['chiederesti'], fixes: ['chiedessi'] },
    { text: 'Prima che finirà l’estate venite a trovarci', marks: ['finirà'], fixes: ['finisca'] },
    { text: 'A meno che non nevica, si parte', marks: ['nevica'], fixes: ['nevichi'] },
    { text: 'È necessario che ogni partecipante porta un documento', marks: ['porta'], fixes: ['porti'] },
    { text: 'Sembrava che non arrivava mai', marks: ['arrivava'], fixes: ['arrivasse'] },
    { text: 'Vorrei che tutti potrebbero vederlo', marks: ['potrebbero'], fixes: ['potessero'] },
  ],
};

/** Se + conditional, or se + imperfect beside a conditional, unless something is asked. */
function conditionAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  if (tokens[at]!.lower !== 'se' || isAsked(at, sentence, knowledge)) return null;
  const before = tokens[at - 1];
  // Se ne andrebbe, anche se sarebbe: a pronoun, and what is conceded.
  const pronoun = tokens[at + 1]?.lower ?? '';
  if (pronoun === 'ne' || (before?.kind === 'word' && /^(?:lo|la|li|le|l'|n')$/.test(pronoun))) return null;
  if (/^(?:anche|pure|perfino|persino|come|neanche|nemmeno|non|chi|quasi)$/.test(before?.lower ?? '')) return null;
  const place = verbOf(at + 1, sentence, knowledge);
  if (place === null) return null;
  const token = tokens[place]!;
  const analyses = knowledge.analyse(token.lower).filter(isFiniteVerb);
  const other = tokens.findIndex(
    ({ lower }, index) => index !== place && knowledge.analyse(lower).some(({ mood }) => mood === 'cond'),
  );
  if (analyses.every(({ mood }) => mood === 'cond')) {
    // Se vorresti venire, scrivici: politeness where no condition is.
    const polite = other < 0 ? { vorresti: 'vuoi', vorreste: 'volete' }[token.lower] : undefined;
    const remark = wrongMood(token, 'impf', 'se', true, knowledge);
    return remark && polite ? { ...remark, replacements: [polite, ...remark.replacements!] } : remark;
  }
  const isPast = analyses.every(({ mood, tense }) => mood === 'ind' && tense === 'impf');
  if (!isPast || other < 0 || /^(?:che|cui|chi|se|dove|dov')$/.test(tokens[other - 1]?.lower ?? '')) return null;
  return wrongMood(token, 'impf', 'se', false, knowledge);
}

/** Non so se, è da vedere se: a question; «sarebbe bello se» is none. */
function isAsked(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const before = tokens[at - 1];
  if (tokens.slice(0, at).some(({ lower }) => ASKING.test(lower))) return true;
  if (before?.kind !== 'word') return false;
  const analyses = knowledge.analyse(before.lower);
  return (
    analyses.some(({ pos, mood, person }) => pos === 'verb' && mood !== 'cond' && person !== null) ||
    analyses.some(({ mood }) => mood === 'inf' || mood === 'ger')
  );
}

/** The verb after what takes the subjunctive. */
function clauseAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const trigger = triggerAt(at, sentence.tokens) ?? wishAt(at, sentence.tokens);
  if (!trigger) return null;
  const next = sentence.tokens[trigger.from];
  // Chiede che ore sono: a question.
  if (/^(?:ora|ore|cosa|tipo|genere|fine|altro|ne|razza)$/.test(next?.lower ?? '')) return null;
  const place = verbOf(trigger.from, sentence, knowledge);
  if (place === null) return null;
  if (trigger.near && place > trigger.from && !isOwnVerb(trigger.from, place, sentence, knowledge)) return null;
  const token = sentence.tokens[place]!;
  const analyses = knowledge.analyse(token.lower).filter((one) => isFiniteVerb(one));
  if (trigger.near && place === trigger.from && knowledge.analyse(token.lower).some(({ pos }) => pos !== 'verb'))
    return null;
  const has = (mood: Analysis['mood'], tense?: Analysis['tense']) =>
    analyses.some((one) => one.mood === mood && (!tense || one.tense === tense));
  if (trigger.tense === 'impf' ? has('sub', 'impf') : has('sub')) return null;
  // Then it was: «pensavo che arrivammo» is a matter of style, and so rare that another word is meant.
  if (analyses.every(({ mood, tense }) => mood === 'ind' && tense === 'past')) return null;
  if (trigger.opines && (has('cond') || has('ind', 'fut')) && isExpected(trigger, place, sentence, knowledge))
    return null;
  const isPast = has('cond') || has('ind', 'impf');
  const isSure = !trigger.opines && !(trigger.near && place > trigger.from);
  return wrongMood(token, isPast || trigger.tense !== 'pres' ? 'impf' : 'pres', trigger.phrase, isSure, knowledge);
}

/** Spero che verrà, pensavo che sarebbe venuto: the future, and the future of the past; a wish takes neither. */
function isExpected({ tense }: Trigger, place: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  if (tense === 'pres') return true;
  return (
    tokens
      .slice(place + 1, place + 4)
      .some(({ lower }) =>
        knowledge.analyse(lower).some(({ mood, tense: past }) => mood === 'part' && past === 'past'),
      ) ||
    (/^(?:avrebbe|avrei|avresti|avremmo|avreste|avrebbero|sarebbe|sarebbero|sarei|saremmo)$/.test(
      tokens[place]!.lower,
    ) === false &&
      knowledge.analyse(tokens[place]!.lower).some(({ mood }) => mood === 'ind'))
  );
}

/** Che nessuno si azzardi, magari avessi tempo: a wish, or an order. */
function wishAt(at: number, tokens: readonly Token[]): Trigger | null {
  // Magari potremmo vederci: perhaps; magari avessi tempo!: if only.
  if (at === 0 && tokens[0]!.lower === 'magari' && tokens.at(-1)!.text.startsWith('!'))
    return { phrase: 'magari', from: 1, tense: 'impf', opines: false, near: true };
  if (at > 0 || tokens[0]!.lower !== 'che') return null;
  const isWish = /^(?:nessuno|ognuno|ciascuno)$/.test(tokens[1]?.lower ?? '');
  const isOpinion = tokens.some(
    ({ lower }, index) =>
      index > 3 &&
      /^(?:mi|ci|ti|vi|gli|le)$/.test(lower) &&
      /^(?:sembra|pare|dispiace|stupisce)$/.test(tokens[index + 1]?.lower ?? ''),
  );
  return isWish || isOpinion ? { phrase: 'che', from: 1, tense: 'pres', opines: isOpinion, near: false } : null;
}

/** Nonostante il bando è scaduto, accettiamo: the first verb goes with the noun behind the conjunction, and another follows. */
function isOwnVerb(from: number, place: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const comma = tokens.findIndex(({ text }, index) => index > place && text === ',');
  if (comma < 0 || tokens.slice(from, place).some(({ text }) => text === ',')) return false;
  if (!tokens.slice(comma + 1).some((_, index) => isVerbHere(comma + 1 + index, sentence, knowledge))) return false;
  const persons = knowledge.analyse(tokens[place]!.lower).filter((one) => isFiniteVerb(one));
  const noun = knowledge.analyse(tokens[place - 1]!.lower).filter(({ pos }) => pos === 'noun' || pos === 'adj');
  return persons.some(
    ({ person, count }) => person === 3 && noun.some((one) => one.count === null || one.count === count),
  );
}

/** Chiunque vuole venire può scriverci, qualunque cosa succede: whoever it is, and another verb for what he does. */
function whoeverAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  let from = at + 1;
  if (/^(?:qualunque|qualsiasi)$/.test(lower)) from = next === 'cosa' ? at + 2 : tokens.length;
  else if (lower === 'comunque') from = /^(?:va|vanno|finisce)$/.test(next) ? at + 1 : tokens.length;
  else if (!/^(?:chiunque|dovunque|ovunque)$/.test(lower)) return null;
  while (/^(?:non|mi|ti|ci|vi|si|ne|lo|la|li|le|gli|l')$/.test(tokens[from]?.lower ?? '')) from++;
  const token = tokens[from];
  if (!token || !isVerbHere(from, sentence, knowledge)) return null;
  const analyses = knowledge.analyse(token.lower);
  if (analyses.some(({ mood, pos }) => mood === 'sub' || pos === 'noun')) return null;
  if (!analyses.some(({ mood, tense }) => mood === 'ind' && (tense === 'pres' || tense === 'impf'))) return null;
  // Qualsiasi cosa va bene: whatever it is does.
  if (/^(?:bene|male|da)$/.test(tokens[from + 1]?.lower ?? '')) return null;
  const isPlace = lower !== 'chiunque';
  for (let place = from + 1; place < tokens.length && place < from + 16; place++) {
    if (/^(?:che|se|quando|perché|e|ma|o|come|[.;:!?]+)$/.test(tokens[place]!.lower)) return null;
    const isComma = tokens[place]!.text === ',';
    if (isPlace ? isComma : isVerbHere(place, sentence, knowledge))
      return wrongMood(token, 'pres', lower, false, knowledge);
    if (isComma) return null;
  }
  return null;
}

/** Il più bello che ho mai visto, cerco un cuoco che parla inglese: what is rare, or only looked for. */
function relativeAt(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  if (tokens[at]!.lower !== 'che') return null;
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  const isRarest =
    before.some((word) => /^(?:più|meno|miglior[ei]?|peggior[ei]?)$/.test(word)) &&
    before.some((word) => /^(?:il|la|i|le|del|della|gli|l')$/.test(word)) &&
    tokens.slice(at + 1, at + 6).some(({ lower }) => lower === 'mai');
  const isSought =
    before.some((word) => /^(?:cerchiamo|cerco|cercasi|cercano)$/.test(word)) &&
    before.some(
      (word, place) =>
        /^(?:un|una|un'|uno|qualcuno)$/.test(word) && /^(?:cerc\p{L}+|anche|ancora)$/u.test(before[place - 1] ?? ''),
    ) &&
    !before.includes('da');
  const isNone = /non c' è (?:niente|nulla|nessuno)$/.test(before.join(' ')) && tokens[at + 1]?.lower !== 'non';
  if (!isRarest && !isSought && !isNone) return null;
  const place = verbOf(at + 1, sentence, knowledge);
  if (place === null || place > at + 3) return null;
  const analyses = knowledge.analyse(tokens[place]!.lower);
  const isPresent = analyses.some(({ mood, tense }) => mood === 'ind' && tense === 'pres');
  if (!isPresent || analyses.some(({ mood }) => mood === 'sub')) return null;
  return wrongMood(tokens[place]!, 'pres', 'che', false, knowledge);
}

function wrongMood(
  { start, end, text, lower }: Token,
  tense: 'pres' | 'impf',
  trigger: string,
  isSure: boolean,
  knowledge: Knowledge,
): Remark | null {
  const right = subjunctiveOf(lower, tense, knowledge.analyse);
  if (!right || right === lower) return null;
  const meant = casedLike(text, right);
  const isVerb = knowledge.analyse(lower).every(({ pos }) => pos === 'verb');
  return {
    start,
    end,
    severity: isSure && isVerb ? 'error' : 'warning',
    message: {
      it: `Dopo «${trigger}» ci vuole il congiuntivo: «${meant}».`,
      en: `“${trigger}” takes the subjunctive: “${meant}”.`,
    },
    replacements: [meant],
  };
}
