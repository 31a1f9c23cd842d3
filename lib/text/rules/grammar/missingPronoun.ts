import type { Sentence, Token } from '../../sentence';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Verbs that, with this behind them, one does to oneself; with an object before or behind they would need no pronoun. */
const REFLEXIVE: readonly { verb: RegExp; next: RegExp; after?: RegExp }[] = [
  {
    verb: /^(?:svolg|terr|tien|ten|tenn)(?:e|ono|à|anno|erà|eranno|gono|eva|evano|ero)$/,
    next: /^(?:in|a|al|alla|all'|alle|presso|nel|nella|nei|nelle|nell'|il|dal|dalle|\d.*)$/,
  },
  { verb: /^occup(?:o|a|iamo|ano|ava|avano|avamo|erà|eremo)$/, next: /^(?:di|del|della|dei|delle|degli|dell')$/ },
  {
    verb: /^(?:iscriv|abbon|registr|candid)(?:e|a|ono|ano)$/,
    next: /^(?:entro|prima|online|subito|adesso)$/,
    after: /^chi$/,
  },
  { verb: /^prend(?:e|o|iamo|ono|erà|eremo)$/, next: /^cura$/ },
  { verb: /^trov(?:a|ano)$/, next: /^(?:in|a|nel|al)$/ },
  { verb: /^(?:svilupp|estend|compon)(?:a|ano|e|ono)$/, next: /^(?:su|di|sul|sulla|sui)$/ },
];
/** What the verbs above begin with. */
const OPENING = /^(?:svolg|te[rn]|tien|occup|iscriv|abbon|registr|candid|prend|trov|svilupp|estend|compon)/;
/** A place stands where it is found. */
const FOUND_AT = /^(?:via|piazza|viale|corso|centro|cuore|due|pochi|civico|numero|primo|secondo|terzo|piano)$/;
const PRONOUN = /^(?:si|ci|mi|ti|vi|lo|la|li|le|ne|s'|c'|m'|l'|che|chi|non|gli|te|se|me|ve|ce)$/;

/** Le lezioni svolgono in presenza, chi iscrive oggi: a verb without the pronoun it needs. */
export const missingPronoun: SentenceRule = {
  id: 'missing-pronoun',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Pronomi che mancano: si, ci, mi', en: 'Pronouns that are missing: si, ci, mi' },
  source: 'Serianni, Grammatica italiana, XI.18-24 (reflexive and pronominal verbs)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Le lezioni si svolgono in presenza, ci occupiamo di grafica.',
    'Il docente svolge il programma. Terrà il corso la dottoressa.',
    'Chi si iscrive oggi risparmia. Prende cura e tempo.',
    'Trova in via Roma il tuo negozio. La ditta occupa due piani.',
    'La scuola svolge in paese un ruolo importante. Il balcone affaccia sul mare.',
    'La sarta tiene al suo lavoro e ci tiene in forma.',
  ],
  bad: [
    { text: 'Da settembre le lezioni svolgono in presenza', marks: ['svolgono'], fixes: ['si svolgono'] },
    { text: 'L’incontro terrà in biblioteca', marks: ['terrà'], fixes: ['si terrà'] },
    { text: 'Da vent’anni occupiamo di grafica', marks: ['occupiamo'], fixes: ['ci occupiamo'] },
    { text: 'Chi iscrive entro domenica risparmia', marks: ['iscrive'], fixes: ['si iscrive'] },
    { text: 'La casa sviluppa su due livelli', marks: ['sviluppa'], fixes: ['si sviluppa'] },
  ],
};

function remarkOn(token: Token, at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  if (token.kind !== 'word' || at === 0 || !OPENING.test(token.lower)) return null;
  const [before, next, second] = [tokens[at - 1]!.lower, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const verb = REFLEXIVE.find((one) => one.verb.test(token.lower) && one.next.test(next));
  if (!verb || (verb.after ? !verb.after.test(before) : PRONOUN.test(before))) return null;
  const isFound = /^trov/.test(token.lower);
  const subject = knowledge.analyse(before);
  if (!verb.after && !/^(?:prend|occup)/.test(token.lower) && !subject.some(({ pos }) => pos === 'noun')) return null;
  if (isFound && !FOUND_AT.test(second)) return null;
  // «Svolge il programma»: the article of a date has a number behind it.
  if (next === 'il' && !/^\d|^primo$/.test(second)) return null;
  // «Tiene a bada», «terrà il corso», «tiene in forma»: it has its object, or its set phrase.
  if (/^(?:t|svolg)/.test(token.lower) && !isHappening(token.lower, before, second)) return null;
  const [person] = knowledge.analyse(token.lower).filter((one) => one.person !== null && one.mood === 'ind');
  if (!person) return null;
  const pronoun = person.person === 3 ? 'si' : person.count === 'p' ? 'ci' : 'mi';
  return remark(token, pronoun);
}

const EVENT =
  /^(?:incontr[oi]|event[oi]|cors[oi]|lezion[ei]|prov[ae]|visit[ae]|selezion[ei]|attività|iscrizion[ei]|lavori|laborator[io]|laboratori|convegn[oi]|concert[oi]|mostra|mostre|fiera|fest[ae]|cerimonia|presentazion[ei]|spettacol[oi]|conferenza|seminari[o]?|riunion[ei]|assemblea|gar[ae]|torneo|premiazione|inaugurazione|workshop|rassegna|festival)$/;

/** What is held somewhere is an event: «l'incontro terrà in biblioteca». */
function isHappening(verb: string, before: string, second: string): boolean {
  return /^trov/.test(verb) || (EVENT.test(before) && !/^(?:bada|cuore|mente|forma)$/.test(second));
}

function remark({ start, end, text }: Token, pronoun: string): Remark {
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Davanti a «${text}» sembra mancare «${pronoun}».`,
      en: `“${pronoun}” seems to be missing before “${text}”.`,
    },
    replacements: [`${pronoun} ${text}`],
  };
}
