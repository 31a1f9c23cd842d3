import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isVerbHere } from '../kit/clause';
import { determinerFeatures } from '../kit/determiners';
import { phraseAt } from '../kit/phrase';
import { Phrases } from '../kit/wordings';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Words whose accent the next or the last word settles. */
const phrases = new Phrases({
  'a meta': { right: 'a metà', notBefore: /^(?:turistic|di)/ },
  'la meta dei': { right: 'la metà dei', notBefore: /^(?:viagg|turist|sogni|pellegrin|desideri)/ },
  'la meta delle': { right: 'la metà delle', notBefore: /^(?:vacanze|gite|escursioni)/ },
  'della meta dei': { right: 'della metà dei', after: /^(?:più|meno)$/ },
  'della meta delle': { right: 'della metà delle', after: /^(?:più|meno)$/ },
  'della meta di': { right: 'della metà di', after: /^(?:più|meno)$/ },
  'meta prezzo': 'metà prezzo',
  'meta strada': 'metà strada',
  'una metà': {
    right: 'una meta',
    before: /^(?:poco|turistic[ao]|ambita|molto|imperdibile|perfetta|ideale|da|irraggiungibile|insolita)$/,
  },
  'la prossima metà': 'la prossima meta',
  'prossima metà': 'prossima meta',
  'la metà ideale': 'la meta ideale',
  'mio papa': 'mio papà',
  'tuo papa': 'tuo papà',
  'suo papa': 'suo papà',
  'nostro papa': 'nostro papà',
  'vostro papa': 'vostro papà',
  'mamma e papa': 'mamma e papà',
  'un papa che': 'un papà che',
  'i papa': 'i papà',
  'dei papa': 'dei papà',
  'festa del papa': 'festa del papà',
  'papà francesco': 'papa Francesco',
  'papà leone': 'papa Leone',
  'le eta': 'le età',
  "l' eta": "l'età",
  "all' eta": "all'età",
  'di eta': 'di età',
  "un' eta": "un'età",
  'della eta': 'della età',
});
const CHURCH =
  /^(?:udienza|angelus|vaticano|giubileo|pontefice|conclave|omelia|vescovo|cardinali|enciclica|san|basilica)$/;
const ARTICLE = /^(?:il|lo|la|l'|i|gli|le|un|una|un'|uno|tutto|tutti|tutte|due|tre|quattro|cinque|sei|dieci|cento)$/;
const GOES_ON =
  /^(?:a|in|da|di|per|con|su|al|alla|allo|all'|ai|alle|dal|dalla|nel|nella|nell'|sul|sulla|verso|fino|presto|tardi|subito|così|tutto|tutti|soltanto|solo|ancora|poi|anche|davanti|dietro|,)$/;
