import type * as z from 'zod/mini';
import { abbreviationKey } from './abbreviation';
import { readCsv, writeCsv } from './csv';
import { type Reference, referenceSchema } from './reference';
import { type Template, templateSchema } from './template';
import { parseBody } from './variables';

export type Format = 'csv' | 'json';

/** Why a row, or the whole file (row 0), is not taken. */
export type SkipReason =
  /** The file is no CSV or JSON of this kind. */
  | 'unreadable'
  /** The file is longer than `longestFile`. */
  | 'too-long'
  | 'no-rows'
  /** `field` is missing or holds what it may not. */
  | 'invalid'
  /** `field` is a body with braces that do not fit. */
  | 'bad-body'
  | 'unknown-brand'
  | 'unknown-reference'
  | 'abbreviation-taken'
  /** The same id, or the same words for the same brand and register, are there or came before in the file. */
  | 'already-there';

export interface Skipped {
  /** From 1; 0 is the file itself. */
  row: number;
  reason: SkipReason;
  field?: string;
}

/** What an import would do. The caller shows it, and writes all items in one transaction or none. */
export interface Import<T> {
  items: T[];
  skipped: Skipped[];
}

/** What is there already, and what an import cannot make by itself. */
export interface ImportContext<T> {
  existing: readonly T[];
  /** Files name brands; here they have ids. */
  brands: readonly { id: string; name: string }[];
  now: number;
  newId: () => string;
}

/** In UTF-16 code units: 10,000 templates of ordinary length take 10 million. */
export const longestFile = 20_000_000;

interface Kind<T> {
  /** The name of the list in a JSON file. */
  name: string;
  schema: z.ZodMiniType<T>;
  columns: readonly string[];
  /** What a row may leave out. */
  defaults: object;
  lists: readonly string[];
  numbers: readonly string[];
  /** What may be null, and is an empty cell then. */
  nullable: readonly string[];
  /** Two with the same key say the same. */
  sameKey: (item: T) => string;
}

interface Item {
  id: string;
  brandId: string | null;
  createdAt: number;
  updatedAt: number;
}

const templateKind: Kind<Template> = {
  name: 'templates',
  schema: templateSchema,
  columns: [
    ...['id', 'title', 'body', 'kinds', 'language', 'register', 'brand', 'folder', 'abbreviation', 'tags', 'note'],
    ...['referenceId', 'uses', 'createdAt', 'updatedAt'],
  ],
  defaults: {
    ...{ kinds: [], language: 'it', register: null, folder: '', abbreviation: null, tags: [], note: '' },
    ...{ referenceId: null, uses: 0 },
  },
  lists: ['kinds', 'tags'],
  numbers: ['uses', 'createdAt', 'updatedAt'],
  nullable: ['register', 'abbreviation', 'referenceId'],
  sameKey: ({ title, body, register, brandId }) => JSON.stringify([title, body, register, brandId]),
};

const referenceKind: Kind<Reference> = {
  name: 'references',
  schema: referenceSchema,
  columns: [
    ...['id', 'title', 'url', 'note', 'tags', 'brand', 'validUntil', 'checkedAt', 'status', 'movedTo', 'answer'],
    ...['createdAt', 'updatedAt'],
  ],
  defaults: {
    ...{ note: '', tags: [], validUntil: null, checkedAt: null, status: 'unchecked', movedTo: null, answer: null },
  },
  lists: ['tags'],
  numbers: ['validUntil', 'checkedAt', 'answer', 'createdAt', 'updatedAt'],
  nullable: ['validUntil', 'checkedAt', 'movedTo', 'answer'],
  sameKey: ({ url, brandId }) => JSON.stringify([url, brandId]),
};

type Brands = ImportContext<unknown>['brands'];

/** The templates as a file's text. Brands go by name; one that is not among `brands` becomes nobody's. */
export function exportTemplates(templates: readonly Template[], format: Format, brands: Brands): string {
  return write(templateKind, templates, format, brands);
}

export function exportReferences(references: readonly Reference[], format: Format, brands: Brands): string {
  return write(referenceKind, references, format, brands);
}

