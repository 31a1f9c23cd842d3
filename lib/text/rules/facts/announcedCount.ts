import { NUMERAL, numeralLike, numeralOf } from '../kit/numerals';
import { linesOf } from '../kit/stretches';
import type { Remark, TextRule } from '../rule';

/** What posts announce by number and then list. */
const THINGS =
  'motivi|ragioni|consigli|errori|passi|passaggi|step|idee|regole|trucchi|modi|cose|punti|domande|strumenti|esempi|novità|vantaggi|segreti|ingredienti|film|libri|ricette|posti|luoghi|tips|mosse|fasi|benefici|curiosità|segnali|abitudini|miti|falsi miti|verità|lezioni|tappe|appuntamenti|eventi|servizi|opzioni|proposte|suggerimenti|buone pratiche|azioni|criteri|requisiti|documenti|borghi|mete|canzoni|serie|app|frasi|parole|ospiti|relatori|categorie|premi|priorità|pilastri|caratteristiche|elementi|momenti|sintomi|alimenti|piatti|gusti|varianti|colori|modelli|workshop|laboratori|sedi|negozi|percorsi|itinerari|obiettivi|sfide|tecniche|metodi|esercizi|semplici gesti|gesti|attività|occasioni|indizi|dettagli|mete|spiagge|vini|cocktail|dolci|look|capi|outfit|prodotti|offerte|promesse';
const ANNOUNCED = new RegExp(
  String.raw`(?<![a-zà-ÿ\d.,/])(?:(i|le|gli|questi|queste|ecco|altri|altre|primi|prime|almeno|oltre|più di|circa|quasi|quasi|fino a|uno dei|una delle|top) )?(${NUMERAL})(?: [a-zà-ÿ]{3,14})? (${THINGS})(?![a-zà-ÿ])`,
  'i',
);
const BULLET =
  /^[^\S\n]*(?:(\d{1,2})(?:[.)°]|\uFE0F?\u20E3|[^\S\n]?[-–])|[-–•*·▪◦►➤➜→✓✔✅☑👉🔹🔸🔶🔷▫◾◽⭐🌟💡📌📍❌☞⚫⚪🔴🟢🔵🟡🟠🟣❤💚💛💙🧡])\uFE0F?[^\S\n]*(?=\S)/u;
/** The others are somewhere else, or more was meant. */
const MORE =
  /(?<![a-zà-ÿ])(?:altr[ie]|resto|carosello|articolo|blog|sito|video|podcast|scopri[a-zà-ÿ]*|continua|commenti|slide|swipe|scorri|storie|reel|link|bonus|molto altro|ecc|eccetera|completo|guida|pdf|scarica|newsletter|puntata|episodio|parte 1|prima parte|domani|prossim[a-zà-ÿ]+)(?![a-zà-ÿ])|…|\.{3}/i;

/** "3 motivi" and four of them listed. */
export const announcedCount: TextRule = {
  id: 'announced-count',
  scope: 'text',
  title: { it: 'Numero annunciato ed elenco', en: 'Announced number and list' },
  severity: 'warning',
  source: 'Il conto: quanti sono annunciati, quanti elencati.',
  find: ({ text }) => [...listed(text), ...inline(text)],
  good: [
    '3 motivi per venire a piedi:\n1. il parcheggio è pieno\n2. il viale è fiorito\n3. il gelato è a metà strada',
    'Quattro stagioni, quattro tisane: melissa, menta, finocchio e zenzero',
    'Ecco 7 idee: un errore, un dato del settore, una domanda alla rete... Le altre nel documento',
    'I tre errori che vedo più spesso: target stretto, creatività uguali, pixel mai verificato',
    'I 10 motivi per scegliere noi sono sul blog:\n- qualità\n- prezzo',
    'Due passi in centro:\n- il duomo\n- la torre\n- il mercato\nper una giornata piena',
    'Il programma di sabato:\n✅ ore 9: ritrovo\n✅ ore 10: pulizia\n✅ ore 13: pranzo',
    '5 consigli per dormire meglio. Salva il post!',
  ],
  bad: [
    {
      text: '3 motivi per provare il nuoto:\n1. Non pesa\n2. Fa dormire\n3. Rinforza\n4. Si conosce gente',
      marks: ['3'],
      fixes: ['4'],
    },
    {
      text: 'Tre motivi per restare:\n- il mare\n- il vento\n- il pane\n- il tramonto',
      marks: ['Tre'],
      fixes: ['Quattro'],
    },
    { text: 'Ecco i nostri cinque consigli:\n✅ bere\n✅ dormire\n✅ camminare', marks: ['cinque'], fixes: ['tre'] },
    { text: 'Bastano tre ingredienti: farina, acqua, sale e lievito.', marks: ['tre'], fixes: ['quattro'] },
    {
      text: '4 errori da evitare in viaggio\n\n👉 valigia pesante\n👉 niente acqua\n👉 scarpe nuove',
      marks: ['4'],
      fixes: ['3'],
    },
    { text: '2 regole d’oro:\n• ascoltare\n• aspettare\n• ringraziare', marks: ['2'], fixes: ['3'] },
  ],
};

