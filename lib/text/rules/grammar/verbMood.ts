import type { Analysis } from '../../morphology/analysis';
import type { Sentence } from '../../sentence';
import { casedLike } from '../kit/casing';
import { determinerFeatures } from '../kit/determiners';
import { isFiniteVerb } from '../kit/features';
import { moodForm } from '../kit/inflect';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Conjunctions and phrases that take the subjunctive, as the words before the verb's clause. */
const ALWAYS = [
  'prima che',
  'affinché',
  'benché',
  'sebbene',
  'malgrado',
  'purché',
  'a patto che',
  'a condizione che',
  'a meno che',
  'qualora',
  'nel caso in cui',
  'nel caso',
  'senza che',
  'nonostante',
  'bisogna che',
  'occorre che',
  'è necessario che',
  'è importante che',
  'è fondamentale che',
  'è essenziale che',
  'è meglio che',
  'è giusto che',
  'è possibile che',
  'è probabile che',
  'è bene che',
  'è ora che',
  'è utile che',
  'è indispensabile che',
  'voglio che',
  'vogliamo che',
  'desideriamo che',
  'in modo che',
  'per quanto',
];
/** What is wished, seemed or would please, in the past or the conditional, takes the imperfect subjunctive. */
const UNREAL = [
  'sembrava che',
  'pareva che',
  'mi piacerebbe che',
  'ci piacerebbe che',
  'vorrei che',
  'vorremmo che',
  'volevo che',
  'volevamo che',
  'speravo che',
  'speravamo che',
  'pensavo che',
  'pensavamo che',
  'credevo che',
  'credevamo che',
  'bisognava che',
  'come se',
  'magari',
  'era importante che',
  'era necessario che',
  'era ora che',
  'sarebbe bello che',
  'sarebbe meglio che',
  'desideravo che',
  'immaginavo che',
];
/** The triggers by their first word. */
const TRIGGERS = new Map<string, string[][]>();
for (const words of [...ALWAYS, ...UNREAL].map((phrase) => phrase.split(' '))) {
  TRIGGERS.set(words[0]!, [...(TRIGGERS.get(words[0]!) ?? []), words]);
}
/** Also prepositions: only a verb right behind them is theirs. */
const NEAR = new Set(['nonostante', 'malgrado', 'magari', 'per quanto', 'nel caso']);
const SUBJUNCTIVES: Record<string, [present: string, imperfect: string]> = {
  potrebbe: ['possa', 'potesse'],
  potrebbero: ['possano', 'potessero'],
  potrei: ['possa', 'potessi'],
  potresti: ['possa', 'potessi'],
  potremmo: ['possiamo', 'potessimo'],
  dovrebbe: ['debba', 'dovesse'],
  dovrebbero: ['debbano', 'dovessero'],
  dovrei: ['debba', 'dovessi'],
  dovresti: ['debba', 'dovessi'],
  vorrebbe: ['voglia', 'volesse'],
  vorrebbero: ['vogliano', 'volessero'],
  vorrei: ['voglia', 'volessi'],
  vorresti: ['voglia', 'volessi'],
  sapresti: ['sappia', 'sapessi'],
  saprei: ['sappia', 'sapessi'],
  saprebbe: ['sappia', 'sapesse'],
  è: ['sia', 'fosse'],
  sono: ['siano', 'fossero'],
  era: ['sia', 'fosse'],
  erano: ['siano', 'fossero'],
  sarà: ['sia', 'fosse'],
  saranno: ['siano', 'fossero'],
  sarebbe: ['sia', 'fosse'],
  sarebbero: ['siano', 'fossero'],
  sarei: ['sia', 'fossi'],
  saresti: ['sia', 'fossi'],
  saremmo: ['siamo', 'fossimo'],
  sareste: ['siate', 'foste'],
  ha: ['abbia', 'avesse'],
  hanno: ['abbiano', 'avessero'],
  hai: ['abbia', 'avessi'],
  avete: ['abbiate', 'aveste'],
  aveva: ['abbia', 'avesse'],
  avevano: ['abbiano', 'avessero'],
  avrà: ['abbia', 'avesse'],
  avranno: ['abbiano', 'avessero'],
  avrei: ['abbia', 'avessi'],
  avresti: ['abbia', 'avessi'],
  avrebbe: ['abbia', 'avesse'],
  avremmo: ['abbiamo', 'avessimo'],
  avreste: ['abbiate', 'aveste'],
  avrebbero: ['abbiano', 'avessero'],
  può: ['possa', 'potesse'],
  possono: ['possano', 'potessero'],
  puoi: ['possa', 'potessi'],
  potete: ['possiate', 'poteste'],
  deve: ['debba', 'dovesse'],
  devono: ['debbano', 'dovessero'],
  vuole: ['voglia', 'volesse'],
  vogliono: ['vogliano', 'volessero'],
  fa: ['faccia', 'facesse'],
  fanno: ['facciano', 'facessero'],
  fai: ['faccia', 'facessi'],
  va: ['vada', 'andasse'],
  vanno: ['vadano', 'andassero'],
  sta: ['stia', 'stesse'],
  stanno: ['stiano', 'stessero'],
  dà: ['dia', 'desse'],
  danno: ['diano', 'dessero'],
  sa: ['sappia', 'sapesse'],
  sanno: ['sappiano', 'sapessero'],
  viene: ['venga', 'venisse'],
  vengono: ['vengano', 'venissero'],
  esce: ['esca', 'uscisse'],
  escono: ['escano', 'uscissero'],
  dice: ['dica', 'dicesse'],
  dicono: ['dicano', 'dicessero'],
  faceva: ['faccia', 'facesse'],
  farebbe: ['faccia', 'facesse'],
  darebbe: ['dia', 'desse'],
  starebbe: ['stia', 'stesse'],
  farei: ['faccia', 'facessi'],
  darei: ['dia', 'dessi'],
  starei: ['stia', 'stessi'],
  diceva: ['dica', 'dicesse'],
};
/** After «se» and «come» a question may ask for a conditional: «mi chiedo se verrebbe». */
const ASKING =
  /^(?:chied|domand|sap|so$|sai$|sa$|chiss|dim|dit|dic|veder|vedi|cap|scopr|valut|decid|indagh|dubbi|verific)/;
