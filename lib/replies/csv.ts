import Papa from 'papaparse';

/**
 * What a spreadsheet would run as a formula. The apostrophe before it makes it text; it also guards cells that begin with
 * apostrophes and such a sign, so that reading takes away exactly what writing added.
 * Source: OWASP, CSV Injection.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** The sign that tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export interface CsvRow {
  /** The first row under the heading is 1. */
  row: number;
  /** By the heading's names, in small letters. */
  cells: Record<string, string>;
}

/** Commas between cells, quotes where needed, formulas guarded, UTF-8 mark in front. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return BYTE_ORDER_MARK + Papa.unparse([[...columns], ...guarded], { newline: '\r\n' });
}

/**
 * Reads a CSV with a heading, whatever separates the cells (Italian spreadsheets write semicolons). Null when quotes do not
 * match: then no row can be trusted. Empty rows are left out and counted.
 */
export function readCsv(text: string): CsvRow[] | null {
  const bare = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { data, errors } = Papa.parse<string[]>(bare, { delimitersToGuess: [',', ';', '\t'] });
  if (errors.some(({ type }) => type === 'Quotes')) return null;
  const [heading = [], ...rows] = data;
  const names = heading.map((name) => name.trim().toLowerCase());
  return rows.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [{ row: index + 1, cells: Object.fromEntries(names.map((name, at) => [name, restored(cells[at] ?? '')])) }],
  );
}

function restored(cell: string): string {
  const text = GUARDED.test(cell) ? cell.slice(1) : cell;
  return text.replace(/\r\n/g, '\n');
}
