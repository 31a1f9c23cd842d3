import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isVerbHere } from '../kit/clause';
import { isFiniteVerb } from '../kit/features';
import { infinitiveOf } from '../kit/inflect';
import type { Knowledge, Remark, SentenceRule } from '../rule';

const PREPOSITION = /^(?:di|a|ad|per|senza|da)$/;
/** Behind these the preposition can only bring in what is done. */
const LEADS =
  /^(?:prima|invece|ora|modo|bisogno|voglia|tempo|cerc\p{L}+|cont\p{L}+o|felic[ei]|pront[oaie]|decis\p{L}*|consigli\p{L}*|permett\p{L}*|chied\p{L}*|provat?\p{L}*|riesc\p{L}*|riusc\p{L}*|inizi\p{L}*|cominci\p{L}*|aiut\p{L}*|invit\p{L}*|imparat?\p{L}*|grado|occasione|possibilità|piacere|sper\p{L}*|continu\p{L}*|grazie|basta|momento|sogn\p{L}*|idea|scelt\p{L}*|promett\p{L}*|ricord\p{L}*|evit\p{L}*|smett\p{L}*|finit[oaie])$/u;
const CLITIC = /^(?:non|mi|ti|ci|vi|si|ne|li)$/;
const MODAL =
  /^(?:posso|puoi|può|possiamo|potete|possono|potrò|potrai|potrà|potremo|potrete|potranno|potrei|potresti|potrebbe|potremmo|potreste|potrebbero|possa|possiate|possano|devo|devi|deve|dobbiamo|dovete|devono|dovrò|dovrai|dovrà|dovremo|dovrete|dovranno|dovrei|dovresti|dovrebbe|dovremmo|dovreste|dovrebbero|vorrei|vorremmo|vorrebbe|vogliamo|sapevamo|poteva|potevano|doveva|dovevano)$/;
/** What is done by whoever wants, and where, has a verb of its own behind the modal: chi può aiuta, se vuoi vieni. */
const FREE = /^(?:chi|se|quando|come|dove|quanto|che|cosa|cui|chiunque|perché|appena|finché|tutto)$/;
/** A noun or adjective that is rarer there than the infinitive, in bits. */
const CLEARLY = 6;
/** The same where nothing says that something is done. */
const UNLED = 10;
/** One tells whom one speaks to. */
const YOU = /^(?:tu|te|ti|tuo|tua|tuoi|tue)$/;
/** What somebody is told not to do; said of others these verbs are rare without a subject. */
const FORBIDDEN: Record<string, string> = {
  dimentica: 'dimenticare',
  lascia: 'lasciare',
  aspetta: 'aspettare',
  esita: 'esitare',
  butta: 'buttare',
  tocca: 'toccare',
  spreca: 'sprecare',
  parcheggia: 'parcheggiare',
  scorda: 'scordare',
  usa: 'usare',
  perdi: 'perdere',
  prendi: 'prendere',
  metti: 'mettere',
  scrivi: 'scrivere',
  chiedi: 'chiedere',
  rinuncia: 'rinunciare',
  getta: 'gettare',
};

/** Di prenotate, devi scegli: behind a preposition or a modal verb stands the infinitive. */
export const verbForm: SentenceRule = {
  id: 'verb-form',
  scope: 'sentence',
  severity: 'error',
  title: {
    it: 'Forma del verbo dopo preposizioni e verbi servili',
    en: 'Form of the verb after prepositions and modals',
  },
  source: 'Serianni, Grammatica italiana, XI.11-12 (modal verbs), XIV.10-14, 208-211 (infinitive clauses)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Prima di partire, invece di buttare, senza aspettare.',
    'Chi può aiuta, se vuoi vieni, come potete vedere.',
    'Dopo abbiamo mangiato, cantato e ballato.',
    'Non dimentica mai un compleanno, il nostro capo.',
    'A piedi, a volte, di corsa, per fate e folletti.',
    'Pur essendo stanchi, dopo aver cenato siamo usciti.',
  ],
  bad: [
    { text: 'Vi chiediamo di non fumate in sala', marks: ['fumate'], fixes: ['fumare'] },
    { text: 'Ho imparato a distinguo le farine', marks: ['distinguo'], fixes: ['distinguere'] },
    { text: 'Devi scegli tra il panino e la piadina', marks: ['scegli'], fixes: ['scegliere'] },
    { text: 'Dopo abbiamo parlato con i genitori, la scuola ha deciso', marks: ['abbiamo'], fixes: ['aver'] },
    { text: 'Pur avevo studiato tanto, ho cambiato mestiere', marks: ['avevo'], fixes: ['avendo'] },
    { text: 'Grazie per avete scelto il nostro albergo', marks: ['avete'], fixes: ['aver'] },
    { text: 'Se esci per ultimo, non lascia la luce accesa', marks: ['lascia'], fixes: ['lasciare'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  if (token.kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(token.text))) return null;
  if (isForbidden(at, sentence, knowledge)) return remark(token, FORBIDDEN[token.lower]!, tokens[at - 1]!);
  const imperative = imperativeFor(at, sentence, knowledge);
  if (imperative) return remark(token, imperative, tokens[at - 1]!);
  let from = at - 1;
  while (from > 0 && CLITIC.test(tokens[from]!.lower)) from--;
  const before = tokens[from];
  if (before?.kind !== 'word' || before.start > token.start) return null;
  const gerund = before.lower === 'pur' ? gerundOf(token.lower, knowledge) : null;
  if (gerund) return remark(token, gerund, before);
  if (before.lower === 'dopo' && from === at - 1)
    return isAfter(from, at, sentence, knowledge) ? remark(token, 'aver', before) : null;
  const analyses = knowledge.analyse(token.lower);
  const isLed = PREPOSITION.test(before.lower) || MODAL.test(before.lower);
  const infinitive = isLed && analyses.some(isFiniteVerb) ? infinitiveOf(token.lower, knowledge) : null;
  if (!infinitive || infinitive === token.lower) return null;
  const isOnlyVerb = analyses.every((one) => isFiniteVerb(one) || one.mood === 'imp');
  if (PREPOSITION.test(before.lower)) {
    const leads = tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => LEADS.test(lower));
    const least = analyses.some(({ person, count }) => person === 2 && count === 'p') ? UNLED : Infinity;
    if (!isOnlyVerb && gain(at, infinitive, sentence, knowledge) <= (leads ? CLEARLY : least)) return null;
    // Casella di spunta, a ruba: a noun that is written the same may be unknown.
    if (!leads && analyses.some(({ person, count }) => person === 3 && count === 's')) return null;
    if (isOnlyVerb && from < at - 1 && !leads && !/^(?:non)$/.test(tokens[from + 1]!.lower)) return null;
    const isHave = /^(?:ho|hai|ha|abbiamo|avete|hanno)$/.test(token.lower);
    if (isHave && !isPast(tokens[at + 1], knowledge)) return null;
    if (/^(?:è|sono|sei|fu|sia)$/.test(token.lower)) return null;
    return remark(token, isHave ? 'aver' : infinitive, before);
  }
  if (!MODAL.test(before.lower) || from < at - 1) return null;
  const isWish = /^(?:possa|possiate|possano)$/.test(before.lower);
  if (tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => FREE.test(lower) && !(isWish && lower === 'che')))
    return null;
  if (!isOnlyVerb && gain(at, infinitive, sentence, knowledge) <= CLEARLY) return null;
  return remark(token, infinitive, before);
}

