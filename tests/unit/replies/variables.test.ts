import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBody, type Values } from '@/lib/replies/fill';
import { blanksOf, escapeBody, parseBody } from '@/lib/replies/variables';

const filled = (body: string, values: Values = {}) => fillBody(parseBody(body), values).text;
const blank = (body: string) => parseBody(body).parts.find(({ kind }) => kind !== 'text');
const codes = (body: string) => parseBody(body).errors.map(({ code, start, end }) => [code, body.slice(start, end)]);

describe('parseBody', () => {
  it('finds variables, fields and choices where they stand', () => {
    const body = 'Ciao {nome} 👋, siamo aperti {orario: 9–18} e {scelta: sabato|domenica}.';
    const found = parseBody(body).parts.flatMap((part) =>
      part.kind === 'text' ? [] : [[part.kind, part.label, body.slice(part.start, part.end)]],
    );
    expect(found).toEqual([
      ['variable', 'nome', '{nome}'],
      ['field', 'orario', '{orario: 9–18}'],
      ['choice', 'scelta', '{scelta: sabato|domenica}'],
    ]);
  });

  it.each([
    ['{ Nome }', { kind: 'variable', label: 'nome', fallback: '' }],
    ['{nome: amico}', { kind: 'variable', label: 'nome', fallback: 'amico' }],
    ['{numero ordine:}', { kind: 'field', label: 'numero ordine', fallback: '' }],
    ['{ora: 9:30}', { kind: 'field', label: 'ora', fallback: '9:30' }],
    ['{a: b|| c |}', { kind: 'choice', options: ['b', 'c'] }],
    ['{a: b\\|c}', { kind: 'field', fallback: 'b|c' }],
    ['{a: b\\|c|d\\}e}', { kind: 'choice', options: ['b|c', 'd}e'] }],
  ])('reads %s', (body, expected) => {
    expect(blank(body)).toMatchObject(expected);
    expect(parseBody(body).errors).toEqual([]);
  });

  it.each([
    ['Ciao {nome', [['unclosed', '{']]],
    ['Ciao {nome {brand}', [['unclosed', '{']]],
    ['Ciao nome}', [['unopened', '}']]],
    ['Ciao {}', [['no-label', '{}']]],
    ['Ciao {: a}', [['no-label', '{: a}']]],
    ['Ciao {nmoe}', [['unknown-variable', '{nmoe}']]],
    ['Ciao {a: | }', [['no-options', '{a: | }']]],
  ])('says what is wrong in %s, and leaves it as it is', (body, errors) => {
    expect(codes(body)).toEqual(errors);
    expect(filled(body, { brand: '{brand}' })).toBe(body);
  });

  it('covers any text from end to end and never throws', () => {
    const piece = fc.constantFrom('{', '}', '\\', '|', ':', 'nome', ' ', 'a', '\n', '😀', ',');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const body = pieces.join('');
        const { parts } = parseBody(body);
        expect(parts.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body);
        fillBody({ parts, errors: [] }, {});
      }),
    );
  });

  it('takes an escaped text for what it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { parts, errors } = parseBody(escapeBody(text));
        expect(errors).toEqual([]);
        expect(parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('')).toBe(text);
      }),
    );
  });

  it('counts a label once', () => {
    expect(blanksOf(parseBody('{nome}, {ora: 9}, {nome}')).map(({ label }) => label)).toEqual(['nome', 'ora']);
  });
});

describe('fillBody', () => {
  it('fills in values, defaults and the first option', () => {
    const body = 'Ciao {nome}, {scelta: sabato|domenica} apriamo alle {ora: 9}: {link}';
    expect(filled(body, { nome: ' Ada ', link: 'https://a.it' })).toBe('Ciao Ada, sabato apriamo alle 9: https://a.it');
    expect(filled(body, { nome: 'Ada', scelta: 'lunedì', ora: '10', link: 'x' })).toBe(
      'Ciao Ada, lunedì apriamo alle 10: x',
    );
  });

  it.each([
    ['Ciao {nome},', 'Ciao,'],
    ['Ciao {nome}, eccoci', 'Ciao, eccoci'],
    ['Ciao {nome}! Eccoci', 'Ciao! Eccoci'],
    ['Ciao {nome} 😊', 'Ciao 😊'],
    ['Buongiorno {nome} e grazie', 'Buongiorno e grazie'],
    ['{nome}, grazie di cuore', 'Grazie di cuore'],
    ['{nome} grazie', 'Grazie'],
    ['Eccoci! {nome}, è tutto pronto', 'Eccoci! È tutto pronto'],
    ['Grazie, {nome}!', 'Grazie!'],
    ['Grazie, {nome}', 'Grazie'],
    ['Grazie, {nome}, per le parole', 'Grazie per le parole'],
    ['Grazie ({nome}) per le parole', 'Grazie per le parole'],
    ['Ciao\n{nome}\nGrazie', 'Ciao\nGrazie'],
    ['Ciao {nome}\n\nGrazie', 'Ciao\n\nGrazie'],
    ['Grazie!\n{nome}, a presto', 'Grazie!\nA presto'],
    ['{nome}', ''],
    ['{nome} {nome}, ciao', 'Ciao'],
  ])('lets an unknown name fall away: %s', (body, text) => {
    const { text: got, missing } = fillBody(parseBody(body), {});
    expect(got).toBe(text);
    expect(missing).toEqual([]);
  });

  it.each([
    ['Trovi tutto qui: {link}', 'Trovi tutto qui.'],
    ['Trovi tutto qui: {link}.', 'Trovi tutto qui.'],
    ['Trovi tutto qui: {link}\nA presto', 'Trovi tutto qui.\nA presto'],
    ['Ecco.\n{link}\nA presto', 'Ecco.\nA presto'],
  ])('leaves out what is meant to be empty: %s', (body, text) => {
    expect(filled(body, { link: '' })).toBe(text);
  });

  it('keeps what it does not know in sight', () => {
    expect(fillBody(parseBody('Scrivici: {link}, entro {giorni:}'), {})).toMatchObject({
      text: 'Scrivici: {{link}}, entro {{giorni}}',
      missing: ['link', 'giorni'],
    });
  });

  it('takes a value as it is, braces and names of prototypes included', () => {
    expect(filled('{nome} {a:}', { nome: '{link}', a: '\\' })).toBe('{link} \\');
    expect(filled('{constructor: a}')).toBe('a');
  });

  it('tells where the blanks are in the text', () => {
    const { text, stops } = fillBody(parseBody('Ciao {nome}, {nome}! 👋 {ora: 9}, {link}'), { nome: 'Zoë' });
    expect(stops.map(({ start, end }) => text.slice(start, end))).toEqual(['Zoë', 'Zoë', '9', '{{link}}']);
    const fallen = fillBody(parseBody('Alle {ora: 9}, {nome}! Poi {link}'), {});
    expect(fallen.text).toBe('Alle 9! Poi {{link}}');
    expect(fallen.stops.map(({ start, end }) => fallen.text.slice(start, end))).toEqual(['9', '', '{{link}}']);
    expect(fallen.stops.every(({ end }) => end <= fallen.text.length)).toBe(true);
  });
});
