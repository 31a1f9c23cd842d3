import { proseMatches } from '../kit/masked';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** A word, a mark, a word. Short pieces are left to names (P!nk, Dr.Dre), abbreviations (a.C., S.p.A.) and lists (a,b). */
const GLUED =
  /(?<![\p{L}\p{M}\p{N}.@_/-])([\p{L}\p{M}'’-]{1,40})(["”»)]?)([,;:.]|[!?]{1,5}|…|\.{3})(?=["“«(]?([\p{L}\p{M}'’]{1,40})(?![\p{L}\p{M}.@_/]\p{L}))/gu;
/** Words that are also endings of addresses and file names. */
const ENDING =
  /^(?:it|com|org|net|eu|me|la|to|tv|io|pro|bar|casa|club|email|radio|video|vino|wine|pizza|moda|social|design|photo|live|top|web|team|fit|art|style|world|chat|tech|space|media|bio|zone|menu|city|dog|love|band|bike|golf|spa|srl|sas|music|style|travel|restaurant|academy|market|beer|coffee|fashion|house|guru|ninja|expert|solutions|services|group|company|center|today|tips|school|photography|gallery|town|green|one|run|fun|win|bid|link|click|help|page|name|mobi|cat|int|mil|exe|dll|sh|py|ts|rb|md|log|bak|ini|app|list|conf|cfg|deb|tar|gz|vim|unix|local|bin|key)$/i;
/** Inclusive endings: ragazzi:e, tutt:ə. */
const INCLUSIVE = /^(?:a|e|i|o|u|ə|ɜ|x|æ|ae)$/iu;

/** giorno.Siamo · ciao,come · Bello!Grazie */
export const missingSpace: SentenceRule = {
  id: 'missing-space',
  scope: 'sentence',
  title: { it: 'Spazio mancante dopo la punteggiatura', en: 'Missing space after punctuation' },
  severity: 'error',
  source: 'Norma tipografica italiana (UNI 6015, manuali di redazione): dopo il segno va uno spazio.',
  find: (sentence, knowledge) => [
    ...proseMatches(sentence, GLUED).flatMap(({ start, end, found }) => {
      const [, left, closing, mark, right] = found as unknown as [string, string, string, string, string];
      const severity = severityOf(left, mark, right, closing, knowledge);
      return severity ? [remarkOn(start + left.length + closing.length, end, mark, severity)] : [];
    }),
    ...proseMatches(sentence, BRACKETED).map(({ start, end, found }) => bracketRemark(start, end, found[0])),
  ],
  good: [
    'Booking.com e Node.js piacciono a S.Francesco? No, a G. Verdi',
    'Scrivi a ciao@esempio.it o su esempio.shop/offerte: alle 9:30 costa 3,50 €',
    'Cantano P!nk e Will.I.Am, presenta Dr.Dre',
    'Apri foto.jpg e menu.pdf, poi il file README.md',
    'Ragazzi:e, benvenutə! Coordinate x,y e vitamine A,B,C',
    'Visita il sito esempio.casa oppure vendita.bar',
    'Nel 300 a.C. la S.p.A. non c’era, dott.ssa Rossi',
    'Il/la collega(e) e i figli(o): tutti invitati',
    'Che f!ga, str?nzo di un c...o',
  ],
  bad: [
    { text: 'Oggi è un bel giorno.Siamo felici di vedervi', marks: ['.'], fixes: ['. '] },
    { text: 'Buonasera,come state?', marks: [','], fixes: [', '] },
    { text: 'Che bello!Grazie a tutti', marks: ['!'], fixes: ['! '] },
    { text: 'Vuoi saperne di più?Scrivici', marks: ['?'], fixes: ['? '] },
    { text: 'Il programma:musica e cibo', marks: [':'], fixes: [': '] },
    { text: 'Il negozio è chiuso.riapriamo lunedì', marks: ['.'], fixes: ['. '] },
    { text: 'Siamo aperti(anche la domenica) fino a tardi', marks: ['('], fixes: [' ('] },
    { text: 'Siamo aperti (anche la domenica)fino a tardi', marks: [')'], fixes: [') '] },
    { text: 'Prima il dovere;poi il piacere', marks: [';'], fixes: ['; '] },
  ],
};

/** A bracket glued to a long word on its outer side; (ri)scoperta and collega(e) are written so. */
const BRACKETED = /(?<=\p{Ll}{4})\((?=\p{L}+ [^()\n]{1,200}\))|(?=\)\p{L}{2})(?<=\([^()\n]{1,200} [^()\n]{1,200})\)/gu;

function severityOf(
  left: string,
  mark: string,
  right: string,
  closing: string,
  knowledge: Knowledge,
): Remark['severity'] | null {
  const first = /[^'’-]+$/u.exec(left)?.[0] ?? '';
  if (first.length < 2 || !knowledge.known(left)) return null;
  if (mark === ',' || mark === ';') return right.length > 1 || /^[aeoèÈ]$/iu.test(right) ? 'error' : null;
  const opens = /^\p{Lu}(?:['’]?\p{Ll}|$)/u.test(right);
  if (!knowledge.known(right) && !(opens && knowledge.known(right.toLowerCase()))) return null;
  if (mark === '.') return severityOfPoint(first, right, opens, closing);
  if (/^[!?]/.test(mark)) return opens ? 'error' : right.length > 1 && first.length > 2 ? 'warning' : null;
  if (right.length < 3 || first.length < 3) return null;
  return mark === ':' ? (INCLUSIVE.test(right) ? null : 'warning') : 'hint';
}

function severityOfPoint(first: string, right: string, opens: boolean, closing: string): Remark['severity'] | null {
  if (/^\p{Lu}/u.test(first) && first.length < 4) return null;
  if (opens) return closing || first.length > 2 ? 'error' : null;
  return first.length > 2 && right.length > 2 && /^\p{Ll}/u.test(right) && !ENDING.test(right) ? 'warning' : null;
}

function remarkOn(start: number, end: number, mark: string, severity: Remark['severity']): Remark {
  return {
    start,
    end,
    severity,
    message: {
      it: `Dopo «${mark}» manca lo spazio: le due parole si leggono come una.`,
      en: `A space is missing after “${mark}”: the two words read as one.`,
    },
    replacements: [`${mark} `],
  };
}

function bracketRemark(start: number, end: number, bracket: string): Remark {
  const opening = bracket === '(';
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `${opening ? 'Prima della' : 'Dopo la'} parentesi manca lo spazio: si attacca alla parola vicina.`,
      en: `A space is missing ${opening ? 'before' : 'after'} the bracket: it sticks to the word beside it.`,
    },
    replacements: [opening ? ' (' : ') '],
  };
}
