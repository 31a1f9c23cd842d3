import { proseMatches } from '../kit/masked';
import type { Message, Remark, SentenceRule } from '../rule';

const POINTS = /(?<![.…\p{N}/\\])(?:\.{2,}|\.*…[.…]+|\.+…|\.(?: \.){2,})(?![.…/\\])/gu;
const ABBREVIATED = /(?<!\p{L})(ecc|etc)(\.{2,}|\.*…)(?!\p{L})/giu;
/** More points than this are a line to be filled in. */
const LEADERS = 8;
/** Three, or the one character for them. */
const RIGHT = /^(?:\.{3}|…)$/;

/** ciao.. · ciao..... · ecc... */
export const ellipsis: SentenceRule = {
  id: 'ellipsis',
  scope: 'sentence',
  title: { it: 'Puntini di sospensione', en: 'Ellipsis' },
  severity: 'warning',
  source: 'Grammatica italiana (Serianni; Accademia della Crusca): i puntini di sospensione sono sempre tre.',
  find: (sentence) => [
    ...proseMatches(sentence, ABBREVIATED).map(({ start, end, found }) => afterEtcetera(start, end, found[1]!)),
    ...proseMatches(sentence, POINTS)
      .filter(({ start, found }) => isWrong(found[0], sentence.text.slice(Math.max(0, start - 4), start)))
      .map(({ start, end, found }) => remarkOn(start, end, found[0], end === sentence.end)),
  ],
  good: [
    'E poi... niente. E poi… ancora niente',
    'Davvero?.. Non ci credo!..',
    'Nome: .............. Data: ..........',
    'I numeri da 1..10 nella cartella ../foto',
    'Pane, latte, uova, ecc.',
    '[...] e così via',
  ],
  bad: [
    { text: 'Ciao.. come stai', marks: ['..'], fixes: ['...'] },
    { text: 'Non vedo l’ora....', marks: ['....'], fixes: ['...'] },
    { text: 'E poi…. chissà', marks: ['….'], fixes: ['…'] },
    { text: 'Pane, latte, uova, ecc...', marks: ['ecc...'], fixes: ['ecc.'] },
    { text: 'Aspetta . . . arriva', marks: ['. . .'], fixes: ['...'] },
    { text: 'Siamo quasi pronti..', marks: ['..'], fixes: ['.'] },
    { text: 'Musica, teatro, etc…', marks: ['etc…'], fixes: ['etc.'] },
  ],
};

function isWrong(points: string, before: string): boolean {
  if (RIGHT.test(points) || points.length > LEADERS || /(?<!\p{L})(?:ecc|etc)$/iu.test(before)) return false;
  return points.length !== 2 || points.includes('…') || !/[!?]$/.test(before);
}

function remarkOn(start: number, end: number, points: string, last: boolean): Remark {
  const two = points === '..';
  return {
    start,
    end,
    severity: two ? 'warning' : 'hint',
    message: two ? TWO : MANY,
    replacements: two ? (last ? ['.', '...'] : ['...', '.']) : [points.includes('…') ? '…' : '...'],
  };
}

const TWO: Message = {
  it: 'Due punti di fila non dicono nulla: i puntini sono tre, il punto è uno.',
  en: 'Two full stops in a row say nothing: an ellipsis has three, a full stop is one.',
};
const MANY: Message = {
  it: 'I puntini di sospensione sono sempre tre.',
  en: 'An ellipsis always has three dots.',
};

function afterEtcetera(start: number, end: number, word: string): Remark {
  return {
    start,
    end,
    severity: 'hint',
    message: {
      it: `«${word}.» dice già che l’elenco continua: i puntini non servono.`,
      en: `“${word}.” already says that the list goes on: no ellipsis is needed.`,
    },
    replacements: [`${word}.`],
  };
}
