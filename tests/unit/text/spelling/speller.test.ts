import { describe, expect, it } from 'vitest';
import { Lexicon } from '@/lib/text/spelling/lexicon';
import { ItalianSpeller } from '@/lib/text/spelling/speller';
import { lexiconBytes } from '../lexicon';

const speller = new ItalianSpeller(lexiconBytes);

describe('what is right', () => {
  it.each([
    ['casing', 'azienda Azienda AZIENDA Roma ROMA perché PERCHÉ'],
    [
      'elision with either apostrophe',
      "dell'azienda dell’azienda Dell'azienda DELL'AZIENDA dell'Azienda un'altra c'è C'È",
    ],
    ['prefixes and suffixes', 'rifare prenotarlo dirglielo duemilacento scrivetecelo'],
    ['words cut short', "po' di' va' fa' sta' be'"],
    ['inflected borrowings', 'taggare taggo tagghiamo taggato taggateci ripostate schedulando postato'],
    ['hyphens', 'socio-economico e-commerce check-in Wi-Fi nord-est'],
    ['the trade and its names', "follower l'influencer un'email Instagram TikTok YouTube Canva Milano Giulia"],
  ])('%s', (_, words) => {
    expect(words.split(' ').filter((word) => !speller.correct(word))).toEqual([]);
  });

  it('nothing else', () => {
    const wrong = "aziendda roma perchè qual'è un'amico pò E' dell'azziende aZienda xqzt tiktok ’ -".split(' ');
    expect(wrong.filter((word) => speller.correct(word))).toEqual([]);
  });
});

describe('suggestions', () => {
  it.each([
    ['aziendda', 'azienda'],
    ['Aziendda', 'Azienda'],
    ['AZIENDDA', 'AZIENDA'],
    ['dell’aziendda', 'dell’azienda'],
    ["dell'aziendda", "dell'azienda"],
    ["Dell'aziendda", "Dell'azienda"],
    ['responsabilitàvariano', 'responsabilità variano'],
    ["perche'", 'perché'],
    ["E'", 'È'],
    ["la'", 'là'],
    ["PERCHE'", 'PERCHÉ'],
    ['pò', "po'"],
    ["qual'è", 'qual è'],
    ['qual’è', 'qual è'],
    ["Qual'e'", 'Qual è'],
    ['dItalia', "d'Italia"],
    ['LItalia', "L'Italia"],
    ['lazienda', "l'azienda"],
    ["del'azienda", "dell'azienda"],
    ['instagram', 'Instagram'],
    ['Tiktok', 'TikTok'],
    ['Milnao', 'Milano'],
  ])('%s gives %s', (typed, meant) => {
    expect(speller.suggest(typed)[0]).toBe(meant);
  });

  it('are never vulgar', () => {
    expect(
      ['cazo', 'stonzo', 'merdaa']
        .flatMap((typed) => speller.suggest(typed))
        .filter((word) => /^(cazz|stronz|merd)/.test(word)),
    ).toEqual([]);
  });

  it('are at most five, all right, none the word itself', () => {
    for (const typed of ['cssa', 'prvoa', 'sole', 'bellissimooooo', 'xyzzyxyzzy', 'a'.repeat(500)]) {
      const suggestions = speller.suggest(typed);
      expect(suggestions.length).toBeLessThanOrEqual(5);
      expect(new Set(suggestions).size).toBe(suggestions.length);
      expect(suggestions).not.toContain(typed);
      for (const word of suggestions) expect(word.split(' ').every((part) => speller.correct(part))).toBe(true);
    }
  });
});

describe('personal words', () => {
  it('stand in every casing and behind an elision, until they are taken back', () => {
    const own = new ItalianSpeller(lexiconBytes);
    const shapes = ['ecofrigno', 'Ecofrigno', 'ECOFRIGNO', "l'ecofrigno", 'dell’Ecofrigno'];
    expect(shapes.filter((word) => own.correct(word))).toEqual([]);
    own.add('ecofrigno');
    expect(shapes.filter((word) => !own.correct(word))).toEqual([]);
    own.remove('ecofrigno');
    expect(shapes.filter((word) => own.correct(word))).toEqual([]);
  });

  it('are added without the article they were written with', () => {
    const own = new ItalianSpeller(lexiconBytes);
    own.add('dell’ecofrigno');
    expect(own.correct('ecofrigno') && own.correct("l'ecofrigno")).toBe(true);
    own.remove('l’ecofrigno');
    expect(own.correct('ecofrigno')).toBe(false);
  });

  it('keep the capital they were given', () => {
    const own = new ItalianSpeller(lexiconBytes);
    own.add('Zibaldini');
    expect(own.correct('Zibaldini')).toBe(true);
    expect(own.correct('ZIBALDINI')).toBe(true);
    expect(own.correct('zibaldini')).toBe(false);
  });
});

describe('the file', () => {
  it('stays within 1 MB', () => {
    expect(lexiconBytes.byteLength).toBeLessThanOrEqual(1_000_000);
  });

  it('opens at any offset of a buffer', () => {
    const shifted = new Uint8Array(lexiconBytes.byteLength + 3);
    shifted.set(lexiconBytes, 3);
    expect(new Lexicon(shifted.subarray(3)).accepts('azienda')).toBe(true);
  });

  it('is refused when it is something else', () => {
    expect(() => new Lexicon(new Uint8Array(64))).toThrow('not a lexicon');
    expect(() => new Lexicon(new Uint8Array(3))).toThrow();
  });
});
