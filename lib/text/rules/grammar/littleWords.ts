import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isVerbHere } from '../kit/clause';
import { NOUNS_AFTER_HAVE } from '../kit/have';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** What a word is taken for, and where it is certain that the other one is meant. */
interface Confusion {
  word: string;
  meant: string;
  why: { it: string; en: string };
  /** `before` and `next` are in small letters, empty at the sentence's ends. */
  when(place: Place): boolean;
}

interface Place {
  before: string;
  next: string;
  at: number;
  sentence: Sentence;
  knowledge: Knowledge;
}

const CLITIC = /^(?:mi|ti|ci|vi|gli|le|lo|si|ne|non|m'|t'|c'|v')$/;
/** A straight quote may as well open what follows. */
const STOP = /^(?:[,;:.!?…)»”]+|)$/;
const NEGATION = /^(?:non|senza|niente|nulla|nessuno|nessuna|nessun|nemmeno|neanche|mai|né)$/;
const YEAR_BEFORE =
  /^(?:un|l'|quest'|quell'|dell'|all'|dall'|nell'|sull'|quell|ogni|qualche|per|di|da|a|in|tra|fra|con|entro|fine|inizio|metà|scorso|prossimo|primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|ultimo|nuovo|intero|mezzo|buon|bell'|gran|stesso|altro|solo|unico|nessun|alcun|ciascun|tutto|suo|nostro|vostro|loro|mio|tuo|anno|all|dopo|durante|che|e|o|d'|capo|penultimo|ventesimo|trentesimo|centesimo|\d.*|brutto|bel|bello|ottimo|pessimo|lungo|gran|certo|doppio|quel|ex|semi|sant'|anti)$/;

const isPart = (word: string, knowledge: Knowledge) =>
  knowledge.analyse(word).some(({ mood, tense }) => mood === 'part' && tense === 'past');
const isFiniteVerb = (word: string, knowledge: Knowledge) =>
  knowledge
    .analyse(word)
    .some(({ mood, clitic }) => mood !== null && mood !== 'part' && mood !== 'inf' && mood !== 'ger' && !clitic);
const isThing = (word: string, knowledge: Knowledge) => {
  const analyses = knowledge.analyse(word);
  return analyses.some(({ pos }) => pos === 'noun' || pos === 'det' || pos === 'num') && !isFiniteVerb(word, knowledge);
};

const VERB = { it: 'qui è il verbo', en: 'here it is the verb' };
const YES = { it: 'qui è l’affermazione', en: 'here it means yes' };
const PLACE = { it: 'qui è il luogo', en: 'here it is the place' };
const SELF = { it: 'qui è il pronome', en: 'here it is the pronoun' };
const NOR = { it: 'qui nega', en: 'here it means nor' };

/** What somebody or something gives. */
const GIVEN =
  /^(?:energia|lucentezza|sollievo|carattere|sapore|colore|valore|senso|fiducia|speranza|forza|gioia|luce|voce|spazio|vita|ritmo|sostegno|aiuto|ristoro|fastidio|soddisfazion[ei]|segn[oi]|frutti|risultati|diritto|accesso|inizio|continuità|priorità|torto|lustro|profondità|morbidezza|volume|freschezza|struttura|equilibrio|leggerezza|importanza|contribut[oi]|benvenuto|massimo|meglio|brio|grinta|serenità|sicurezza|conforto|stabilità|identità|respiro|tono|vigore|autonomia|dipendenza|lezione|lezioni|visibilità)$/;
const HOW_MUCH = /^(?:un|uno|una|un'|il|più|molta|molto|tanta|tanto|nuova|nuovo|grande|sempre|subito|anche|nuovi)$/;

/** Il panno da lucentezza, il balcone da sul canale: the clause has a subject before, a gift behind and no other verb. */
function isGiving({ before, next, at, sentence, knowledge }: Place): boolean {
  const { tokens } = sentence;
  const isOnto = /^s(?:ul|ulla|ull'|ui|ugli|ulle)$/.test(next);
  const second = tokens[at + 2]?.lower ?? '';
  const third = tokens[at + 3]?.lower ?? '';
  const isGift =
    GIVEN.test(next) || (HOW_MUCH.test(next) && (GIVEN.test(second) || (HOW_MUCH.test(second) && GIVEN.test(third))));
  if ((!isOnto && !isGift) || !knowledge.analyse(before).some(({ pos }) => pos === 'noun' || pos === 'adj'))
    return false;
  let from = at;
  while (from > 0 && !OPENS_CLAUSE.test(tokens[from - 1]!.lower)) from--;
  let to = at + 1;
  while (to < tokens.length && !OPENS_CLAUSE.test(tokens[to]!.lower) && tokens[to]!.lower !== 'e') to++;
  const opening = tokens[from]!.lower;
  if (!/^(?:il|lo|la|l'|i|gli|le|ogni|questo|questa|un|una|un'|uno|nostr[oa])$/.test(opening)) return false;
  for (let place = from; place < to; place++) if (place !== at && isVerbHere(place, sentence, knowledge)) return false;
  return true;
}

const OPENS_CLAUSE = /^(?:[,;:.!?…«»"“”()–—]+|che|quando|se|perché|ma|dove|mentre|però|così|oggi)$/;

const CONFUSIONS: readonly Confusion[] = [
  {
    word: 'e',
    meant: 'è',
    why: VERB,
    when: ({ before, next, knowledge }) =>
      (before === 'non' && !STOP.test(next) && next !== 'non') ||
      (/^(?:si|ci|mi|ti|vi|gli|lo)$/.test(before) && isPart(next, knowledge)) ||
      (/^(?:cosa|dove|come|chi|quanto|quando)$/.test(before) && isPart(next, knowledge)) ||
      /^(?:com|dov|cos|quand|quant)'$/.test(before),
  },
  {
    word: 'da',
    meant: 'dà',
    why: VERB,
    when: ({ before, next, knowledge }) =>
      CLITIC.test(before) &&
      !/^(?:solo|soli|sola|sole|parte|tempo|meno|ora|oggi|ieri|subito|sempre|molto|poco|qui|qua|lì|là|noi|voi|me|te|lui|lei|loro|sé|almeno|circa|anni|mesi|giorni|quando|quel|quella|dove)$/.test(
        next,
      ) &&
      ((before !== 'non' && before !== 'ne' && before !== 'le') || isThing(next, knowledge)) &&
      !(before === 'lo' && /^\d/.test(next)),
  },
  { word: 'da', meant: 'dà', why: VERB, when: isGiving },
  {
    word: 'si',
    meant: 'sì',
    why: YES,
    when: ({ before, next, at, knowledge }) =>
      (STOP.test(next) && !(next === '' && at > 3 && !/^(?:di|che|ma|e|o|il|un|,|:|se)$/.test(before))) ||
      (/^(?:il|un|qualche|del|al|dal|tuo|nostro|vostro)$/.test(before) && !isFiniteVerb(next, knowledge)) ||
      (/^(?:detto|dire|dico|risposto|risponde)$/.test(before) && !isFiniteVerb(next, knowledge)) ||
      (/^(?:quest[oaie]|quell[oaie]|lui|lei|tu|noi|voi)$/.test(before) && next === 'che'),
  },
  {
    word: 'la',
    meant: 'là',
    why: PLACE,
    when: ({ before, next, at }) =>
      (at > 0 && STOP.test(next) && next !== ':' && before !== ',' && !/^(?:do|re|si|sol|in)$/.test(before)) ||
      (/^(?:di|da)$/.test(before) && !/^(?:sua|mia|tua|verità|parola|pazienza)$/.test(next)) ||
      (before === 'qua' && next === ''),
  },
  {
    word: 'li',
    meant: 'lì',
    why: PLACE,
    when: ({ before, next, at }) =>
      (at > 0 && STOP.test(next) && before !== ',') ||
      (/^(?:di|da|fin|fino|proprio|sempre|rimasto|rimasti|rimasta|fermi|fermo|ferma)$/.test(before) &&
        !/^(?:li)$/.test(next)) ||
      /^(?:accanto|vicino|sotto|sopra|dentro|fuori|davanti|dietro|dove|intorno|per|in|alle|al|alla)$/.test(next),
  },
  {
    word: 'lì',
    meant: 'li',
    why: { it: 'qui è il pronome', en: 'here it is the pronoun' },
    when: ({ before, next, at, sentence, knowledge }) =>
      !/^(?:da|di|fin|proprio|è|era|fino|ancora|sempre|anche|solo|,)$/.test(before) &&
      isFiniteVerb(next, knowledge) &&
      knowledge.analyse(next).every(({ pos }) => pos === 'verb') &&
      !/^(?:è|sono|c'|si|ci|era|erano|sta|stanno|siamo|inizia|comincia|nasce|arriva|vive|vivono)$/.test(next) &&
      sentence.tokens
        .slice(Math.max(0, at - 7), at)
        .some(({ lower }) =>
          knowledge.analyse(lower).some(({ pos, gender, count }) => pos === 'noun' && gender === 'm' && count === 'p'),
        ),
  },
  {
    word: 'se',
    meant: 'sé',
    why: SELF,
    when: ({ before, next, knowledge }) =>
      (/^(?:con|per)$/.test(before) ||
        (/^(?:di|a|da|in|fra|tra)$/.test(before) &&
          !isFiniteVerb(next, knowledge) &&
          !/^(?:non|ne|lo|la|li|le|ci|mi|ti|vi|si|gli|il|i|un|una|una|l'|stess[oaie]|è|c'|ha|ho|hai|poi|anche|qualcuno|uno|tu|io|lui|lei|noi|voi|davvero)$/.test(
            next,
          )) ||
        (/^(?:di|fra|tra)$/.test(before) && /^(?:una|un|il|la|e)$/.test(next))) &&
      !/^(?:stess[oaie]|medesim[oaie])$/.test(next) &&
      !(before === 'per' && isFiniteVerb(next, knowledge)),
  },
  {
    word: 'sé',
    meant: 'se',
    why: { it: 'qui introduce un’ipotesi', en: 'here it means if' },
    when: ({ before, next, knowledge }) =>
      !/^(?:di|a|da|con|per|in|su|tra|fra|e|stesso|sé|presso|verso|che|solo|medesimo)$/.test(before) &&
      (isFiniteVerb(next, knowledge) ||
        /^(?:il|lo|la|l'|i|gli|le|un|una|non|ci|vi|mi|ti|si|c'|ne|tu|voi|noi|io)$/.test(next)),
  },
  {
    word: 'ne',
    meant: 'né',
    why: NOR,
    when: ({ before, next, at, sentence, knowledge }) =>
      isThing(next, knowledge) &&
      !/^(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|uno|una|un)$/.test(before) &&
      !CLITIC.test(before.replace('non', '')) &&
      before !== 'ce' &&
      before !== 'se' &&
      sentence.tokens.some(
        ({ lower }, other) => other !== at && NEGATION.test(lower) && (other < at || lower === 'né'),
      ),
  },
  {
    word: 'né',
    meant: 'ne',
    why: { it: 'qui è il pronome', en: 'here it is the pronoun' },
    when: ({ before, next, sentence, knowledge }) =>
      ((/^(?:ce|se|ve|me|te)$/.test(before) || before === 'non') && !STOP.test(next)) ||
      (isFiniteVerb(next, knowledge) &&
        knowledge.analyse(next).every(({ pos }) => pos === 'verb') &&
        !sentence.tokens.some(({ lower }) => NEGATION.test(lower) && lower !== 'né') &&
        sentence.tokens.filter(({ lower }) => lower === 'né').length === 1),
  },
  {
    word: 'anno',
    meant: 'hanno',
    why: VERB,
    when: ({ before, at, next, knowledge }) =>
      !YEAR_BEFORE.test(before) &&
      !(at === 0 && !isPart(next, knowledge)) &&
      (before === '' ||
        !knowledge
          .analyse(before)
          .some(
            ({ pos, count, gender, mood }) =>
              (pos === 'adj' || mood === 'part' || pos === 'num') && gender !== 'f' && count !== 'p',
          )) &&
      !/[a-z]°|^[–-]$/.test(before) &&
      (isPart(next, knowledge) ||
        CLITIC.test(before) ||
        /^(?:se|che|chi|quando|come|i|gli|dove|tutti|li|non)$/.test(before)),
  },
  {
    word: 'hanno',
    meant: 'anno',
    why: { it: 'qui è il periodo di dodici mesi', en: 'here it is the year' },
    when: ({ before }) =>
      /^(?:un|quest'|quell'|dell'|all'|nell'|dall'|ogni|buon|scorso|prossimo|ultimo|primo)$/.test(before),
  },
  {
    word: 'ai',
    meant: 'hai',
    why: VERB,
    when: ({ before, next, at, knowledge }) =>
      (isPart(next, knowledge) &&
        !knowledge.analyse(next).some(({ pos, count }) => (pos === 'noun' || pos === 'adj') && count === 'p')) ||
      (/^(?:mai|già|bisogno|voglia|fame|ragione|torto|paura)$/.test(next) &&
        (at === 0 || /^(?:se|non|che|tu|quando|ne|ci|l'|le|lo|mi)$/.test(before))) ||
      /^(?:non|tu|mi|ti|gliel'|l')$/.test(before),
  },
  {
    word: 'hai',
    meant: 'ai',
    why: { it: 'qui è la preposizione', en: 'here it is the preposition' },
    when: ({ next, before, knowledge }) => {
      const n = knowledge.analyse(next);
      return (
        /^(?:davanti|grazie|fino|insieme|accanto|vicino|intorno|dietro|oltre|base|rispetto|attenzione|iscrizioni|relativo|relativi|dedicato|dedicata|aperto|aperta|adatto|adatta)$/.test(
          before,
        ) && n.some(({ pos, count }) => (pos === 'noun' || pos === 'adj') && count !== 's')
      );
    },
  },
  {
    word: 'o',
    meant: 'ho',
    why: VERB,
    when: ({ before, next, knowledge }) =>
      (/^(?:non|l'|gliel'|ce|ve|ci|mi|vi|ti)$/.test(before) ||
        (/^(?:ne|io|lo|li|le|la)$/.test(before) && isPart(next, knowledge))) &&
      !STOP.test(next) &&
      !/^(?:non|no)$/.test(next),
  },
  {
    word: 'ho',
    meant: 'o',
    why: { it: 'qui è la congiunzione', en: 'here it means or' },
    when: ({ before, next, knowledge }) => {
      const [b, n] = [knowledge.analyse(before), knowledge.analyse(next)];
      return (
        before !== '' &&
        b.length > 0 &&
        n.length > 0 &&
        b.every(({ pos }) => pos === 'noun' || pos === 'adj') &&
        n.every(({ pos }) => pos === 'noun' || pos === 'adj') &&
        !n.some(({ mood }) => mood === 'part') &&
        !NOUNS_AFTER_HAVE.test(next)
      );
    },
  },
];

/** È, dà, sì, là, lì, sé, né, hanno, ho: little words whose sense the next word settles. */
export const littleWords: SentenceRule = {
  id: 'little-words',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'E o è, da o dà, si o sì, se o sé, a o ha', en: 'E or è, da or dà, si or sì, se or sé, a or ha' },
  source: 'Serianni, Grammatica italiana, I.177 (monosyllables with an accent) and XI.71 (forms of avere)',
  find: (sentence, knowledge) => sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Se è così, si va là e si torna. Lì si sta bene.',
    'Non da oggi, non da solo, non da qui: ci vado da anni.',
    'Dipende da se piove, dal se e dal come.',
    'Non c’è né caldo né freddo e non ne parlo.',
    'Quest’anno, un anno fa, anno dopo anno',
    'Il sì e il no: di’ di sì.',
    'Ai bambini, ai più piccoli, ai nati nel 2010',
    'La vedo, li prendo, lo do a te: sì!',
    'Il contributo da un anno all’altro cambia; la luce da sud è la migliore.',
    'Un progetto nato da un’idea, una crema da notte, un sogno da vivere.',
  ],
  bad: [
    { text: 'Il tessuto non da fastidio e gli da lucentezza', marks: ['da', 'da'], fixes: ['dà', 'dà'] },
    { text: 'Quando una pianta da segni di stanchezza, aspetta', marks: ['da'], fixes: ['dà'] },
    { text: 'Il nostro balcone da sul canale', marks: ['da'], fixes: ['dà'] },
    { text: 'Il Comune da un contributo di trecento euro', marks: ['da'], fixes: ['dà'] },
    { text: 'Si, il parcheggio è gratuito. Se si, scriveteci.', marks: ['Si', 'si'], fixes: ['Sì', 'sì'] },
    { text: 'Al di la del fiume, da li parte il sentiero', marks: ['la', 'li'], fixes: ['là', 'lì'] },
    { text: 'Porta con se una storia, fuori di se dalla gioia', marks: ['se', 'se'], fixes: ['sé', 'sé'] },
    { text: 'Non abbiamo ne il tempo né la voglia', marks: ['ne'], fixes: ['né'] },
    { text: 'Se anno spedito il pacco, ai vinto', marks: ['anno', 'ai'], fixes: ['hanno', 'hai'] },
    { text: 'La festa si e svolta ieri ma non e finita', marks: ['e', 'e'], fixes: ['è', 'è'] },
  ],
};

const BY_WORD = Map.groupBy(CONFUSIONS, ({ word }) => word);

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const confusions = token.kind === 'word' ? BY_WORD.get(token.lower) : undefined;
  if (!confusions || sentence.shouted) return null;
  const { tokens } = sentence;
  const place = { before: tokens[at - 1]?.lower ?? '', next: tokens[at + 1]?.lower ?? '', at, sentence, knowledge };
  const confusion = confusions.find(({ when }) => when(place));
  if (!confusion) return null;
  const meant = casedLike(token.text, confusion.meant);
  return {
    start: token.start,
    end: token.end,
    severity: 'error',
    message: {
      it: `Qui si scrive «${meant}»: ${confusion.why.it}.`,
      en: `Here it is “${meant}”: ${confusion.why.en}.`,
    },
    replacements: [meant],
  };
}
