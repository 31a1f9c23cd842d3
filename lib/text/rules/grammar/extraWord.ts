import type { Sentence } from '../../sentence';
import { casedLike } from '../kit/casing';
import { isInfinitive, isVerbHere } from '../kit/clause';
import type { Knowledge, Remark, SentenceRule } from '../rule';

const MODAL =
  /^(?:posso|puoi|può|possiamo|potete|possono|potrai|potrà|potremo|potrete|devo|devi|deve|dobbiamo|dovete|devono|voglio|vuoi|vuole|vogliamo|volete|vogliono|vorrei|vorremmo|dovrai|dovrete)$/;
/** Behind these «di» has no place before what is done. */
const TAKES_NO_OF = /^(?:a|per)$/;

const ARTICLE = /^(?:il|lo|la|i|gli|le)$/;
const FUSED = /^(?:n|d|a|da|su)(?:el|al|ul|l)(?:lo|la|le)?$|^(?:nei|negli|dei|degli|ai|agli|dai|sui|sugli)$/;
const POSSESSIVE = /^(?:mio|mia|miei|mie|tuo|tua|tuoi|tue|suo|sua|suoi|sue|nostr[oaie]|vostr[oaie])$/;
const OF_THE = /^(?:dei|degli|delle)$/;
const WHEN = /^(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|giorno|mese|anno|settimana|mattina|sera)$/;

/** Where an article begins a noun phrase: «la» is no pronoun there. */
const opensPhrase = (at: number, tokens: readonly { lower: string }[]) =>
  at === 0 || /^(?:[,.;:!?]|e|con|per|in|che|è|sono)$/.test(tokens[at - 1]!.lower);

/** Dal da mese, vuole di imparare, gli atleti i devono: the rest of an edit. */
export const extraWord: SentenceRule = {
  id: 'extra-word',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Parole piccole di troppo', en: 'Small words too many' },
  source: 'Two words of one place side by side: the trace of an edit; Serianni, Grammatica italiana, IV, VIII, XI.11',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((_, at) => remarkOn(at, sentence, knowledge) ?? []),
  good: [
    'Chi può dice di sì, chi vuole di più chiede.',
    'Con l’una o con l’altra, dal dire al fare, per di più.',
    'Gli atleti li devono ritirare; i biglietti si possono acquistare.',
    'Siamo sicuri di quello che facciamo.',
    'Non si può non ridere. A dir poco, a di venti anni.',
    'Di da mangiare ce n’è. La una di notte. Chiediamo alla III A di raccontare.',
  ],
  bad: [
    { text: 'Dal da mese di ottobre si balla', marks: ['Dal da'], fixes: ['Dal'] },
    { text: 'Chi vuole di imparare a potare venga', marks: ['vuole di'], fixes: ['vuole'] },
    { text: 'Con la una tazza di farina', marks: ['Con la una'], fixes: ['Con una'] },
    { text: 'Gli atleti i devono ritirare il pettorale', marks: ['i devono'], fixes: ['devono'] },
    { text: 'I biglietti si possono si acquistare qui', marks: ['possono si'], fixes: ['possono'] },
    { text: 'Vi invitiamo a di partecipare', marks: ['a di'], fixes: ['a'] },
  ],
};

function remarkOn(at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [first, second, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (first.kind !== 'word' || second?.kind !== 'word' || third?.kind !== 'word') return null;
  // La III A di raccontare: a name.
  if (at > 0 && /^\p{Lu}/u.test(first.text)) return null;
  const [a, b, c] = [first.lower, second.lower, third.lower];
  const say = (right: string, last = second) => remark(first.start, last.end, right, sentence);
  const isDone = () => isInfinitive(at + 2, tokens, knowledge);
  if (/^da(?:l|lla|i|gli|lle|ll')$/.test(a) && b === 'da' && !/^(?:fare|mangiare|bere)$/.test(c)) return say(a);
  if (a === 'con' && /^(?:il|la)$/.test(b) && /^(?:un|una)$/.test(c)) return say(`con ${c}`, third);
  if (a === 'con' && b === 'da' && /^(?:un|una|il|la)$/.test(c)) return say(b);
  if (b === 'di' && (MODAL.test(a) || TAKES_NO_OF.test(a)) && isDone()) return say(first.text);
  if (b === 'a' && MODAL.test(a) && !/^(?:a|avere|essere)$/.test(c) && isDone()) return say(first.text);
  if (b === 'di' && /^(?:bisogna|occorre)$/.test(a) && isDone()) return say(first.text);
  if (ARTICLE.test(a) && ARTICLE.test(b) && POSSESSIVE.test(c) && opensPhrase(at, tokens)) return say(a);
  if (FUSED.test(a) && ARTICLE.test(b) && POSSESSIVE.test(c)) return say(a);
  if (/^(?:tra|fra|con)$/.test(a) && ARTICLE.test(b) && OF_THE.test(c)) return say(`${a} ${b}`, third);
  if (ARTICLE.test(a) && b === 'di' && POSSESSIVE.test(c)) return say(a);
  if (a === 'il' && b === 'ogni' && WHEN.test(c)) return say(b);
  if (b === 'si' && MODAL.test(a) && tokens[at - 1]?.lower === 'si' && isDone()) return say(first.text);
  if (b === 'che' && c === 'di' && /^(?:liet[oaie]|felic[ei]|content[oaie]|orgoglios[oaie])$/.test(a))
    return say(first.text);
  if (a === 'di' && b === 'che' && /^(?:convint|sicur|cert)[oaie]$/.test(tokens[at - 1]?.lower ?? ''))
    return say('che');
  // Gli atleti i devono: an article before a verb, and the noun has its own.
  const isArticle = /^(?:i|il)$/.test(a) && MODAL.test(b) && isVerbHere(at + 1, sentence, knowledge);
  const isNoun = () => /^noun/.test(knowledge.fit(sentence)?.tagOf(at - 1) ?? '');
  return isArticle && isNoun() ? say(second.text) : null;
}

function remark(start: number, end: number, right: string, { text }: Sentence): Remark {
  const typed = text.slice(start, end);
  const meant = casedLike(typed, right);
  return {
    start,
    end,
    severity: 'error',
    message: {
      it: `In «${typed}» c’è una parola di troppo: «${meant}».`,
      en: `“${typed}” has a word too many: “${meant}”.`,
    },
    replacements: [meant],
  };
}