const CLITIC = /^(?:si|ci|ne|non|mi|vi|gli|le|lo|la|li|se|l')$/;
/** These tell when, and do nothing. */
const TIME =
  /^(?:giorno|volta|mattina|sera|notte|settimana|mese|anno|estate|inverno|ora|minuto|tempo|pomeriggio|domenica|sabato|stagione)$/;
/** Never the past of a verb: sonò, versò, pressò and the like are rarer than the words without the accent. */
const OTHER =
  /^(?:sono|verso|presso|entro|contro|sotto|dentro|secondo|molto|tanto|solo|dopo|contesto|profondo|modo|stato|fatto|centro|vivo|primo)$/;
/** It is told of the past. */
const PAST =
  /^(?:ieri|scorso|scorsa|poi|allora|fu|furono|nacque|dopoguerra|mattina|quel|quella|quell'|anni|secolo|infine|finalmente|primo|prima|1[5-9]\d\d|20[0-2]\d)$/;

/** Notò and noto, farò and faro, metà and meta: the last accent, by who does it and where the word stands. */
export const finalAccent: SentenceRule = {
  id: 'final-accent',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Accento finale che cambia la parola', en: 'Final accent that makes another word' },
  source: 'Serianni, Grammatica italiana, I.177-182 (accents), XI.83 (persons of the past)',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    const listed = phrases
      .find(sentence)
      .map(({ start, end, typed, right }): Remark => remarkOf({ start, end, text: typed }, right));
    return [...listed, ...sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? [])];
  },
  good: [
    'Mio nonno comprò il primo trattore, io compro il secondo.',
    'La zona arrivo della gara, il corso canto per bambini, il comune paga.',
    'La meta del viaggio, la metà dei posti. Il papa a San Pietro. Il papà di Giulia.',
    'Ogni giorno parlo con voi. Sara è in negozio. Il faro del porto.',
    'La maestra entra entro sera; il negozio apre. Farò un video, lo farò domani.',
    'Il mio porto sicuro, il nostro punto di vista.',
  ],
  bad: [
    { text: 'Ogni giorno io parlò con i genitori', marks: ['parlò'], fixes: ['parlo'] },
    { text: 'Il farò del porto si accende', marks: ['farò'], fixes: ['faro'] },
    { text: 'Prometto che faro un video intero', marks: ['faro'], fixes: ['farò'] },
    { text: 'Più della meta dei soci', marks: ['della meta dei'], fixes: ['della metà dei'] },
    { text: 'Il mio papa vende bottoni', marks: ['mio papa'], fixes: ['mio papà'] },
    { text: 'L’udienza del papà in piazza San Pietro', marks: ['papà'], fixes: ['papa'] },
    { text: 'Sara una giornata lunga', marks: ['Sara'], fixes: ['Sarà'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  if (token.kind !== 'word') return null;
  const last = token.lower.slice(-1);
  const stem = token.lower.slice(0, -1);
  const { tokens } = sentence;
  if (
    token.lower === 'papà' &&
    tokens.some(({ lower }) => CHURCH.test(lower)) &&
    /^(?:il|del|al|dal|col)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return remarkOf(token, 'papa');
  if (token.text === 'unità' && /^noun\.fs/.test(knowledge.fit(sentence)?.tagOf(at - 1) ?? ''))
    return remarkOf(token, 'unita');
  if (isFuture(token, at, sentence, knowledge)) return remarkOf(token, `${stem}${last === 'a' ? 'à' : 'ò'}`);
  if (last === 'o' && at > 0 && !OTHER.test(token.lower) && isPastOf(at, `${stem}ò`, sentence, knowledge))
    return remarkOf(token, `${stem}ò`);
  const isOnlyVerb = () => knowledge.analyse(token.lower).every(({ pos }) => pos === 'verb');
  if (last === 'i' && at > 0 && isOnlyVerb() && isPastOf(at, `${stem}ì`, sentence, knowledge))
    return remarkOf(token, `${stem}ì`);
  if (last !== 'ò') return null;
  return isBare(at, `${stem}o`, sentence, knowledge) ? remarkOf(token, `${stem}o`) : null;
}

/** Sara una giornata, che faro un video, domani saro in negozio. */
function isFuture({ lower }: Token, at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (lower === 'sara')
    return (
      at === 0 &&
      /^(?:un|una|un'|il|la|uno|bello|bellissimo|possibile|festa)$/.test(next) &&
      !hasVerb(1, sentence, knowledge)
    );
  if (!/^(?:faro|saro|staro|andro|avro|verro|diro)$/.test(lower)) return false;
  return (
    (at === 0 || /^(?:che|non|poi|domani|se|lo|la|vi|ti|ci|ne|io|e)$/.test(before)) &&
    (ARTICLE.test(next) || GOES_ON.test(next) || next === 'del')
  );
}

function hasVerb(from: number, sentence: Sentence, knowledge: Knowledge): boolean {
  for (let at = from; at < sentence.tokens.length; at++) {
    if (sentence.tokens[at]!.text === ',' || sentence.tokens[at]!.text === ':') return false;
    if (isVerbHere(at, sentence, knowledge)) return true;
  }
  return false;
}

/** Mio nonno compro il trattore: one other does it, and the clause has no other verb. */
function isPastOf(at: number, past: string, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const isPast = knowledge
    .analyse(past)
    .some(({ mood, tense, person }) => mood === 'ind' && tense === 'past' && person === 3);
  const next = tokens[at + 1]?.lower ?? '';
  if (!isPast) return false;
  let end = at;
  while (end > 0 && CLITIC.test(tokens[end - 1]!.lower)) end--;
  // «La mano la stringo ancora»: the pronoun takes up what stands before.
  if (
    end < at &&
    /^(?:lo|la|li|le|l')$/.test(tokens[at - 1]!.lower) &&
    tokens[at - 1]!.lower === tokens[end - 2]?.lower
  )
    return false;
  const subject = subjectBefore(end, sentence, knowledge);
  if (!subject || (subject !== 'he' && !ARTICLE.test(next) && !GOES_ON.test(next))) return false;
  for (let place = at + 1; place < tokens.length; place++) {
    const { lower, kind } = tokens[place]!;
    if (kind === 'mark' || /^(?:e|che|ma|quando|mentre|se|perché|dove|chi)$/.test(lower)) break;
    if (isVerbHere(place, sentence, knowledge)) return false;
  }
  const isVerb = /^fin/.test(knowledge.fit(sentence)?.tagOf(at) ?? '') || end < at;
  const isOld = tokens.some(
    ({ lower }, place) =>
      place !== at &&
      (PAST.test(lower) ||
        knowledge.analyse(lower).some(({ mood, tense, person }) => mood === 'ind' && tense === 'past' && person === 3)),
  );
  return isVerb || isOld || subject === 'he';
}

/** Lui, la maestra, il primo che: a single one, right before. */
function subjectBefore(end: number, sentence: Sentence, knowledge: Knowledge): 'he' | 'one' | null {
  const { tokens } = sentence;
  const before = tokens[end - 1];
  if (/^(?:lui|lei|egli|ella)$/.test(before?.lower ?? ''))
    return end < 2 || tokens[end - 2]!.kind === 'mark' || /^(?:e|poi|ma|che|quando)$/.test(tokens[end - 2]!.lower)
      ? 'he'
      : null;
  if (
    before?.lower === 'che' &&
    /^(?:primo|prima|ultimo|unico|unica|lui|lei|colui)$/.test(tokens[end - 2]?.lower ?? '')
  )
    return 'one';
  if (!before || TIME.test(before.lower)) return null;
  const isKin = /^(?:mi[oa]|tu[oa]|su[oa])$/.test(tokens[end - 2]?.lower ?? '');
  const names = knowledge.analyse(before.lower);
  if (isKin) return names.length > 0 && names.every(({ pos, count }) => pos === 'noun' && count !== 'p') ? 'one' : null;
  for (let from = Math.max(0, end - 4); from < end - 1; from++) {
    if (/^(?:di|a|da|in|con|su|per|tra|fra|dopo|prima)$/.test(tokens[from - 1]?.lower ?? '')) continue;
    const { lower } = tokens[from]!;
    if (!determinerFeatures(lower) || /^(?:de|a|da|ne|su)(?:l|llo|lla|ll'|i|gli|lle)$/.test(lower)) continue;
    const phrase = phraseAt(from, sentence, knowledge);
    // Un nuovo contesto: the word itself is the noun; «il torneo» is one.
    const head = phrase?.parts.find(
      ({ at, token }) =>
        at > from && at < end && knowledge.analyse(token.lower).every(({ pos }) => pos === 'noun' || pos === 'verb'),
    );
    // «Se hai la febbre senti il medico»: it is what another verb is about.
    if (verbBefore(from, sentence, knowledge)) return null;
    if (phrase && phrase.to >= end && head && [...head.features].some((feature) => feature.endsWith('s'))) return 'one';
  }
  return null;
}

/** A finite verb of the same clause stands before this place. */
function verbBefore(from: number, sentence: Sentence, knowledge: Knowledge): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const { kind, lower } = sentence.tokens[at]!;
    if (kind === 'mark' || /^(?:e|che|ma|quando|mentre|perché|dove|chi)$/.test(lower)) return false;
    if (isVerbHere(at, sentence, knowledge)) return true;
  }
  return false;
}

/** Il farò del porto, io parlò: a noun behind an article, a first person. */
function isBare(at: number, bare: string, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const analyses = knowledge.analyse(bare);
  const isThing = analyses.some(({ pos, gender, count }) => pos === 'noun' && gender === 'm' && count === 's');
  if (isThing && /^(?:il|del|al|dal|nel|sul|un|nostro|vostro|mio|tuo|suo|grande|vecchio|nuovo)$/.test(before)) {
    // C'è un però: there it is a noun.
    return tokens[at]!.lower !== 'però' || (before !== 'un' && /^(?:del|della|in|di|nel|dei)$/.test(next));
  }
  if (!analyses.some(({ person, count, mood }) => person === 1 && count === 's' && mood === 'ind')) return false;
  if (before === 'io') return true;
  const isMe = tokens.some(
    ({ lower }, place) =>
      place !== at && place > at && place < at + 8 && lower === 'mi' && isFirst(tokens[place + 1], knowledge),
  );
  const isHabit = /^(?:giorno|volta|mattina|sera|settimana|anno)$/.test(before) && tokens[at - 2]?.lower === 'ogni';
  return (isHabit && at < 4) || (before === 'che' && /^volta$/.test(tokens[at - 2]?.lower ?? '') && isMe);
}

function isFirst(token: Token | undefined, knowledge: Knowledge): boolean {
  return knowledge
    .analyse(token?.lower ?? '')
    .some(({ person, count, mood }) => person === 1 && count === 's' && mood === 'ind');
}

function remarkOf({ start, end, text }: Pick<Token, 'start' | 'end' | 'text'>, right: string): Remark {
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Qui «${text}» non va con le parole intorno: forse volevi «${meant}».`,
      en: `“${text}” does not go with the words around it: you may have meant “${meant}”.`,
    },
    replacements: [meant],
  };
}
