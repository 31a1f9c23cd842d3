import type { Sentence, Token } from '../../sentence';
import { isVerbHere } from '../kit/clause';
import { determinerForm } from '../kit/determiners';
import { featuresOf } from '../kit/features';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Things one counts, and rarely names without an article; no set phrase (fare colazione, cercare lavoro) has them. */
const COUNTED = new Set(
  `persona negozio modulo libro racconto notizia sorpresa evento serata corso biblioteca ristorante romanzo articolo laboratorio
   progetto concerto spettacolo film palco festival mostra iniziativa associazione azienda squadra stagione collezione prodotto piatto
   ricetta torta dolce vino menù locale giardino cortile terrazza tavolo sedia vetrina bottega officina palestra piscina museo teatro
   chiesa piazza strada sentiero parcheggio autobus treno pullman biglietto abbonamento tessera buono sconto regalo premio concorso
   giuria video foto profilo pagina sito link post messaggio telefonata commento recensione risposta proposta offerta
   promozione modello borsa scarpa giacca vestito gioiello anello collana orologio quadro dipinto scultura poesia
   canzone disco brano gruppo orchestra coro attore attrice regista scrittore scrittrice poeta fotografo grafico cuoco cameriere cliente
   ospite bambino bambina ragazzo ragazza signora signore volontario volontaria cane gatto gattino cucciolo albero pianta fiore aiuola
   finestra porta camera stanza bagno cucina appartamento palazzo edificio scuola classe maestra maestro studente studentessa insegnante
   sindaco comune assessore dottore dottoressa medico veterinario partita gara torneo maratona medaglia coppa campionessa campione`.split(
    /\s+/,
  ),
);
/** What somebody is told. */
const SAID =
  /^(?:avvis|comunic|inform|annunc|ricord|segnal|precis|conferm|cred|pens|sper|sembr|signific|dett|sa|sapp|temo|immagin|lett|scritt|sentit)/;
const FEELING = /^(?:onore|piacere|privilegio|gioia|emozione|successo|fortuna)$/;
const NEW = /^(?:nuov[oa]|bellissim[oa]|grandissim[oa]|splendid[oa]|meraviglios[oa]|fantastic[oa]|piccol[oa])$/;

/** Compilando modulo, che biblioteca chiude, è stato onore: one thing without its article. */
export const missingArticle: SentenceRule = {
  id: 'missing-article',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Articoli che mancano', en: 'Articles that are missing' },
  source: 'Serianni, Grammatica italiana, IV.10-72 (use of the article and where it is left out)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Cerchiamo barista, cerco casa, vendo auto, cercasi commessa.',
    'Facciamo colazione insieme, abbiamo fame, prende parte alla gara.',
    'Compilando il modulo, la giuria ha premiato un racconto.',
    'Dimmi che libro leggi e quando. Che sorpresa!',
    'È stato un onore ospitare la compagnia. È un piacere.',
    'Link in bio, foto di repertorio, evento gratuito.',
    'Siamo diventati squadra, siamo gruppo, siamo scuola.',
  ],
  bad: [
    { text: 'Prenota compilando modulo che trovi in bio', marks: ['modulo'], fixes: ['il modulo'] },
    { text: 'La giuria ha premiato racconto di una studentessa', marks: ['racconto'], fixes: ['il racconto'] },
    {
      text: 'Si avvisa che biblioteca comunale chiude per inventario',
      marks: ['biblioteca'],
      fixes: ['la biblioteca'],
    },
    { text: 'È stato onore ospitare la compagnia', marks: ['onore'], fixes: ['un onore'] },
    { text: 'Abbiamo aperto nuovo negozio in centro', marks: ['nuovo'], fixes: ['un nuovo'] },
    { text: 'Abbiamo sorpresa per i primi cento iscritti', marks: ['sorpresa'], fixes: ['una sorpresa'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.kind !== 'word' || !before || before.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return null;
  const isFelt = FEELING.test(token.lower) && /^(?:stat[oa])$/.test(before.lower);
  if (isFelt && knowledge.analyse(next?.lower ?? '').some(({ mood }) => mood === 'inf'))
    return remark(token, 'un', knowledge);
  const isCounted = COUNTED.has(token.lower);
  const isNew = NEW.test(token.lower) && COUNTED.has(next?.lower ?? '');
  if (!isCounted && !isNew) return null;
  if (isObject(at, sentence, knowledge))
    return remark(token, /^(?:che|di|del|della|dell'|dei)$/.test(next?.lower ?? '') && !isNew ? 'il' : 'un', knowledge);
  if (isNew && /^è$/.test(before.lower) && at === 1) return remark(token, 'un', knowledge);
  return isCounted && isSubject(at, sentence, knowledge) ? remark(token, 'il', knowledge) : null;
}

/** Compilando modulo, ha premiato racconto, abbiamo sorpresa: behind a verb that has an object. */
function isObject(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1]!.lower;
  const analyses = knowledge.analyse(before);
  if (/^(?:abbiamo|avete|avevamo|avremo)$/.test(before)) return tokens[at + 1]?.lower !== 'e';
  if (/^(?:facendo|fatto|siamo|essendo|stat[oaie]|diventando|cercasi|cercando|cerchiamo|vendo|vendiamo)$/.test(before))
    return false;
  if (analyses.length > 0 && analyses.every(({ mood, clitic }) => mood === 'ger' && !clitic)) return true;
  const have = tokens[at - 2]?.lower ?? '';
  const isPast = analyses.some(({ mood, gender, count }) => mood === 'part' && gender === 'm' && count === 's');
  return isPast && /^(?:ho|hai|ha|abbiamo|avete|hanno|avevamo|aveva)$/.test(have);
}

/** Che biblioteca comunale chiude, quando grafico va in ferie. */
function isSubject(at: number, sentence: Sentence, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1]!.lower;
  const isTold = before === 'che' && SAID.test(tokens[at - 2]?.lower ?? '');
  if (!isTold && !/^(?:quando|mentre|perché)$/.test(before)) return false;
  const isDescribed = knowledge.analyse(tokens[at + 1]?.lower ?? '').some(({ pos }) => pos === 'adj');
  const place = isDescribed && !isVerbHere(at + 1, sentence, knowledge) ? at + 2 : at + 1;
  const persons = knowledge.analyse(tokens[place]?.lower ?? '');
  return isVerbHere(place, sentence, knowledge) && persons.some(({ person, count }) => person === 3 && count === 's');
}

function remark({ start, end, text, lower }: Token, article: 'il' | 'un', knowledge: Knowledge): Remark | null {
  const features = [...featuresOf(knowledge.analyse(lower).filter(({ pos }) => pos !== 'verb'))];
  // Film, video: there may be several.
  const feature = features.every((one) => one.endsWith('s')) ? features[0] : undefined;
  const form = (word: string) => feature && determinerForm(word, feature, text);
  const rights = [form(article), form(article === 'il' ? 'un' : 'il')].filter((one): one is string => Boolean(one));
  if (rights.length === 0) return null;
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Davanti a «${text}» sembra mancare l’articolo «${rights[0]}».`,
      en: `“${text}” seems to lack its article “${rights[0]}”.`,
    },
    replacements: rights.map((right) => `${right}${right.endsWith("'") ? '' : ' '}${text}`),
  };
}
