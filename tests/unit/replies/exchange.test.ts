import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '@/lib/replies/csv';
import {
  exportReferences,
  exportTemplates,
  type Format,
  importReferences,
  importTemplates,
} from '@/lib/replies/exchange';
import type { Reference } from '@/lib/replies/reference';
import { starterTemplates } from '@/lib/replies/starter';
import type { Template } from '@/lib/replies/template';

const formats: Format[] = ['csv', 'json'];
const brands = [{ id: 'b1', name: 'Bottega, "Rossi"' }];
const reference: Reference = {
  ...{
    id: 'r1',
    title: 'Guida; resi',
    url: 'https://esempio.it/resi?a=1,2',
    note: '=HYPERLINK("x")',
    tags: ['resi', 'cambi'],
  },
  ...{
    brandId: 'b1',
    validUntil: 5,
    checkedAt: 3,
    status: 'moved',
    movedTo: 'https://example.it/nuovo',
    answer: 200,
    createdAt: 1,
    updatedAt: 2,
  },
};
const templates: Template[] = starterTemplates(7).map((one, index) =>
  index === 0 ? { ...one, brandId: 'b1', referenceId: 'r1', uses: 3, note: "-1 e\n'quotes'" } : one,
);

function context<T>(existing: T[] = []) {
  let next = 0;
  return { existing, brands, references: [reference], now: 99, newId: () => `new-${++next}` };
}
const skipped = (csv: string, existing: Template[] = []) => importTemplates(csv, 'csv', context(existing)).skipped;

describe.each(formats)('%s', (format) => {
  it('brings templates and references back as they were', () => {
    expect(importTemplates(exportTemplates(templates, format, brands), format, context())).toEqual({
      items: templates,
      skipped: [],
    });
    expect(importReferences(exportReferences([reference], format, brands), format, context())).toEqual({
      items: [reference],
      skipped: [],
    });
  });

  it('takes nothing twice', () => {
    const text = exportTemplates(templates.slice(0, 2), format, brands);
    expect(importTemplates(text, format, context(templates))).toEqual({
      items: [],
      skipped: [1, 2].map((row) => ({ row, reason: 'already-there' })),
    });
  });

  it('says so when the file is none of its kind, and never throws', () => {
    const bad = format === 'csv' ? 'title,body\n"a,b' : '[1]';
    expect(importTemplates(bad, format, context())).toEqual({ items: [], skipped: [{ row: 0, reason: 'unreadable' }] });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '{', '}', '[', ':', 'a', 'title', 'body') }),
        (text) => {
          expect(importTemplates(text, format, context()).items.length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('a list made by hand', () => {
  it('needs a title and a body, with semicolons too', () => {
    const { items, skipped } = importTemplates(
      'Title;Body;Tags\r\nOrari;Siamo aperti, {nome};a, b\r\n',
      'csv',
      context(),
    );
    expect(skipped).toEqual([]);
    expect(items).toMatchObject([
      { id: 'new-1', title: 'Orari', body: 'Siamo aperti, {nome}', tags: ['a', 'b'], brandId: null, createdAt: 99 },
    ]);
  });

  it.each([
    ['title,body\n,b', 1, 'invalid', 'title'],
    ['title,body\na,b\n\n\nc,', 4, 'invalid', 'body'],
    ['title,body,kinds\na,b,"praise, joy"', 1, 'invalid', 'kinds'],
    ['title,body,uses\na,b,many', 1, 'invalid', 'uses'],
    ['title,body,abbreviation\na,b,a b', 1, 'invalid', 'abbreviation'],
    ['title,body\na,Ciao {nome', 1, 'bad-body', 'body'],
    ['title,body,brand\na,b,Altri', 1, 'unknown-brand', 'brand'],
    ['title,body,referenceId\na,b,r9', 1, 'unknown-reference', 'referenceId'],
    ['title,body,abbreviation\na,b,Scuse\nc,d,scuse', 2, 'abbreviation-taken', 'abbreviation'],
    ['title,body\na,b\na,b', 2, 'already-there', undefined],
    ['title,body\n', 0, 'no-rows', undefined],
  ])('says which row is not taken and why: %j', (csv, row, reason, field) => {
    expect(skipped(csv)).toEqual([field === undefined ? { row, reason } : { row, reason, field }]);
  });

  it('minds the abbreviations that are there', () => {
    expect(skipped('title,body,abbreviation\na,b,GRAZIE', templates)).toEqual([
      { row: 1, reason: 'abbreviation-taken', field: 'abbreviation' },
    ]);
  });

  it('refuses a link that is none', () => {
    expect(importReferences('title,url\na,javascript:alert(1)', 'csv', context()).skipped).toEqual([
      { row: 1, reason: 'invalid', field: 'url' },
    ]);
  });
});

describe('cells', () => {
  it('never begin like a formula, and come back as they were', () => {
    for (const cell of ['=1+1', '+39', '-1', '@nome', "'=1", '\t=1']) {
      const csv = writeCsv(['a'], [[cell]]);
      expect(csv).toContain(`'${cell}`);
      expect(readCsv(csv)![0]!.cells.a).toBe(cell);
    }
    expect(readCsv(writeCsv(['a'], [["'ciao"]]))![0]!.cells.a).toBe("'ciao");
  });

  it('come back whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', "'", '=', '-', '@', 'a', 'è', '😀', '\t') });
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(readCsv(writeCsv(['x', 'a', 'b'], [['x', a, b]]))).toEqual([{ row: 1, cells: { x: 'x', a, b } }]);
      }),
    );
  });
});
