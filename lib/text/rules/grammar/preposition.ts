import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isInfinitive } from '../kit/clause';
import { FORMS, INFINITIVE_REGIMES, NOUN_REGIMES, type Regime, takesTo } from '../kit/regimes';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** What may stand between a word and what it governs. */
const ADVERB = /^(?:\p{L}+mente|anche|sempre|molto|davvero|solo|proprio|tanto|subito|tutti|voi|noi)$/u;
const ALL_FORMS = new Set(Object.values(FORMS).flat());

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
    { text: 'Abbiamo approfittato dalla pausa', marks: ['dalla'], fixes: ['della'] },
    { text: 'Siamo in grado a offrire di più', marks: ['a'], fixes: ['di'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  return (
    governed(token, at, sentence, knowledge) ?? placed(token, at, sentence) ?? fused(token, at, sentence, knowledge)
  );
}

function governed(token: Token, at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  // Si abbina perfettamente ai formaggi: an adverb says nothing of what follows.
  const place = ADVERB.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = tokens[place];
  if (token.kind !== 'word' || next?.kind !== 'word' || !ALL_FORMS.has(next.lower)) return null;
  const isDone = isInfinitive(tokens[place + 1]?.lower === 'non' ? place + 2 : place + 1, tokens, knowledge);
  if (isDone && /^consist/.test(token.lower) && /^(?:a|di|da)$/.test(next.lower)) return remark(token, next, 'nel');
  for (const regime of isDone ? INFINITIVE_REGIMES : NOUN_REGIMES) {
    if (!stands(regime, at, place, tokens)) continue;
    // What is told to do is not asked what it is like: only the simple forms stand before an infinitive.
    const used = regime.wrong.find((simple) => (isDone ? simple === next.lower : FORMS[simple].includes(next.lower)));
    // Più fedele di lui: a comparison.
    if (!used || (used === 'di' && /^(?:più|meno)$/.test(tokens[at - 1]?.lower ?? ''))) continue;
    const fused = used === 'con' && !isDone ? FORMS.con.indexOf(`con ${tokens[place + 1]!.lower}`) : -1;
    if (fused > 0) return remark(token, next, FORMS[regime.right][fused]!, tokens[place + 1]!);
    return remark(token, next, FORMS[regime.right][FORMS[used].indexOf(next.lower)]!);
  }
  return null;
}

/** To whom one goes: dal dentista. */
const PROFESSION =
  /^(?:dentista|medico|dottore|dottoressa|parrucchiere|parrucchiera|barbiere|veterinario|meccanico|estetista|fornaio|macellaio|sarto|sarta|avvocato|commercialista|notaio|fisioterapista|pediatra|oculista|dermatologo|psicologo|psicologa|nutrizionista|gommista|fioraio|pasticciere|nonno|nonni|suoceri|zii|amici)$/;
const GOES =
  /^(?:and\p{L}+|vado|vai|va|vanno|pass\p{L}+|torn\p{L}+|ven\p{L}+|vien[ei]|port\p{L}+|corr\p{L}+|sono|siamo|stato|stata|stati)$/u;
const TO_FROM: Record<string, string> = {
  al: 'dal',
  allo: 'dallo',
  alla: 'dalla',
  "all'": "dall'",
  ai: 'dai',
  agli: 'dagli',
};
const LIVES =
  /^(?:and\p{L}+|vado|vai|va|vanno|torn\p{L}+|ven\p{L}+|viv\p{L}+|abit\p{L}+|siamo|sono|aspettiamo|arriv\p{L}+|lavor\p{L}+|viaggi\p{L}*|vacanz[ae]|trasfer\p{L}+|trov\p{L}+)$/u;
const REGION =
  /^(?:Sicilia|Sardegna|Puglia|Toscana|Umbria|Liguria|Lombardia|Piemonte|Veneto|Calabria|Basilicata|Campania|Abruzzo|Molise|Italia|Francia|Spagna|Germania|Grecia|Svizzera|Austria|Inghilterra|Giappone|Portogallo|Europa|America|Africa|Asia|Romagna|Maremma)$/;
const CITY =
  /^(?:Roma|Milano|Torino|Napoli|Palermo|Bologna|Firenze|Venezia|Genova|Bari|Catania|Verona|Padova|Trieste|Brescia|Parma|Modena|Perugia|Lecce|Pisa|Siena|Bergamo|Cagliari|Trento|Rimini|Ravenna|Ferrara|Salerno|Matera|Parigi|Londra|Berlino|Madrid|Barcellona|Vienna|Lisbona|Praga)$/;

/** Andare al dentista, a Sicilia, in Palermo, a via Mazzini. */
function placed(token: Token, at: number, sentence: Sentence): Remark | null {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return null;
  const before = tokens[at - 1];
  const isGoing = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => GOES.test(lower));
  const toPerson = TO_FROM[token.lower];
  // Siamo stati accanto al medico, porto il cane al veterinario: only who goes somewhere.
  if (toPerson && PROFESSION.test(next.lower) && isGoing && isGoer(at, tokens)) return remark(before!, token, toPerson);
  if (before?.kind !== 'word') return null;
  if (token.lower === 'a' && REGION.test(next.text) && LIVES.test(before.lower)) return remark(before, token, 'in');
  if (token.lower === 'in' && CITY.test(next.text) && LIVES.test(before.lower) && tokens[at + 2]?.kind !== 'word')
    return remark(before, token, 'a');
  if (
    token.lower === 'in' &&
    CITY.test(next.text) &&
    LIVES.test(before.lower) &&
    !/^\p{Lu}/u.test(tokens[at + 2]!.text)
  )
    return remark(before, token, 'a');
  return token.lower === 'a' &&
    /^(?:via|viale|corso|piazza|largo|vicolo)$/.test(next.lower) &&
    /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')
    ? remark(before, token, 'in')
    : null;
}