function gain(at: number, word: string, sentence: Sentence, knowledge: Knowledge): number {
  return knowledge.fit(sentence)?.gain(at, 1, [word]) ?? 0;
}

function isPast(token: Token | undefined, knowledge: Knowledge): boolean {
  // The lexicon knows «visto» as a stamp only.
  return (
    token?.lower === 'visto' ||
    knowledge.analyse(token?.lower ?? '').some(({ mood, tense }) => mood === 'part' && tense === 'past')
  );
}

/** Pur avevo studiato: being and having. */
function gerundOf(word: string, knowledge: Knowledge): string | null {
  const infinitive = infinitiveOf(word, knowledge);
  if (/^(?:è|sono|sei|siamo|siete|era|erano|ero)$/.test(word)) return 'essendo';
  return infinitive === 'avere' ? 'avendo' : null;
}

/** Dopo abbiamo cenato, siamo usciti: a clause of time before the main one; «dopo» alone is an adverb. */
function isAfter(from: number, at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  if (from > 0 || !/^(?:ho|hai|ha|abbiamo|avete|hanno)$/.test(tokens[at]!.lower) || !isPast(tokens[at + 1], knowledge))
    return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || /^(?:poi|e|ma|quindi|così|infine)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  return tokens.some((_, place) => place > comma && place < comma + 7 && isVerbHere(place, sentence, knowledge));
}

/** Se esci, non lascia la luce: who is told so is spoken to in the same sentence. */
function isForbidden(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  if (!FORBIDDEN[tokens[at]!.lower] || tokens[at - 1]?.lower !== 'non') return false;
  if (at > 1 && tokens[at - 2]!.kind !== 'mark') return false;
  return tokens.some(({ lower }, place) => place !== at && (YOU.test(lower) || isToYou(place, sentence, knowledge)));
}

/** Se esci, quando arrivi: a verb of the second person. */
function isToYou(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const persons = knowledge.analyse(tokens[at]!.lower).filter(({ person }) => person !== null);
  return (
    /^(?:se|quando|appena|che|dove|non)$/.test(tokens[at - 1]?.lower ?? '') &&
    persons.length > 0 &&
    persons.every(({ person, count }) => person === 2 && count === 's')
  );
}

/** Quando avete finito, mandarci una foto: who is addressed is told so in the imperative. */
function imperativeFor(at: number, sentence: Sentence, knowledge: Knowledge): string | null {
  const { tokens } = sentence;
  const found = /^(.+)r(ci|mi|lo|la|li|le|ne|gli|celo|cela|celi|cele|melo|mela)$/.exec(tokens[at]!.lower);
  if (!found || tokens[at - 1]?.text !== ',' || !/^(?:se|quando|appena|quanto)$/.test(tokens[0]!.lower)) return null;
  const isToAll = tokens
    .slice(0, at)
    .some(({ lower }) =>
      knowledge.analyse(lower).some(({ person, count, mood }) => person === 2 && count === 'p' && mood === 'ind'),
    );
  const end = tokens.findIndex(({ kind }, place) => kind === 'mark' && place > at);
  const to = end < 0 ? tokens.length : end;
  for (let place = at + 1; place < to; place++) if (isVerbHere(place, sentence, knowledge)) return null;
  const imperative = `${found[1]}te${found[2]}`;
  return isToAll && knowledge.analyse(imperative).some(({ mood }) => mood === 'imp') ? imperative : null;
}

function remark({ start, end, text }: Token, right: string, before: Token): Remark {
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity: 'error',
    message: {
      it: `Dopo «${before.text}» ci vuole «${meant}», non «${text}».`,
      en: `“${before.text}” takes “${meant}” behind it, not “${text}”.`,
    },
    replacements: [meant],
  };
}
