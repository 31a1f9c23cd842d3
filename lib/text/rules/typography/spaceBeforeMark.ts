import { proseMatches } from '../kit/masked';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/**
 * White space, then a mark that closes. After a link, a handle or a hashtag the space keeps the mark out of it. A point before a letter may begin a name (.NET), three points may stand apart
 * (“…”, “[...]”), and a colon between figures is a score: these stay.
 */
const SPACED =
  /(?<=[\p{L}\p{M}\p{N}%€°)\]"”»’'…?!])[ \t\u00A0\u202F]+([,;:](?![\p{P}\p{N}])|[!?]+(?=$|[\s"”»)\]\p{Lu}])|\.(?! \.)(?=$|[\s"”»)\]]|\p{Lu}\p{Ll}*(?!\p{L}))|(?<!\[.?\s)[)\]](?=$|[\s\p{P}]))(?=(\p{L}+)?)/gu;
/** So many words before a mark tell the language it is set in. */
const FEW = 4;
/** What every Italian hand joins to the word before it. */
const CERTAIN = /^[,.;]$/;

/** ciao , come · Vero ? · (così ) */
export const spaceBeforeMark: SentenceRule = {
  id: 'space-before-mark',
  scope: 'sentence',
  languages: ['it', 'en'],
  title: { it: 'Spazio prima della punteggiatura', en: 'Space before punctuation' },
  severity: 'error',
  source: 'Norma tipografica italiana (UNI 6015, manuali di redazione): il segno si attacca alla parola che precede.',
  find: (sentence, knowledge) =>
    proseMatches(sentence, SPACED)
      .filter(({ found, start }) => !isScore(found[1]!, sentence.text, start))
      .filter(
        ({ found, start }) => !isFrench(found[1]!, sentence.text.slice(Math.max(0, start - 40), start), knowledge),
      )
      .map(({ start, end, found }) => remarkOn(start, end, found[1]!, found[2] !== undefined)),
  good: [
    'Ciao, come va? Bene, grazie!',
    'Il disco è «Où sont les rêves ?» e il libro «Comment ça va ?»',
    'Scegli: [x ] sì [ ] no',
    'Grande serata :) Ci vediamo domani ;-) <3',
    'Finale: Verona 3 : 1, che partita',
    'Il programma è su www.caffelanterna.it , le foto di @caffelanterna !',
    'E poi ... silenzio. Ma poi … la svolta',
    'Lavoriamo in .NET e Node, con un file .htaccess',
    '1) Apri il sito 2) Scegli la data',
    'Scrivi !sconto in chat e ricevi il codice',
    'Apertura alle 9:30, chiusura alle 18.00',
  ],
  bad: [
    { text: 'Ciao , come va?', marks: [' ,'], fixes: [','] },
    { text: 'Ti è piaciuto il nostro evento ?', marks: [' ?'], fixes: ['?'] },
    { text: 'Che bella giornata !!', marks: [' !!'], fixes: ['!!'] },
    { text: 'Siamo aperti anche domenica .', marks: [' .'], fixes: ['.'] },
    { text: 'Ecco il programma :musica e cibo', marks: [' :'], fixes: [': '] },
    { text: 'Prenota ora ,i posti sono pochi', marks: [' ,'], fixes: [', '] },
    { text: 'Ingresso libero (fino a esaurimento posti ) dalle 18', marks: [' )'], fixes: [')'] },
    { text: 'Vieni a trovarci ; ti aspettiamo', marks: [' ;'], fixes: [';'] },
  ],
};

/** 3 : 1, 10 : 30 */
function isScore(mark: string, text: string, start: number): boolean {
  return mark === ':' && /\p{N}/u.test(text.charAt(start - 1)) && /^\s*:\s*\p{N}/u.test(text.slice(start, start + 8));
}

/** « Où est la fête ? » French sets these marks apart; a word near by that no dictionary knows may be French. */
function isFrench(mark: string, before: string, { known }: Knowledge): boolean {
  const words = before.match(/[\p{L}\p{M}'’-]+/gu)?.slice(-FEW) ?? [];
  return /^[!?:;]/.test(mark) && words.some((word) => !known(word));
}

function remarkOn(start: number, end: number, mark: string, glued: boolean): Remark {
  return {
    start,
    end,
    severity: CERTAIN.test(mark) ? 'error' : 'warning',
    message: {
      it: `«${mark}» si attacca alla parola che precede: lo spazio va solo dopo.`,
      en: `“${mark}” joins the word before it: the space goes only after.`,
    },
    replacements: [glued ? `${mark} ` : mark],
  };
}