/** The verb of going stands right before, or with its participle or its adverb. */
function isGoer(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]!.lower;
  return /^(?:and\p{L}+|vado|vai|va|vanno|torn\p{L}+|passare|stat[oaie]|corr\p{L}+)$/u.test(before);
}

/** Partecipare il concerto: what only takes «a» has an article right behind it. */
const ARTICLES: Record<string, string> = {
  il: 'al',
  lo: 'allo',
  la: 'alla',
  "l'": "all'",
  i: 'ai',
  gli: 'agli',
  le: 'alle',
};

function fused(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [before, next, thing] = [tokens[at - 1]?.lower ?? '', tokens[at + 1], tokens[at + 2]];
  const form = next && ARTICLES[next.lower];
  if (token.kind !== 'word' || !form || thing?.kind !== 'word') return null;
  // «Possono partecipare le attività»: they are who takes part.
  if (
    /^(?:possono|potranno|potrebbero|devono|dovranno|vogliono|vorrebbero)$/.test(before) &&
    /^(?:i|gli|le)$/.test(next.lower)
  )
    return null;
  const fits = takesTo(token.lower, before, thing.lower);
  const isThing = /^(?:noun|adj|NAME|poss)/.test(knowledge.fit(sentence)?.tagOf(at + 2) ?? '');
  return fits && isThing ? remark(token, next, form) : null;
}

function stands(
  { words, before, notBefore, next, notNext }: Regime,
  at: number,
  place: number,
  tokens: readonly Token[],
): boolean {
  const previous = tokens[at - 1]?.lower ?? '';
  const behind = tokens[place + 1]?.lower ?? '';
  return (
    words.test(tokens[at]!.lower) &&
    (!before || before.test(previous)) &&
    !notBefore?.test(previous) &&
    (!next || next.test(behind)) &&
    !notNext?.test(behind)
  );
}

/** `last`: the article that goes with what was typed. */
function remark(token: Token, { start, end: own, text }: Token, right: string, last?: Token): Remark {
  const end = last?.end ?? own;
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
