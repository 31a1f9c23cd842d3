import type { Sentence, Token } from '../../sentence';
import { isOnlyVerb } from '../kit/closed';
import type { Knowledge, Message, Remark, SentenceRule } from '../rule';

const words = (list: string) => new Set(list.split(' '));
const ARTICLES = words('il lo la i gli le un uno una');
const ARTICLED = words(
  'del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle',
);
/** So many words may be the name of whoever is answered, who stands first in a reply. */
const FEW = 4;
/** Something has to follow them, and no name of an initiative does. */
const HANGING = new Set([...ARTICLES, ...ARTICLED, ...words('di a da in con per tra fra e ed o oppure che ma')]);
/** Nothing but the beginning of a sentence begins like this. */
const OPENERS = words('vi ti ci non se grazie ecco inoltre infatti quindi perciò tuttavia');
/** What posts and pages tell people to do; other verbs in the singular may be names: Luca, Dia, Vinci. */
const CALLS = words(
  'abbonati accedi acquista affrettati aggiungi aiutaci approfitta arriva ascolta aspetta assaggia candida cerca chiama chiedi clicca commenta compila compra condividi confronta conosci consulta contatta continua controlla corri crea dona entra esplora fai fissa guarda immagina impara indica inizia inserisci invia invita iscriviti lascia leggi mandaci metti mostra ordina ordinala partecipa passa porta preferisci prenota prova racconta raggiungi regala regalati registrati ricevi richiedi ricorda riserva rispondi risparmia rivivi salva scarica scegli scopri scrivi segna segui seleziona sfoglia sostieni stampa tagga telefona torna trova unisciti usa verifica vieni vinci vedi visita visualizza vivi vota',
);
/** Names that read like sentences stand behind them: la campagna Adotta un albero, il tasto Prenota ora. */
const NAMING =
  /^(?:campagn|progett|iniziativ|rassegn|cors|event|contest|concors|format|app$|servizi|funzion|band|programm|mostr|podcast|rubric|blog|sit[oi]$|canal|pagin|grupp|libr|film|brano|canzon|singol|album|spettacol|commedi|serie|premi|fest|serat|giornat|laborator|percors|associazion|cooperativ|fondazion|comitat|movimento|lista|partito|gioc|collan|edizion|sezion|voce|tasto|pulsant|bottone|menu|menù|pacchett|offert|promo|linea|collezion|hashtag|titol|intitolat|chiamat|chiam[aio]|denominat|dett[oaie]$|nome|nomi|brand|marchi|negozi|ristorant|trattori|pizzeri|osteri|agriturism|hotel|clicca|premi|seleziona|scegli|scrivi|compagnia|gruppo|signor|dottor|profess|avvocat|ingegner|maestr|mister$|chef$|sindac|president|assessor|don$|suor|zi[oa]$|nonn[oa]$|famiglia|ditta|azienda|via$|piazza|corso$|modul|webinar|workshop|convegn|stand|circolo|centro|studio|bar$)/;
/** The simple preposition and its own articled forms: one of them was to be replaced. */
const DOUBLED: Record<string, RegExp> = {
  da: /^(?:dal|dallo|dalla|dai|dagli|dalle|dall')$/,
  in: /^(?:nel|nello|nella|nei|negli|nelle|nell')$/,
  a: /^(?:al|allo|alla|ai|agli|alle|all')$/,
};
/** Before a full stop: what they announce is missing. */
const CUT = new Set([...ARTICLED, ...words("il gli un di con per ed dell' all' dall' nell' sull' l' un'")]);

/** Two pieces of text run into each other: "Un weekend di relax e Prenota subito". */
export const joinedSentences: SentenceRule = {
  id: 'joined-sentences',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Frasi unite senza punto', en: 'Sentences run together' },
  source: 'Effetto tipico del taglia e incolla: la maiuscola dice dove comincia il secondo pezzo.',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    return sentence.tokens.flatMap((_, at) => remarkOn(at, sentence, knowledge) ?? []);
  },
  good: [
    'La campagna Adotta un albero riparte da Parma',
    'Clicca su Prenota ora e scegli il giorno',
    'Si replica con Il barbiere di Siviglia e La bella addormentata',
    'Da La Spezia a La Maddalena in traghetto',
    'Con Il Sole 24 Ore in edicola',
    'Il progetto Leggiamo insieme arriva nelle scuole',
    'Il signor Bianchi e Vinci sono soci',
    'Prima Mangia Bene, poi Dormi Bene',
    'Più in su sul sentiero c’è il rifugio',
    'Lo sapevi che La Scala ha 2.030 posti?',
    'Il pulsante Accedi in alto a destra',
    'Ho letto Il nome della rosa in tre giorni',
    'Ci vediamo da Nonna Pina. Vi aspettiamo!',
    'Pagina di prova Ci dispiace per il ritardo',
  ],
  bad: [
    { text: 'Un weekend di relax, buon cibo e Prenota subito la tua camera', marks: ['e Prenota'] },
    { text: 'La riunione è lunedì, e la La partecipazione è gratuita', marks: ['la La'] },
    { text: 'Il nostro ristorante ha ricevuto Grazie a tutti i clienti', marks: ['ricevuto Grazie'] },
    { text: 'La visita dura un’ora Vi aspettiamo numerosi', marks: ['ora Vi'], fixes: ['ora. Vi'] },
    { text: 'Si paga a rate da 49 euro Scegli la tua taglia', marks: ['euro Scegli'], fixes: ['euro. Scegli'] },
    { text: 'Il corso dura venti ore Il calendario arriva a settembre', marks: ['ore Il'], fixes: ['ore. Il'] },
    { text: 'Lo sapevi che Il tè verde contiene caffeina?', marks: ['Il'], fixes: ['il'] },
    { text: 'A partire da dal 1 settembre cambiano gli orari', marks: ['da dal'], fixes: ['dal'] },
    { text: 'Le iscrizioni sono aperte fino al. Il torneo inizia a luglio', marks: ['al'] },
  ],
};

function remarkOn(at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || before.kind === 'mark' || before.kind === 'other') return null;
  if (isStop(token) && !next && before.kind === 'word' && CUT.has(before.lower) && at > 2)
    return { start: before.start, end: before.end, severity: 'warning', message: MISSING, replacements: [] };
  if (token.kind !== 'word' || !token.spaced) return null;
  if (DOUBLED[before.lower]?.test(token.lower) && token.text === token.lower)
    return joint(before, token, 'error', TWICE, [token.text]);
  if (!/^\p{Lu}(?:\p{Ll}+['’]?|['’])?$/u.test(token.text) || next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text))
    return null;
  // The same beginning twice: that the piece was pasted twice says more.
  if (tokens.some(({ text }, i) => i < at - 1 && text === token.text && tokens[i + 1]!.text === next.text)) return null;
  const verb = isCall(token.lower, knowledge);
  if (before.kind === 'word' && HANGING.has(before.lower)) {
    if (before.lower === 'che' && ARTICLES.has(token.lower)) return lowered(token);
    const clashes =
      (ARTICLES.has(before.lower) || ARTICLED.has(before.lower)) &&
      (ARTICLES.has(token.lower) || OPENERS.has(token.lower));
    const leads = /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '');
    return clashes || (verb && !leads) ? joint(before, token, 'warning', BROKEN, []) : null;
  }
  if (!isEnd(before, tokens, at, knowledge)) return null;
  const opens = verb || OPENERS.has(token.lower) || (ARTICLES.has(token.lower) && isClause(tokens, at, knowledge));
  return opens ? joint(before, token, 'warning', JOINED, [`${before.text}. ${token.text}`]) : null;
}