const BETWEEN =
  /^(?:non|mi|ti|ci|vi|si|ne|lo|la|li|le|gli|l'|me|te|ce|ve|gliel'|m'|t'|c'|v'|io|tu|lui|lei|noi|voi|loro|poi|solo|anche|un|giorno|oggi|domani)$/;

const PREPOSITION = /^(?:di|a|da|in|con|su|per|tra|fra|ogni|qualche)$/;

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
      (_, at) => conditionAt(at, sentence, knowledge) ?? clauseAt(at, sentence, knowledge) ?? [],
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

/** Se + conditional, unless something is asked. */
function conditionAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  if (tokens[at]!.lower !== 'se') return null;
  const before = tokens[at - 1];
  if (
    before?.kind === 'word' &&
    (ASKING.test(before.lower) ||
      knowledge.analyse(before.lower).some(({ pos }) => pos === 'verb') ||
      /^(?:anche|e|ma|che|come|perché|solo|,)$/.test(before.lower) === false)
  )
    return null;
  if (tokens.slice(0, at).some(({ lower }) => ASKING.test(lower))) return null;
  let place = at + 1;
  while (BETWEEN.test(tokens[place]?.lower ?? '')) place++;
  const token = tokens[place];
  if (!token || !knowledge.analyse(token.lower).every(({ mood }) => mood === 'cond')) return null;
  return wrongMood(token.lower, token, 'impf', 'se', knowledge);
}

/** The verb after a conjunction that takes the subjunctive. */
function clauseAt(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const trigger = TRIGGERS.get(tokens[at]!.lower)?.find((words) =>
    words.every((word, i) => tokens[at + i]?.lower === word),
  );
  if (!trigger) return null;
  const phrase = trigger.join(' ');
  const tense = UNREAL.includes(phrase) ? 'impf' : 'pres';
  const isNear = NEAR.has(phrase);
  const from = at + trigger.length;
  for (let place = from; place < from + (isNear ? 1 : 6); place++) {
    const token = tokens[place];
    if (token?.kind !== 'word' || /^(?:che|se|e|ma)$/.test(token.lower)) return null;
    const analyses = knowledge.analyse(token.lower);
    if (analyses.length === 0 || !analyses.some(isFiniteVerb)) {
      if (analyses.some(({ mood }) => mood === 'inf' || mood === 'ger')) return null;
      continue;
    }
    // Behind an article it is a noun.
    if (
      (determinerFeatures(tokens[place - 1]!.lower) && analyses.some(({ pos }) => pos === 'noun' || pos === 'adj')) ||
      PREPOSITION.test(tokens[place - 1]!.lower)
    )
      continue;
    if (analyses.some(({ mood }) => mood === 'sub')) return null;
    if (tense === 'impf' && phrase.startsWith('pensav') && analyses.some(({ mood }) => mood === 'cond')) return null;
    if (isNear && analyses.some(({ pos }) => pos === 'noun' || pos === 'adj')) return null;
    return wrongMood(token.lower, token, tense, phrase, knowledge);
  }
  return null;
}

function wrongMood(
  word: string,
  { start, end, text }: { start: number; end: number; text: string },
  tense: 'pres' | 'impf',
  trigger: string,
  knowledge: Knowledge,
): Remark | null {
  const right = SUBJUNCTIVES[word]?.[tense === 'pres' ? 0 : 1] ?? moodForm(word, 'sub', tense, knowledge.analyse);
  if (!right) return null;
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity: isCertain(knowledge.analyse(word)) ? 'error' : 'warning',
    message: {
      it: `Dopo «${trigger}» ci vuole il congiuntivo: «${meant}».`,
      en: `“${trigger}” takes the subjunctive: “${meant}”.`,
    },
    replacements: [meant],
  };
}

function isCertain(analyses: readonly Analysis[]): boolean {
  return analyses.every(({ pos }) => pos === 'verb');
}
