import type { Span } from '@/lib/shared/finding';
import { masked } from '../kit/masked';
import type { Message, TextRule } from '../rule';

const PARTNER: Record<string, string> = { ')': '(', ']': '[' };
/** a) 1) iv) 10.a) number a list; [0,1) is an interval. */
const NUMBERING = /(?:^|[\s:;(])(?:\p{N}{1,3}|\p{L}|[ivx]{1,4}|\p{N}{1,2}\.?\p{L})$/iu;
/** An emoticon may close the bracket it stands in: (scherzo :) */
const SMILE = /[:;=8][-'^o]?\)/;

/** A bracket that never closes or was never opened. */
export const brackets: TextRule = {
  id: 'brackets',
  scope: 'text',
  title: { it: 'Parentesi senza compagna', en: 'Unbalanced brackets' },
  severity: 'warning',
  source: 'Grammatica italiana (Serianni): le parentesi si usano in coppia.',
  find: ({ text, language }) => (language === 'other' ? [] : aloneIn(text).map((span) => remarkOn(span, text))),
  good: [
    'Siamo aperti (anche domenica) dalle 9 [esclusi i festivi]',
    '1) Apri il sito\n2) Scegli la data\na) online b) in negozio',
    'Grande serata :) anzi :-( no ;)',
    'Vi aspettiamo (scherzo :) domani',
    'Il testo (che va\na capo) continua',
    'L’intervallo [0,1) è aperto a destra',
    'Vedi https://it.wikipedia.org/wiki/Roma_(città) per la storia',
  ],
  bad: [
    { text: 'Siamo aperti (anche domenica dalle 9', marks: ['('] },
    { text: 'Siamo aperti anche domenica) dalle 9', marks: [')'] },
    { text: 'Ingresso libero [fino a esaurimento posti', marks: ['['] },
    { text: 'Prezzi (IVA inclusa)) da domani', marks: [')'] },
    { text: 'Prezzi ((IVA inclusa) da domani', marks: ['('] },
    { text: 'Gli orari (estivi] cambiano', marks: [']'], fixes: [')'] },
  ],
};

interface Alone extends Span {
  better?: string;
}

function aloneIn(text: string): Alone[] {
  const prose = masked(text);
  const open: number[] = [];
  const alone: Alone[] = [];
  for (const { index, 0: sign } of prose.matchAll(/[()[\]]/g)) {
    const partner = PARTNER[sign];
    if (!partner) {
      open.push(index);
      continue;
    }
    const last = open.at(-1);
    if (last === undefined) {
      if (sign !== ')' || !NUMBERING.test(prose.slice(Math.max(0, index - 6), index))) alone.push(at(index));
    } else if (prose[last] === partner) open.pop();
    else if (NUMBERING.test(prose.slice(Math.max(0, index - 6), index))) continue;
    else if (!/\p{N},/u.test(prose.slice(last, index))) {
      open.pop();
      alone.push({ ...at(index), better: sign === ')' ? ']' : ')' });
    } else open.pop();
  }
  return [...alone, ...open.filter((start) => !isClosedBySmile(text, start)).map(at)].sort((a, b) => a.start - b.start);
}

function at(start: number): Span {
  return { start, end: start + 1 };
}

function isClosedBySmile(text: string, start: number): boolean {
  return SMILE.test(/^[^\n]{0,300}/.exec(text.slice(start, start + 300))![0]);
}

function remarkOn({ start, end, better }: Alone, text: string) {
  const sign = text.charAt(start);
  return {
    start,
    end,
    severity: 'warning' as const,
    message: better ? mismatch(sign) : sign in PARTNER ? notOpened(sign) : notClosed(sign),
    replacements: better ? [better] : [],
  };
}

function notClosed(sign: string): Message {
  return { it: `«${sign}» si apre e non si chiude.`, en: `“${sign}” opens and never closes.` };
}

function notOpened(sign: string): Message {
  return { it: `«${sign}» chiude una parentesi mai aperta.`, en: `“${sign}” closes a bracket that was never opened.` };
}

function mismatch(sign: string): Message {
  return {
    it: `«${sign}» chiude una parentesi di un’altra forma.`,
    en: `“${sign}” closes a bracket of another shape.`,
  };
}