/** "Prenota", "Cerchiamo", "Iscrivetevi": a verb that speaks to the reader or for those who write, and no name. */
function isCall(lower: string, knowledge: Knowledge): boolean {
  if (CALLS.has(lower)) return true;
  const analyses = knowledge.analyse(lower);
  return (
    isOnlyVerb(analyses) && analyses.some(({ clitic, person, count }) => clitic || (person !== 3 && count === 'p'))
  );
}

/** A sentence may end with this word: a number or a word in small letters that calls for no name. */
function isEnd(before: Token, tokens: readonly Token[], at: number, knowledge: Knowledge): boolean {
  if (before.kind === 'number') return /^\d/.test(before.text);
  if (before.text !== before.lower || before.lower.length < 3) return false;
  const named = [before, tokens[at - 2]].some((token) => token && NAMING.test(token.lower));
  return !named && knowledge.isItalian(before.lower) && at > FEW;
}

/** "Il calendario arriva": an article, its noun and a verb, behind a noun and a verb. */
function isClause(tokens: readonly Token[], at: number, knowledge: Knowledge): boolean {
  const isVerb = (token: Token | undefined) =>
    token?.kind === 'word' && knowledge.analyse(token.lower).some(({ person }) => person !== null);
  const isOnly = (token: Token | undefined) =>
    token?.kind === 'word' && (isOnlyVerb(knowledge.analyse(token.lower)) || /^(?:è|sono|ha|hanno)$/.test(token.lower));
  const isNoun = (token: Token | undefined) =>
    token?.kind === 'word' && knowledge.analyse(token.lower).some(({ pos }) => pos === 'noun');
  return isNoun(tokens[at - 1]) && isNoun(tokens[at + 1]) && isOnly(tokens[at + 2]) && tokens.slice(0, at).some(isVerb);
}

function isStop({ kind, text, spaced }: Token): boolean {
  return kind === 'mark' && /^[.;]$/.test(text) && !spaced;
}

function joint(
  before: Token,
  token: Token,
  severity: Remark['severity'],
  message: Message,
  replacements: string[],
): Remark {
  return { start: before.start, end: token.end, severity, message, replacements };
}

function lowered({ start, end, text }: Token): Remark {
  return { start, end, severity: 'warning', message: CAPITAL, replacements: [text.toLowerCase()] };
}

const BROKEN: Message = {
  it: 'Qui una frase resta a metà e ne comincia un’altra: sembrano due pezzi incollati.',
  en: 'One sentence stops halfway here and another begins: two pieces seem to be pasted together.',
};
const JOINED: Message = {
  it: 'Qui comincia una nuova frase: manca il punto, oppure è rimasto un pezzo di un altro testo.',
  en: 'A new sentence begins here: a full stop is missing, or a piece of another text was left.',
};
const MISSING: Message = {
  it: 'Dopo questa parola manca qualcosa.',
  en: 'Something is missing after this word.',
};
const TWICE: Message = {
  it: 'La preposizione c’è due volte: una delle due è rimasta da prima.',
  en: 'The preposition stands here twice: one of the two was left over.',
};
const CAPITAL: Message = {
  it: 'In mezzo alla frase qui non serve la maiuscola.',
  en: 'No capital is needed here, in the middle of the sentence.',
};
