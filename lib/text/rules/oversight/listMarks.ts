import { linesOf } from '../kit/stretches';
import type { Remark, TextRule } from '../rule';

const ITEM = /^[^\S\n]*([-–—•*·▪◦►➤✓✔✅☑👉🔹🔸]\uFE0F?|\d{1,2}[.)]|\d{1,2} ?[-–])[^\S\n]+(?=\S)/u;
/** Monday: 9-12, Ticket - 10 €: a label, what divides it, and what it says. */
const LABEL = /^[^\S\n]*\p{Lu}[\p{L}\p{M}'’]{2,14}(?: \p{L}+)?([^\S\n]*[:–—-][^\S\n]*)(?=[\p{L}\d€])/u;
const LEAST = 3;

/** "- pane", "• vino", "- olio": one list whose items begin in several ways. */
export const listMarks: TextRule = {
  id: 'list-marks',
  scope: 'text',
  title: { it: 'Elenchi con segni diversi', en: 'Lists with different marks' },
  severity: 'hint',
  source: 'Manuali di redazione italiani: le voci di un elenco cominciano tutte nello stesso modo.',
  find: ({ text }) => (text.includes('\n') ? runsIn(text).flatMap((run) => oddIn(run)) : []),
  good: [
    'Da portare:\n- pane\n- vino\n- olio',
    '1. Scegli\n2. Prova\n3. Ritira',
    '✅ ore 9: ritrovo\n👉 ore 10: partenza\n🔹 ore 13: pranzo',
    'Lunedì: 9-12\nMartedì: 9-12\nMercoledì: chiuso',
    '- pane\n- vino\n\n• dolci\n• caffè',
    '1. Antipasti\n- olive\n- pane\n2. Primi\n- gnocchi',
    'Anna: «Ciao»\nLuca - suo fratello - ride\nMarta tace',
  ],
  bad: [
    { text: 'Pane:\n- di segale\n• di farro\n- azzimo', marks: ['•'], fixes: ['-'] },
    { text: '1) Scegli il modello\n2. Prova la taglia\n3) Ritira in negozio', marks: ['2.'], fixes: ['2)'] },
    { text: '1) Scegli il modello\n2. Prova la taglia\n3 - Ritira in negozio', marks: ['2.', '3 -'] },
    { text: 'Lunedì: 9-12\nMartedì: 9-12\nMercoledì - 15-19', marks: [' - '], fixes: [': '] },
    { text: '• pane\n• vino\n• olio\n* sale', marks: ['*'], fixes: ['•'] },
  ],
};

interface Item {
  start: number;
  end: number;
  /** As typed, and with a figure of its own left out. */
  mark: string;
  kind: string;
  label: boolean;
}

/** Items on lines that follow each other. */
function runsIn(text: string): Item[][] {
  const runs: Item[][] = [];
  let last: Item | undefined;
  for (const line of linesOf(text)) {
    const item = itemAt(text.slice(line.start, line.end), line.start);
    if (item && last && item.label === last.label) runs.at(-1)!.push(item);
    else if (item) runs.push([item]);
    last = item;
  }
  return runs;
}

function itemAt(line: string, at: number): Item | undefined {
  const found = ITEM.exec(line) ?? LABEL.exec(line);
  if (!found) return undefined;
  const [whole, mark = ''] = found;
  const start = at + whole.lastIndexOf(mark);
  return { start, end: start + mark.length, mark, kind: mark.replace(/\d+/, '1'), label: !ITEM.test(line) };
}

/** Emoji are chosen line by line; signs and figures side by side are a list within a list. */
function oddIn(run: readonly Item[]): Remark[] {
  if (run.length < LEAST || run.some(({ kind }) => /\p{Extended_Pictographic}/u.test(kind))) return [];
  const figures = run.filter(({ kind }) => kind.includes('1')).length;
  if (figures > 0 && figures < run.length) return [];
  const counts = new Map<string, number>();
  for (const { kind } of run) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size < 2 || (run[0]!.label && !isTable(run))) return [];
  const most = Math.max(...counts.values());
  const main = run.find(({ kind }) => counts.get(kind) === most)!;
  // Half and half is a list within a list.
  if (!figures && run.length - most > most - 1) return [];
  return run
    .filter(({ kind }) => kind !== main.kind)
    .map(({ start, end, mark }) => ({
      start,
      end,
      severity: 'hint',
      message: {
        it: `Qui l’elenco ha «${mark.trim()}», altrove «${main.mark.trim()}»: meglio un segno solo.`,
        en: `The list has “${mark.trim()}” here and “${main.mark.trim()}” elsewhere: better one mark only.`,
      },
      replacements: [figures ? (/\d+/.exec(mark)?.[0] ?? '') + main.mark.replace(/^\d+/, '') : main.mark],
    }));
}

/** Labels with colons in most lines. */
function isTable(run: readonly Item[]): boolean {
  return run.filter(({ mark }) => mark.trim() === ':').length > run.length / 2;
}
