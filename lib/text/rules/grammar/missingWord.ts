import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { determinerFeatures, determinerForm } from '../kit/determiners';
import { featuresOf } from '../kit/features';
import { INFINITIVE_REGIMES, takesTo } from '../kit/regimes';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Words that want `di` before what they are about, each with what stands before it when it is meant so. */
const OF: Record<string, RegExp> = {
  bisogno: /./,
  voglia:
    /^(?:ho|hai|ha|abbiamo|avete|hanno|tanta|molta|la|una|poca|aver|avere|avevo|avevamo|aveva|gran|grande|nessuna|senza)$/,
  intenzione: /./,
  occasione: /^in$/,
  causa: /^a$/,
  corso: /^nel$/,
  grado: /^in$/,
  mancanza: /^in$/,
  caso: /^in$/,
  base: /^a$/,
  vista: /^in$/,
  seguito: /^a$/,
  proposito: /^a$/,
  favore: /^a$/,
  decina: /^una$/,
  ventina: /^una$/,
  trentina: /^una$/,
  cinquantina: /^una$/,
  centinaio: /^un$/,
  migliaio: /^un$/,
  paio: /^un$/,
  serie: /^una$/,
  sacco: /^un$/,
  quantità: /^una$/,
  gamma: /^(?:una|ampia|vasta)$/,
  piena: /^(?:\p{L}+)$/u,
  pieno: /^(?:\p{L}+)$/u,
};
/** One has, or lacks, also a single thing of these. */
const OF_ONE = /^(?:bisogno|voglia|causa|mancanza|caso|vista)$/;
/** The beginning, the end, the heart of the one thing spoken of. */
const OF_THE: Record<string, RegExp> = {
  arrivo: /^l'$/,
  inizio: /^(?:l'|all'|dall')$/,
  cuore: /^nel$/,
  interno: /^all'$/,
  termine: /^al$/,
  fine: /^alla$/,
};
/** What one can have, as nouns: before what is done they take `di`. */
const NOUN = /^(?:possibilità|opportunità|capacità|necessità|facoltà)$/;
/** What stands before a participle that somebody has done. */
const HAS =
  /^(?:ho|hai|ha|abbiamo|avete|hanno|avevo|aveva|avevamo|avevano|avendo|aver|avere|sono|sei|già|appena|mai|ancora|poi|finalmente|sempre|questo)$/;
const TO = /^(?:adatt|dedicat|rivolt|riservat|destinat|vicin|attent|collegat)[oaie]$/;
const BESIDE = /^(?:davanti|accanto|intorno|attorno|vicino|attenzione)$/;
const TIME = /^(?:mesi|anni|giorni|settimane|ore|minuti)$/;
const DAY =
  /^(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mezzanotte|mezzogiorno|sera|notte|tardi|esaurimento|natale|pasqua|ferragosto|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|domani)$/;
const WEEKDAY = /^(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)$/;
const MONTH = /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/;
const PERSON = /^(?:noi|voi|te|me|loro|lui|lei)$/;

/** Two words between which one is missing, whatever else the sentence says. */
const GAPS: readonly { word: RegExp; before?: RegExp; next: RegExp; missing: string }[] = [
  { word: /^grazie$/, next: /^(?:tutti|tutte|chi|coloro|quanti|voi|te|lui|lei)$/, missing: 'a' },
  { word: /^grazie$/, next: /^(?:tutto|tutta)$/, missing: 'a' },
  { word: /^grazie$/, next: /^(?:aver|avere|averci|avermi|essere|esserci)$/, missing: 'per' },
  { word: /^bisogno$/, next: PERSON, missing: 'di' },
  {
    word: /^(?:per|dopo)$/,
    next: /^(?:partecipato|preso|fatto|scelto|reso|aiutato|condiviso|seguito|visitato|contribuito|dato|portato|avuto|detto|votato|creduto|scritto)$/,
    missing: 'aver',
  },
  { word: /^(?:niente|nulla)$/, before: /^(?!che$)/, next: /^(?:meglio|peggio)$/, missing: 'di' },
  {
    word: /^(?:chiam(?:are|ate|a|ateci|arci)|contatt(?:are|ate|a))$/,
    next: /^numero$/,
    missing: 'il',
  },
  {
    word: /^(?:parte|metà)$/,
    before: /^(?:una|la)$/,
    next: /^(?:ricavato|incasso|guadagno|gruppo|pubblico|programma|menù|progetto)$/,
    missing: 'del',
  },
  { word: /^bisogno$/, next: /^(?:un|una|uno|un'|qualcuno|qualcosa)$/, missing: 'di' },
  { word: /^(?:tratta|trattava)$/, before: /^si$/, next: /^(?:un|una|uno|un')$/, missing: 'di' },
  { word: /^insieme$/, next: /^(?:nostri|vostri)$/, missing: 'ai' },
  { word: /^insieme$/, next: /^(?:nostre|vostre)$/, missing: 'alle' },
  {
    word: /^pag(?:are|ate|hi|a|amento)$/,
    next: /^(?:carta|contanti|bancomat|bonifico|satispay|paypal)$/,
    missing: 'con',
  },
  { word: /^fino$/, next: DAY, missing: 'a' },
  {
    word: /^(?:rivolge|rivolto|rivolta|rivolgiamo|dedicato|dedicata|adatto|adatta|riservato|riservata)$/,
    next: /^chi$/,
    missing: 'a',
  },
  { word: /^(?:pensat[oaie]|ideal[ei]|perfett[oaie]|studiat[oaie])$/, next: /^chi$/, missing: 'per' },
  { word: /^(?:motivi|motivo|ragione|ragioni)$/, next: /^cui$/, missing: 'per' },
  {
    word: /^(?:caso|modo|momento|giorno|anno|periodo|luogo|posto|città|casa|punto|settimana|mese)$/,
    next: /^cui$/,
    missing: 'in',
  },
  {
    word: /^(?:fatt|cucit|dipint|scritt|realizzat|lavorat|ricamat|decorat|intrecciat|tagliat|tirat)[oaie]$/,
    next: /^mano$/,
    missing: 'a',
  },
  { word: /^(?:sta|spetta|tocca)$/, next: PERSON, missing: 'a' },
  { word: /^(?:rinviat|rimandat|spostat)[oaie]$/, next: /^data$/, missing: 'a' },
  { word: /^volte$/, next: /^(?:settimana)$/, missing: 'a' },
  { word: /^volte$/, next: /^(?:mese|giorno)$/, missing: 'al' },
  {
    word: /^(?:compost|format|costituit)[oaie]$/,
    before: /^(?:è|sono|era|erano)$/,
    next: /^(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti)$/,
    missing: 'da',
  },
  { word: /^(?:pensato|pensando|pensare)$/, next: /^(?:voi|chi)$/, missing: 'a' },
  {
    word: /^(?:lavorando|clicca|cliccate|iscriviti|iscrivetevi|compila|compilate|registrati|registratevi|collegati)$/,
    next: /^(?!(?:solo|con|per|come)$)\p{L}{3,}[aei]re$/u,
    missing: 'per',
  },
  { word: DAY, before: /^dal$/, next: WEEKDAY, missing: 'al' },
  {
    word: /^dopo$/,
    next: /^(?:visto|letto|assaggiato|provato|finito|superato|chiuso|aperto|passato|trascorso|lasciato|ricevuto|ascoltato|lavorato|girato|concluso|vinto|perso|trovato|sentito|comprato|acquistato|compilato|effettuato)$/,
    missing: 'aver',
  },
];

/** Bisogno volontari, grazie tutti: a small word is missing. */
export const missingWord: SentenceRule = {
  id: 'missing-word',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Parole piccole che mancano', en: 'Small words that are missing' },
  source: 'Serianni, Grammatica italiana, VIII (prepositions)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Abbiamo bisogno di volontari, ho voglia di mare.',
    'Grazie mille, grazie ragazzi, grazie di cuore, grazie a tutti.',
    'Una serie tv, il corso online, la base solida, in corso Garibaldi',
    'Quattro mesi di lavori, dopo due ore siamo partiti, entro due giorni lavorativi.',
    'Adatta a tutti, dedicato ai più piccoli, pronta subito.',
    'Un paio d’ore, una decina di amici',
    'È un piacere avervi qui, che gioia rivedervi, è più sicuro viaggiare di giorno.',
    'Vicino casa, davanti a scuola, fino a domani, insieme a noi.',
    'Sabato piazza Dante si trasforma. Bar Centrale, via Roma 12. Passa la via Emilia.',
    'Grazie mio caro, il cuore nostro, la cura mia.',
  ],
  bad: [
    { text: 'Abbiamo bisogno volontari per domani', marks: ['bisogno'], fixes: ['bisogno di'] },
    { text: 'Grazie tutti per la bella serata', marks: ['Grazie'], fixes: ['Grazie a'] },
    { text: 'Una crema adatta pelli sensibili', marks: ['adatta'], fixes: ['adatta alle'] },
    { text: 'Riapriamo dopo quattro mesi lavori', marks: ['mesi'], fixes: ['mesi di'] },
    { text: 'Siamo in grado offrire di più', marks: ['grado'], fixes: ['grado di'] },
    { text: 'Abbiamo preparato una decina ricette', marks: ['decina'], fixes: ['decina di'] },
    { text: 'Abbiamo deciso prorogare la promozione', marks: ['deciso'], fixes: ['deciso di'] },
    { text: 'Venite trovarci in fiera', marks: ['Venite'], fixes: ['Venite a'] },
    { text: 'Siamo chiusi fino lunedì', marks: ['fino'], fixes: ['fino a'] },
    { text: 'Ci vediamo davanti scuola alle otto', marks: ['davanti'], fixes: ['davanti alla'] },
    { text: 'Siamo partiti Torino alle cinque', marks: ['partiti'], fixes: ['partiti da'] },
    { text: 'Vi aspettiamo domenica piazza Garibaldi', marks: ['domenica'], fixes: ['domenica in'] },
    { text: 'La mostra è aperta fino 15 ottobre', marks: ['fino'], fixes: ['fino al'] },
    { text: 'Siamo aperti 9 alle 19', marks: ['aperti'], fixes: ['aperti dalle'] },
    { text: 'Grazie vostra generosità ce l’abbiamo fatta', marks: ['Grazie'], fixes: ['Grazie alla'] },
    { text: 'Ci prendiamo cura vostri animali', marks: ['cura'], fixes: ['cura dei'] },
    { text: 'Scrivici info@caffelanterna.it per prenotare', marks: ['Scrivici'], fixes: ['Scrivici a'] },
    { text: 'Apriamo in occasione Festa della mamma', marks: ['occasione'], fixes: ['occasione della'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  if (token.kind !== 'word' || !next || next.start !== token.end + 1) return null;
  if (next.kind === 'number') return atNumber(token, at, tokens);
  if (next.kind === 'other')
    return next.text.includes('@') && TO_WRITE.test(token.lower) ? remark(token, 'a', next) : null;
  if (next.kind !== 'word') return null;
  if (isPlace(at, tokens)) return remark(token, 'in', next);
  if (/^\p{Lu}/u.test(next.text)) return named(token, at, tokens);
  const ours = ofOurs(at, sentence, knowledge);
  if (ours) return ours;
  const gap = GAPS.find(
    ({ word, before: wanted, next: follower }) =>
      word.test(token.lower) && follower.test(next.lower) && (!wanted || wanted.test(before)),
  );
  if (gap) return remark(token, gap.missing, next);
  if (thanks(at, sentence, knowledge)) return remark(token, 'per', next);
  if (allOf(at, sentence, knowledge)) return remark(next, 'i', tokens[at + 2]!);
  if (/^(?:tv|a|b|casa)$/.test(next.lower)) return null;
  return (
    governed(token, at, sentence, knowledge) ??
    ofThing(token, at, sentence, knowledge) ??
    toThing(token, at, sentence, knowledge)
  );
}

const TO_WRITE = /^(?:scriv(?:ici|eteci|imi|etemi|i|ete|ere|erci)|mail|rivolg(?:iti|etevi|ersi))$/;
const STREET = /^(?:via|viale|piazza|piazzale|corso|largo|vicolo|località)$/;
/** What happens somewhere. */
const HAPPENS =
  /^(?:aspettiamo|aspetto|vediamo|troviamo|incontriamo|vedremo|ritroviamo|terrà|svolgerà|svolge|tiene|appuntamento|troverete|siamo|saremo)$/;
const WHEN =
  /^(?:domani|oggi|stasera|domenica|sabato|lunedì|martedì|mercoledì|giovedì|venerdì|mattina|sera|pomeriggio|tutti|presto)$/;

/** Vi aspettiamo piazza Garibaldi: where something happens. */
function isPlace(at: number, tokens: readonly Token[]): boolean {
  const [next, name] = [tokens[at + 1]!, tokens[at + 2]];
  if (
    !STREET.test(next.text) ||
    !(/^\p{Lu}/u.test(name?.text ?? '') || /^(?:del|della|dei|san)$/.test(name?.lower ?? ''))
  )
    return false;
  let place = at;
  while (place > 0 && WHEN.test(tokens[place]!.lower)) place--;
  return HAPPENS.test(tokens[place]!.lower);
}

/** Entro 31 gennaio, fino 15 ottobre, aperti 9 alle 19. */
function atNumber(token: Token, at: number, tokens: readonly Token[]): Remark | null {
  const next = tokens[at + 1]!;
  if (isDate(at, tokens)) return remark(token, 'il', next);
  if (token.lower === 'fino' && MONTH.test(tokens[at + 2]?.lower ?? '')) return remark(token, 'al', next);
  const isOpen = /^(?:apert[oaie]|chius[oaie]|orario)$/.test(token.lower) && tokens[at + 2]?.lower === 'alle';
  return isOpen && tokens[at + 3]?.kind === 'number' ? remark(token, 'dalle', next) : null;
}

/** Feasts and fairs by their article; of what has none one speaks plainly. */
const FEASTS: readonly [RegExp, string][] = [
  [/^(?:Giornata|Festa|Settimana|Notte|Fiera|Sagra|Mostra|Befana|Maratona)$/, 'della'],
  [/^(?:Festival|Salone|Congresso|Convegno|Carnevale|Palio|Giubileo)$/, 'del'],
  [/^(?:Natale|Pasqua|Ferragosto|Halloween)$/, 'di'],
];

/** Siamo partiti Torino, in occasione Giornata mondiale. */
function named(token: Token, at: number, tokens: readonly Token[]): Remark | null {
  const next = tokens[at + 1]!;
  if (isDeparture(at, tokens)) return remark(token, 'da', next);
  const isOccasion = /^(?:occasione|vista|concomitanza)$/.test(token.lower) && tokens[at - 1]?.lower === 'in';
  const [, of] = (isOccasion && FEASTS.find(([feast]) => feast.test(next.text))) || [];
  return of ? remark(token, of, next) : null;
}

const OURS = /^(?:nostr|vostr|su|tu)(?:o|a|i|e|oi)$/;
/** These want «di» before what is ours, and «a». */
const OF_OURS = /^(?:cura|orgoglios[oaie]|fier[oaie]|segreto|merito|frutto|servizio|cuore|parte|interno|termine)$/;
const TO_OURS = /^(?:grazie|davanti|accanto|insieme|pensato|vicin[oi]|attenti)$/;

/** Grazie vostra generosità, cura vostri animali. */
function ofOurs(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [token, ours, thing] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  if (!OURS.test(ours.lower) || thing?.kind !== 'word') return null;
  const nouns = knowledge.analyse(thing.lower).filter(({ pos }) => pos === 'noun' || pos === 'adj');
  const simple = TO_OURS.test(token.lower) ? 'al' : OF_OURS.test(token.lower) ? 'del' : null;
  if (!simple || nouns.length === 0) return null;
  return withArticle(token, simple, ours, knowledge.analyse(ours.lower));
}

/** La ringrazio la recensione: who is thanked is named already. */
function thanks(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  if (!/^ringrazi(?:o|amo|a|ano)$/.test(tokens[at]!.lower) || !/^(?:la|vi|ti|li|le)$/.test(tokens[at - 1]?.lower ?? ''))
    return false;
  const thing = knowledge.analyse(tokens[at + 2]?.lower ?? '');
  return /^(?:il|la|lo|l'|i|gli|le)$/.test(tokens[at + 1]!.lower) && thing.some(({ pos }) => pos === 'noun');
}

/** Ringraziamo tutti volontari: all of those who are known. */
function allOf(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  if (!/^(?:ringrazi|salut|invit|accogli|abbracci|premi)/.test(tokens[at]!.lower) || tokens[at + 1]!.lower !== 'tutti')
    return false;
  const people = knowledge.analyse(tokens[at + 2]?.lower ?? '');
  return (
    people.some(({ pos, gender, count }) => pos === 'noun' && gender === 'm' && count === 'p') &&
    people.every(({ pos }) => pos !== 'adv')
  );
}

/** Deciso prorogare, pronto scoprire: what wants a preposition before what is done. */
function governed(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const next = tokens[at + 1]!;
  const analyses = knowledge.analyse(next.lower);
  const isDone =
    analyses.some(({ mood }) => mood === 'inf') &&
    (analyses.every(({ mood }) => mood === 'inf') || /^inf/.test(knowledge.fit(sentence)?.tagOf(at + 1) ?? ''));
  if (!isDone) return null;
  const before = tokens[at - 1]?.lower ?? '';
  // È più sicuro viaggiare: what is done is the subject.
  const regime = INFINITIVE_REGIMES.find(
    ({ bare, words, before: wanted, notBefore }) =>
      bare && words.test(token.lower) && (!wanted || wanted.test(before)) && !notBefore?.test(before),
  );
  if (!regime) return null;
  // Vietato calpestare, è consigliato prenotare: said of nobody, what is done is the subject.
  const isSaidOfAll = /(?:[aiu]t|ss|st|is)o$/.test(token.lower) && isPart(token, knowledge) && !HAS.test(before);
  if (isSaidOfAll) return null;
  const isJudged = /^(?:è|era|sarà|sia|fu|più|sarebbe|meno)$/.test(before) && /[oe]$/.test(token.lower);
  const isNoun = /^noun/.test(knowledge.fit(sentence)?.tagOf(at) ?? '');
  // Chiunque voglia venire, dell'immagine aggiungere: the verb, and the noun, that are written the same.
  const isMeant = OF[token.lower]?.test(before) ?? (!isNoun || NOUN.test(token.lower));
  if (!regime.before && (isJudged || !isMeant)) return null;
  return remark(token, regime.right, next);
}

function isPart({ lower }: Token, knowledge: Knowledge): boolean {
  return knowledge.analyse(lower).some(({ mood, tense }) => mood === 'part' && tense === 'past');
}

/** In caso maltempo, una decina ricette, nel cuore città. */
function ofThing(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]!];
  const analyses = knowledge.analyse(next.lower);
  if (!isThing(at + 1, sentence, knowledge)) return null;
  const nouns = analyses.filter(({ pos }) => pos === 'noun');
  const isNoun = /^noun/.test(knowledge.fit(sentence)?.tagOf(at) ?? 'noun') || /^pien/.test(token.lower);
  const isMany = nouns.some(({ count }) => count === 'p');
  const isOne = OF_ONE.test(token.lower) && isNamed(at + 1, sentence, knowledge);
  if (OF[token.lower]?.test(before) && isNoun && nouns.length > 0 && (isMany || isOne))
    return remark(token, 'di', next);
  if (OF_THE[token.lower]?.test(before) && nouns.length === analyses.length && nouns.length > 0)
    return withArticle(token, 'del', next, analyses);
  const describes = analyses.some(({ pos, mood }) => pos === 'adj' || mood === 'part');
  if (!TIME.test(token.lower) || describes || nouns.length === 0) return null;
  if (isNumber(tokens[at - 1], knowledge) && tokens.some(({ lower }) => /^manca(?:no)?$/.test(lower)))
    return withArticle(token, 'al', next, analyses);
  return isNumber(tokens[at - 1], knowledge) || before === 'dopo' ? remark(token, 'di', next) : null;
}

/** Adatta pelli sensibili, davanti scuola, iscriviti newsletter. */
function toThing(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]!];
  const analyses = knowledge.analyse(next.lower);
  if (!isThing(at + 1, sentence, knowledge)) return null;
  const isPlain = isNamed(at + 1, sentence, knowledge);
  const describes = !determinerFeatures(before) && before !== '';
  const isBeside = BESIDE.test(token.lower) && isPlain && !determinerFeatures(before) && before !== 'di';
  const isArrival = /^(?:arrivare|recarsi|recarvi|recatevi)$/.test(token.lower) && isPlain;
  if (
    (TO.test(token.lower) && describes) ||
    isBeside ||
    isArrival ||
    (token.lower !== 'fronte' &&
      /^noun/.test(knowledge.fit(sentence)?.tagOf(at + 1) ?? '') &&
      takesTo(token.lower, before, next.lower))
  )
    return withArticle(token, 'al', next, analyses);
  return null;
}

/** A noun, and no adjective. */
function isNamed(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const analyses = knowledge.analyse(sentence.tokens[at]!.lower);
  return analyses.every(({ pos }) => pos !== 'adj') && /^noun/.test(knowledge.fit(sentence)?.tagOf(at) ?? '');
}

/** A noun, or an adjective before one: and nothing that holds a sentence together. */
function isThing(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const analyses = knowledge.analyse(sentence.tokens[at]!.lower);
  return (
    analyses.length > 0 &&
    /^(?:noun|adj)/.test(knowledge.fit(sentence)?.tagOf(at) ?? '') &&
    analyses.every(({ pos }) => pos === 'noun' || pos === 'adj' || pos === 'verb' || pos === 'interj')
  );
}

function withArticle(token: Token, simple: string, next: Token, analyses: readonly Analysis[]): Remark | null {
  const [feature] = featuresOf(analyses);
  const form = feature && determinerForm(simple, feature, next.text);
  return form && !form.endsWith("'") ? remark(token, form, next) : null;
}

/** Entro 31 gennaio. */
function isDate(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]!.lower === 'entro' && MONTH.test(tokens[at + 2]?.lower ?? '');
}

/** Siamo partiti Torino alle cinque. */
function isDeparture(at: number, tokens: readonly Token[]): boolean {
  return (
    /^part(?:iti|ite|ito|ita|iamo|e|ono|ire|iremo|iranno)$/.test(tokens[at]!.lower) &&
    /^(?:alle|il|per|con|di|in|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani)$/.test(
      tokens[at + 2]?.lower ?? '',
    ) &&
    !/^(?:la|le|una|in)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/^\p{Lu}+$/u.test(tokens[at + 1]!.text)
  );
}

function isNumber(token: Token | undefined, knowledge: Knowledge): boolean {
  return (
    token?.kind === 'number' || (token !== undefined && knowledge.analyse(token.lower).some(({ pos }) => pos === 'num'))
  );
}

function remark({ start, end, text }: Token, word: string, next: Token): Remark {
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Tra «${text}» e «${next.text}» sembra mancare «${word}».`,
      en: `“${word}” seems to be missing between “${text}” and “${next.text}”.`,
    },
    replacements: [`${text} ${word}`],
  };
}