interface Announced {
  start: number;
  figure: string;
  count: number;
  loose: boolean;
}

function announcedIn(text: string, start: number, end: number): Announced | null {
  const match = ANNOUNCED.exec(text.slice(start, end));
  const count = match && numeralOf(match[2]!);
  if (!match || count === null || count < 2 || count > 20) return null;
  const at =
    start + match.index + match[0].toLowerCase().indexOf(match[2]!.toLowerCase(), match[1] ? match[1].length : 0);
  return {
    start: at,
    figure: match[2]!,
    count,
    loose: /^(?:altr|almeno|oltre|più|circa|quasi|fino|un[oa] de|prim)/i.test(match[1] ?? ''),
  };
}

/** One list in the text, announced in one of the two lines of text before it. */
function listed(text: string): Remark[] {
  const lines = linesOf(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const items = lines.map(({ start, end }) => BULLET.test(text.slice(start, end)));
  const first = items.indexOf(true);
  const last = items.lastIndexOf(true);
  const count = last - first + 1;
  if (
    first < 1 ||
    count < 2 ||
    !items.slice(first, last + 1).every(Boolean) ||
    !sameMarks(lines.slice(first, last + 1).map(({ start, end }) => text.slice(start, end)))
  )
    return [];
  const announced = lines
    .slice(Math.max(0, first - 2), first)
    .flatMap(({ start, end }) => announcedIn(text, start, end) ?? []);
  const [only] = announced;
  if (!only || announced.length > 1 || only.loose || only.count === count) return [];
  const rest = text.slice(0, lines[first]!.start) + text.slice(lines[last]!.end);
  if (
    MORE.test(rest) ||
    /bonus/i.test(text) ||
    (/(?<![a-zà-ÿ])passi(?![a-zà-ÿ])/i.test(text.slice(only.start, only.start + 12)) && only.count === 2)
  )
    return [];
  return [remarkOn(only, count)];
}

/** Figures that go up by one, or one and the same sign. */
function sameMarks(lines: readonly string[]): boolean {
  const marks = lines.map((line) => BULLET.exec(line)!);
  const figures = marks.map(([, figure]) => figure);
  if (figures.every((figure) => figure !== undefined))
    return figures.every((figure, at) => at === 0 || Number(figure) === Number(figures[at - 1]) + 1);
  return figures.every((figure) => figure === undefined) && new Set(marks.map(([mark]) => mark.trim())).size === 1;
}

/** Three ingredients: farina, acqua, sale e lievito. */
function inline(text: string): Remark[] {
  const remarks: Remark[] = [];
  for (const { index } of text.matchAll(/(?=: )(?<=\p{L}): (?=\p{Ll})/gu)) {
    const list = /^[^.!?:;\n]{6,160}(?=[.!?\n]|$)/u.exec(text.slice(index + 2, index + 163))?.[0];
    const items = list ? itemsOf(list) : null;
    const before = items === null ? null : /[^.!?:\n]{3,90}$/u.exec(text.slice(Math.max(0, index - 90), index));
    const announced = before && announcedIn(text, index - before[0].length, index);
    if (!announced || announced.loose || items === announced.count || MORE.test(before[0] + list)) continue;
    remarks.push(remarkOn(announced, items!));
  }
  return remarks;
}

/** How many short items a list with commas has, or null when it is no such list. */
function itemsOf(list: string): number | null {
  const parts = list.split(/, (?:e |ed )?| e | ed /u).map((part) => part.trim());
  const commas = list.split(',').length - 1;
  const ands = list.match(/(?<!\p{L})ed? /gu)?.length ?? 0;
  if (commas < 1 || ands !== 1 || !/(?:,| ) ?(?:e|ed) [^,]+$/u.test(list)) return null;
  return parts.every((part) => part !== '' && part.split(/\s+/).length <= 3) ? parts.length : null;
}

function remarkOn({ start, figure }: Announced, count: number): Remark {
  return {
    start,
    end: start + figure.length,
    severity: 'warning',
    message: {
      it: `Ne annunci «${figure}», ne elenchi ${count}.`,
      en: `“${figure}” are announced, ${count} are listed.`,
    },
    replacements: [numeralLike(figure, count)],
  };
}