/** References come first: `references` are those that templates may point to. Never throws on a file's text. */
export function importTemplates(
  text: string,
  format: Format,
  context: ImportContext<Template> & { references: readonly Pick<Reference, 'id'>[] },
): Import<Template> {
  const known = new Set(context.references.map(({ id }) => id));
  const taken = new Set(context.existing.map(({ abbreviation }) => abbreviation && abbreviationKey(abbreviation)));
  return read(templateKind, text, format, context, (template) => {
    if (parseBody(template.body).errors.length > 0) return { reason: 'bad-body', field: 'body' };
    if (template.referenceId !== null && !known.has(template.referenceId))
      return { reason: 'unknown-reference', field: 'referenceId' };
    if (template.abbreviation === null) return null;
    const key = abbreviationKey(template.abbreviation);
    if (taken.has(key)) return { reason: 'abbreviation-taken', field: 'abbreviation' };
    taken.add(key);
    return null;
  });
}

export function importReferences(text: string, format: Format, context: ImportContext<Reference>): Import<Reference> {
  return read(referenceKind, text, format, context, () => null);
}

function write<T extends Item>(kind: Kind<T>, items: readonly T[], format: Format, brands: Brands): string {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const rows = items.map(({ brandId, ...item }) => ({ ...item, brand: (brandId && names.get(brandId)) ?? null }));
  if (format === 'json') return `${JSON.stringify({ [kind.name]: rows }, null, 2)}\n`;
  return writeCsv(
    kind.columns,
    rows.map((row) => kind.columns.map((column) => cellOf((row as Record<string, unknown>)[column]))),
  );
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return value === null || value === undefined ? '' : String(value);
}

type Rejection = Omit<Skipped, 'row'>;

function read<T extends Item>(
  kind: Kind<T>,
  text: string,
  format: Format,
  context: ImportContext<T>,
  refuse: (item: T) => Rejection | null,
): Import<T> {
  const nothing = (reason: SkipReason): Import<T> => ({ items: [], skipped: [{ row: 0, reason }] });
  if (text.length > longestFile) return nothing('too-long');
  const rows = format === 'csv' ? csvRows(kind, text) : jsonRows(kind, text);
  if (!rows) return nothing('unreadable');
  if (rows.length === 0) return nothing('no-rows');

  const ids = new Set(context.existing.map(({ id }) => id));
  const keys = new Set(context.existing.map(kind.sameKey));
  const items: T[] = [];
  const skipped: Skipped[] = [];
  for (const { row, value } of rows) {
    const item = itemOf(kind, value, context);
    const isThere = 'id' in item && (ids.has(item.id) || keys.has(kind.sameKey(item)));
    const rejection = !('id' in item) ? item : isThere ? { reason: 'already-there' as const } : refuse(item);
    if (rejection) skipped.push({ row, ...rejection });
    else if ('id' in item) {
      ids.add(item.id);
      keys.add(kind.sameKey(item));
      items.push(item);
    }
  }
  return { items, skipped };
}

interface RawRow {
  row: number;
  value: unknown;
}

function csvRows<T>({ columns, lists, numbers, nullable }: Kind<T>, text: string): RawRow[] | null {
  return (
    readCsv(text)?.map(({ row, cells }) => {
      const value: Record<string, unknown> = {};
      for (const column of columns) {
        const cell = cells[column.toLowerCase()]?.trim();
        if (!cell) {
          if (nullable.includes(column)) value[column] = null;
        } else if (lists.includes(column)) value[column] = listIn(cell);
        else value[column] = numbers.includes(column) ? Number(cell) : cell;
      }
      return { row, value };
    }) ?? null
  );
}

function listIn(cell: string): string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function jsonRows<T>({ name }: Kind<T>, text: string): RawRow[] | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  const list = isRecord(file) ? file[name] : undefined;
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ row: index + 1, value })) : null;
}

/** A whole item from what a row gives, or why there is none. */
function itemOf<T extends Item>(kind: Kind<T>, value: unknown, context: ImportContext<T>): T | Rejection {
  if (!isRecord(value)) return { reason: 'invalid' };
  const { brand, ...given } = value;
  const name = typeof brand === 'string' ? brand.trim() : brand;
  const known = context.brands.find((one) => one.name === name);
  if (name && !known) return { reason: 'unknown-brand', field: 'brand' };
  const { now } = context;
  const born = { createdAt: now, updatedAt: now };
  const parsed = kind.schema.safeParse({
    ...{ id: given.id ?? context.newId(), ...born, ...kind.defaults },
    ...given,
    brandId: known?.id ?? null,
  });
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0];
  return field === undefined ? { reason: 'invalid' } : { reason: 'invalid', field: String(field) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
