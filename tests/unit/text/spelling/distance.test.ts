import { describe, expect, it } from 'vitest';
import { areNeighbours, COST } from '@/lib/text/spelling/costs';
import { slipsBetween } from '@/lib/text/spelling/distance';

describe('the cost of slips', () => {
  it.each([
    ['azienda', 'azienda', 0],
    ['perché', 'perche', COST.accent],
    ['perché', 'perchè', COST.accentKind],
    ['mamma', 'mama', COST.double],
    ['sabato', 'sabbato', COST.double],
    ['anche', 'anhce', COST.swap],
    ['chiaro', 'ciaro', COST.silent],
    ["l'ora", 'lora', COST.apostrophe],
    ['sole', 'solr', COST.neighbour],
    ['scuola', 'squola', COST.sound],
    ['nostro', 'nosto', COST.omit],
    ['gatto', 'gaxtto', COST.extra],
    ['cane', 'cano', COST.vowel],
    ['gatto', 'gapto', COST.other],
    ['azienda', 'aziemdda', COST.sound + COST.double],
  ])('%s written %s', (meant, typed, cost) => {
    expect(slipsBetween(meant, typed)).toBe(cost);
  });

  it('knows which keys touch on the Italian layout', () => {
    expect(['qw', 'qa', 'sx', 'lò', 'pè', 'gv'].filter((pair) => !areNeighbours(pair[0]!, pair[1]!))).toEqual([]);
    expect(['qe', 'qz', 'aa', 'pz', "a'"].filter((pair) => areNeighbours(pair[0]!, pair[1]!))).toEqual([]);
  });
});
