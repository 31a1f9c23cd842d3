import { describe, expect, it } from 'vitest';
import { parseAff, parseDic } from '@/lib/text/spelling/build/aff';
import { compileLexicon } from '@/lib/text/spelling/build/compile';
import { levelOf } from '@/lib/text/spelling/build/frequency';
import { parseWords } from '@/lib/text/spelling/build/words';
import { Lexicon } from '@/lib/text/spelling/lexicon';

const aff = [
  'SET UTF-8',
  'PFX T Y 2',
  "PFX T 0 l' [aeiou]",
  "PFX T a l'A a",
  'SFX S Y 1',
  'SFX S o i [^i]o',
  'SFX O N 1',
  'SFX O a e a',
].join('\n');
const dic = ['3', 'amico/ST', 'anca/OT', 'o/S'].join('\n');
const compile = (lists: string[] = [], frequencies = '') =>
  new Lexicon(compileLexicon({ aff, dic, lists, frequencies }));

describe('compiling a Hunspell dictionary', () => {
  const lexicon = compile();

  it('joins affixes as Hunspell does', () => {
    const right = ['amico', 'amici', "l'amico", "l'amici", "l'Amico", 'anca', 'anche', "l'anca", 'o'].filter(
      (word) => word !== 'anche',
    );
    expect(right.filter((word) => !lexicon.accepts(word))).toEqual([]);
    expect(lexicon.accepts('ance')).toBe(true);
  });

  it('joins nothing across a class that forbids it, and never strips a whole stem', () => {
    expect(["l'ance", 'i', "l'o", 'amica', "l'"].filter((word) => lexicon.accepts(word))).toEqual([]);
  });

  it('refuses what it could not carry out', () => {
    expect(() => parseAff('FORBIDDENWORD !')).toThrow('FORBIDDENWORD');
    expect(() => parseAff('SFX A Y 1\nSFX A 0 s/B .')).toThrow('continuation');
    expect(() => compileLexicon({ aff, dic: '1\namico/Z', lists: [], frequencies: '' })).toThrow('unknown flag "Z"');
  });

  it('takes words that are right but never suggested, and leaves out the pieces of numbers', () => {
    const rules = "NOSUGGEST !\nONLYINCOMPOUND c\nCOMPOUNDRULE 1\nCOMPOUNDRULE n*t\nICONV 1\nICONV ’ '";
    const made = (entries: string[]) =>
      new Lexicon(compileLexicon({ aff: rules, dic: ['0', ...entries].join('\n'), lists: [], frequencies: '' }));
    const lexicon = made(['damn/!', '1/n', '2th/tc']);
    expect(['damn', '1', '2th'].map((word) => lexicon.accepts(word))).toEqual([true, false, false]);
    expect(() => made(['foot/n'])).toThrow('"foot"');
    expect(() => parseAff('ICONV ß ss')).toThrow('ICONV');
  });

  it('skips the licence lines of the dictionary', () => {
    expect(parseDic('2\n/ Licence\namico/ST\n')).toEqual([{ word: 'amico', flags: 'ST' }]);
  });
});

describe('word lists', () => {
  const dictionary = [
    { word: 'usare', flags: 'A' },
    { word: 'usato', flags: 'B' },
    { word: 'usando', flags: 'C' },
  ];

  it('lend a verb the forms of its model', () => {
    expect(parseWords('# trade\ntaggare = usare # tag\n\nreel', dictionary)).toEqual([
      { word: 'taggare', flags: 'A' },
      { word: 'taggato', flags: 'B' },
      { word: 'taggando', flags: 'C' },
      { word: 'reel', flags: 'TU' },
    ]);
  });

  it('name a model that is not there', () => {
    expect(() => parseWords('taggare = zzzare', dictionary)).toThrow('"zzzare"');
  });
});

describe('frequencies', () => {
  it('grow with the count and tell unknown words apart', () => {
    const lexicon = compile([], 'amico 500000\nanca 110\n');
    expect(lexicon.frequency('Amico')).toBe(levelOf(500_000));
    expect(lexicon.frequency('amico')).toBeGreaterThan(lexicon.frequency('anca'));
    expect(lexicon.frequency('amici')).toBe(0);
  });
});
