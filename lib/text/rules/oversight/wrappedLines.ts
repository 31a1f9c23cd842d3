import { linesOf } from '../kit/stretches';
import type { TextRule } from '../rule';

/** Lines of pages and mails are at least this long; verses and lists are shorter. */
const LONG = 38;
const OPEN_END = /[\p{L}\p{M}\d,’'%€]$/u;
const GOES_ON = /^\p{Ll}[\p{Ll}\p{M}’']*|^\d{1,4}(?=[ ,])/u;
const FUNCTION =
  /(?<![\p{L}\p{M}])(?:il|lo|la|i|gli|le|un|uno|una|di|a|da|in|con|su|per|tra|fra|e|ed|o|che|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dallo|dalla|dai|dalle|nel|nello|nella|nei|nelle|sul|sulla|sui|sulle)$/iu;

/** Breaks in the middle of a sentence, where a page or a mail had its margin. */
export const wrappedLines: TextRule = {
  id: 'wrapped-lines',
  scope: 'text',
  title: { it: 'A capo in mezzo alle frasi', en: 'Line breaks within sentences' },
  severity: 'hint',
  source: 'Così arrivano i testi copiati da PDF e messaggi di posta, che spezzano le righe al margine.',
  find: ({ text }) => {
    if (!text.includes('\n')) return [];
    const lines = linesOf(text);
    const broken = lines.slice(1).flatMap((line, at) => {
      const before = lines[at]!;
      const [one, next] = [text.slice(before.start, before.end).trimEnd(), text.slice(line.start, line.end)];
      return one.length >= LONG && OPEN_END.test(one) && GOES_ON.test(next)
        ? [{ start: before.start + one.length, end: line.start, cut: FUNCTION.test(one) }]
        : [];
    });
    // One such break may be meant; two, or one behind an article, are a margin.
    if (broken.length < 2 && !broken.some(({ cut }) => cut)) return [];
    return broken.map(({ start, end }) => ({
      start,
      end,
      severity: 'hint',
      message: {
        it: 'Qui si va a capo in mezzo alla frase: è il margine della pagina da cui il testo è stato copiato?',
        en: 'The line breaks within the sentence here: is it the margin of the page the text was copied from?',
      },
      replacements: [' '],
    }));
  },
  good: [
    'Una riga lunga che però finisce come si deve finire.\nE una nuova che comincia bene',
    'pane\nvino\nolio\nsale',
    'Nel mezzo del cammin di nostra vita\nmi ritrovai per una selva oscura',
    'Il nostro menù di oggi per tutti quanti:\nrisotto con lo zafferano\narrosto con le patate',
    'Una riga molto lunga che va a capo una volta sola\nper scelta di chi scrive',
    'Chi siamo',
  ],
  bad: [
    {
      text: 'Il nostro laboratorio produce gelato artigianale dal\n1974, con latte fresco della valle e frutta di\nstagione',
      marks: ['\n', '\n'],
      fixes: [' ', ' '],
    },
    { text: 'La biblioteca comunale resterà chiusa per la\nfesta del patrono', marks: ['\n'], fixes: [' '] },
    {
      text: 'Il bando finanzia progetti di giovani agricoltori\nche vogliono aprire una stalla in montagna, con\nun contributo',
      marks: ['\n', '\n'],
    },
    { text: 'Si comunica che la raccolta dei rifiuti di\ndomani è sospesa', marks: ['\n'] },
    { text: 'Le iscrizioni al corso di nuoto sono aperte fino al\n30 settembre in piscina', marks: ['\n'] },
    {
      text: 'La squadra ringrazia tutti quelli che hanno\ntifato fino alla fine della partita, i genitori e\ngli amici',
      marks: ['\n', '\n'],
    },
  ],
};
