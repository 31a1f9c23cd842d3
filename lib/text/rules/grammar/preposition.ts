import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import type { Knowledge, Remark, SentenceRule } from '../rule';

type Simple = 'di' | 'a' | 'da' | 'in' | 'con' | 'su' | 'per';

/** A word, what stands before it, the prepositions that are wrong behind it and the right one. */
interface Regime {
  words: RegExp;
  before?: RegExp;
  wrong: readonly Simple[];
  right: Simple;
  /** Only before an infinitive, or only before anything else. */
  infinitive?: boolean;
}

const REGIMES: readonly Regime[] = [
  { words: /^procinto$/, before: /^in$/, wrong: ['per', 'a'], right: 'di' },
  { words: /^capac[ei]$/, wrong: ['per', 'a'], right: 'di', infinitive: true },
  { words: /^priv[oaie]$/, wrong: ['da', 'con'], right: 'di' },
  { words: /^ugual[ei]$/, wrong: ['di'], right: 'a', infinitive: false },
  { words: /^causa$/, before: /^a$/, wrong: ['per', 'da'], right: 'di' },
  { words: /^contatto$/, before: /^(?:stretto|a|diretto)$/, wrong: ['per', 'a'], right: 'con', infinitive: false },
  { words: /^abituat[oaie]$/, wrong: ['di'], right: 'a' },
  { words: /^rispetto$/, wrong: ['di'], right: 'a', infinitive: false },
  { words: /^prescindere$/, before: /^a$/, wrong: ['di', 'a'], right: 'da' },
  { words: /^partire$/, before: /^a$/, wrong: ['di'], right: 'da' },
  { words: /^spunto$/, wrong: ['su'], right: 'da' },
  {
    words: /^(?:finito|finire|smesso|smettere|deciso|cercato|evitato|accettato|promesso|rischiato|scelto|dimenticato)$/,
    wrong: ['a'],
    right: 'di',
    infinitive: true,
  },
  { words: /^voglia$/, wrong: ['a'], right: 'di', infinitive: true },
  { words: /^meno$/, before: /^a$/, wrong: ['a'], right: 'di', infinitive: true },
  {
    words: /^conto$/,
    before: /^(?:reso|resa|resi|rese|rendersi|rendiamo|rende|rendono|rendete|tener|tenere|tenuto)$/,
    wrong: ['a', 'su'],
    right: 'di',
  },
  { words: /^not[oaie]$/, before: /^(?:è|sono|era|erano|molto|più)$/, wrong: ['di'], right: 'per', infinitive: false },
  { words: /^laureat[oaie]$/, wrong: ['di'], right: 'in', infinitive: false },
  { words: /^dipend[eo](?:no)?$/, wrong: ['di'], right: 'da' },
  { words: /^collaborazione$/, before: /^in$/, wrong: ['di', 'a'], right: 'con', infinitive: false },
  { words: /^appassionat[oaie]$/, wrong: ['a', 'per'], right: 'di', infinitive: false },
  {
    words: /^(?:convint[oaie]|riuscit[oaie]|costrett[oaie]|dispost[oaie]|pront[oaie])$/,
    wrong: ['di'],
    right: 'a',
    infinitive: true,
  },
  {
    words: /^(?:occup\p{L}*|preoccup\p{L}*)$/u,
    before: /^(?:si|ci|mi|ti|vi)$/,
    wrong: ['a', 'su'],
    right: 'di',
    infinitive: false,
  },
  {
    words:
      /^(?:iniziato|iniziare|iniziamo|cominciato|cominciare|cominciamo|riesco|riesci|riesce|riusciamo|riuscite|riescono|continuiamo|continuate|continuare|continua|provate|proviamo|aiuta|aiutano|aiutiamo|imparare|imparato|invitiamo|invitato)$/,
    wrong: ['di'],
    right: 'a',
    infinitive: true,
  },
  {
    words:
      /^(?:chiesto|chiediamo|chiedo|chiede|consigliamo|consiglio|consigliato|permette|permesso|propongo|proponiamo|proposto|ricordiamo|ricordatevi|ricordati|speriamo|crediamo|pensiamo|invece|felic[ei]|content[oaie]|liet[oaie]|orgoglios[oaie]|sicur[oaie]|stanc[oa]|stanchi|stanche)$/,
    wrong: ['a'],
    right: 'di',
    infinitive: true,
  },
  { words: /^differenza$/, before: /^a$/, wrong: ['da', 'con'], right: 'di' },
  { words: /^grado$/, before: /^in$/, wrong: ['a', 'per'], right: 'di', infinitive: true },
  { words: /^base$/, before: /^in$/, wrong: ['di', 'su'], right: 'a' },
  { words: /^merito$/, before: /^in$/, wrong: ['di', 'su'], right: 'a' },
  { words: /^seguito$/, before: /^in$/, wrong: ['di', 'da'], right: 'a' },
  { words: /^grazie$/, wrong: ['da'], right: 'a', infinitive: false },
  { words: /^fin[oe]$/, before: /^al(?:la)?$/, wrong: ['a'], right: 'di' },
  { words: /^mezzo$/, before: /^per$/, wrong: ['a', 'con'], right: 'di' },
  { words: /^occasione$/, before: /^in$/, wrong: ['a', 'per'], right: 'di' },
];

