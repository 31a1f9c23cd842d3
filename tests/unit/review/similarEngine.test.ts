import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs `engine -- similar` as a user does: what it wrote, and its exit status. */
function similar(lines: (object | string)[]): Promise<{ out: Answer[]; err: string; status: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/engine.ts', 'similar']);
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (status) => {
      const answers = out.split('\n').filter(Boolean);
      resolve({ out: answers.map((line) => JSON.parse(line)), err, status });
    });
    child.stdin.end(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  });
}
interface Answer {
  id: string | number;
  matches: { id: string | number; kind: string; share: number; spans: [number, number][] }[];
}

const pottery =
  "Il corso di ceramica riparte! 🏺 Otto incontri, il martedì sera dalle 19 alle 21, per imparare a lavorare l'argilla al tornio. Massimo otto partecipanti, materiali inclusi.";
const market =
  "Il mercatino dell'usato torna in piazza Duomo: vinili, libri, ceramiche, abiti vintage e modernariato, anche in caso di pioggia leggera.";

describe('engine -- similar', () => {
  it('answers each line with its near-copies among those before it, the nearest first', async () => {
    const { out, status } = await similar([
      { id: 'a', text: pottery, brand: 'Bottega', at: '2026-05-03' },
      { id: 2, text: market, now: 1_700_000_000_000 },
      { id: 'c', text: pottery.replace('19 alle 21', '18 alle 20').replace('imparare', 'provare') },
      { id: 'd', text: `${pottery.toUpperCase()}\n#ceramica #corsi` },
      { id: 'e', text: 'Niente di tutto questo: oggi parliamo di biciclette pieghevoli e treni regionali.' },
    ]);
    expect(out.map(({ id, matches }) => [id, matches.map((match) => [match.id, match.kind])])).toEqual([
      ['a', []],
      [2, []],
      ['c', [['a', 'paraphrase']]],
      [
        'd',
        [
          ['a', 'exact'],
          ['c', 'paraphrase'],
        ],
      ],
      ['e', []],
    ]);
    const [changed] = out[2]!.matches;
    expect(changed!.share).toBeGreaterThan(0.75);
    expect(changed!.share).toBeLessThan(1);
    expect(out[3]!.matches[0]).toMatchObject({ share: 1, spans: [[0, pottery.length + '\n#ceramica #corsi'.length]] });
    expect(status).toBe(0);
  }, 30_000);

  it('names bad lines on standard error, answers the others and ends with 1', async () => {
    const { out, err, status } = await similar([
      'no json',
      { id: 'b' },
      { id: 'c', text: pottery, at: 'ieri' },
      { id: 'd', text: pottery },
      { id: 'e', text: pottery },
    ]);
    expect(out).toEqual([
      { id: 'd', matches: [] },
      { id: 'e', matches: [{ id: 'd', kind: 'exact', share: 1, spans: [[0, pottery.length]] }] },
    ]);
    expect(err).toMatch(/line 1: .*\n.*line 2: .*text.*\n.*line 3: .*at/s);
    expect(status).toBe(1);
  }, 30_000);
});