/** Articled forms by their simple preposition, in one order. */
const FORMS: Record<Simple, readonly string[]> = {
  di: ['di', 'del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle', "d'"],
  a: ['a', 'al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle', 'a'],
  da: ['da', 'dal', 'dallo', 'dalla', "dall'", 'dai', 'dagli', 'dalle', 'da'],
  in: ['in', 'nel', 'nello', 'nella', "nell'", 'nei', 'negli', 'nelle', 'in'],
  su: ['su', 'sul', 'sullo', 'sulla', "sull'", 'sui', 'sugli', 'sulle', 'su'],
  con: ['con', 'con il', 'con lo', 'con la', "con l'", 'con i', 'con gli', 'con le', 'con'],
  per: ['per', 'per il', 'per lo', 'per la', "per l'", 'per i', 'per gli', 'per le', 'per'],
};

/** In procinto per, uguale di: words that take another preposition. */
export const preposition: SentenceRule = {
  id: 'preposition',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Preposizioni che la parola non vuole', en: 'Prepositions that a word does not take' },
  source: 'Serianni, Grammatica italiana, VIII; De Mauro and Treccani on the single words',
  find: (sentence, knowledge) => sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'In procinto di partire, capaci di tutto, privo di lattosio.',
    'Rispetto all’anno scorso, con rispetto di tutti, nel rispetto delle regole.',
    'A causa di un guasto, a partire da domani, a meno di sorprese.',
    'Ho voglia di mare, siamo pronti a partire e felici di vedervi.',
    'È uguale a quello, dipende da voi, è laureata in fisica.',
    'Finito di leggere, iniziamo a lavorare, prima di cena.',
  ],
  bad: [
    { text: 'Siamo in procinto per cambiare sede', marks: ['per'], fixes: ['di'] },
    { text: 'Un dolce privo da lattosio', marks: ['da'], fixes: ['di'] },
    { text: 'Rispetto dell’anno scorso siamo di più', marks: ['dell’'], fixes: ["all'"] },
    { text: 'Il prezzo dipende di quanti siete', marks: ['di'], fixes: ['da'] },
    { text: 'A causa per un guasto siamo chiusi', marks: ['per'], fixes: ['di'] },
    { text: 'Siamo in grado a offrire di più', marks: ['a'], fixes: ['di'] },
  ],
};

function remarkOn(token: Token, at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const next = tokens[at + 1];
  if (token.kind !== 'word' || next?.kind !== 'word') return null;
  const before = tokens[at - 1]?.lower ?? '';
  const behind = knowledge.analyse(tokens[at + 2]?.lower ?? '');
  const isInfinitive = behind.length > 0 && behind.every(({ mood }) => mood === 'inf');
  for (const { words, before: wanted, wrong, right, infinitive } of REGIMES) {
    if (!words.test(token.lower) || (wanted && !wanted.test(before))) continue;
    if (infinitive !== undefined && infinitive !== isInfinitive) continue;
    const used = wrong.find((simple) => FORMS[simple].includes(next.lower));
    if (!used || (token.lower === 'rispetto' && /^(?:nel|con|il|per|del|di|al|massimo|profondo)$/.test(before)))
      continue;
    return remark(token, next, FORMS[right][FORMS[used].indexOf(next.lower)]!);
  }
  return null;
}

function remark(token: Token, { start, end, text }: Token, right: string): Remark {
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Dopo «${token.text}» ci vuole «${meant}», non «${text}».`,
      en: `“${token.text}” takes “${meant}”, not “${text}”.`,
    },
    replacements: [meant],
  };
}
