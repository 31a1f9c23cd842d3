import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

function engine(input: string): Promise<{ out: unknown[]; err: string; status: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/engine.ts', 'triage']);
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (status) =>
      resolve({
        out: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
        err,
        status,
      }),
    );
    child.stdin.end(input);
  });
}

it('engine -- triage answers each line in order, names the bad ones and goes on', async () => {
  const { out, err, status } = await engine(
    '{"id":"a","text":"il pacco non è mai arrivato"}\n{"id":2}\n\nno json\n{"id":3,"text":"che bello!"}\n',
  );
  expect(out).toEqual([
    { id: 'a', kind: 'order', sentiment: 'negative', confidence: expect.any(Number), handOff: 'orders' },
    { id: 3, kind: expect.any(String), sentiment: 'positive', confidence: expect.any(Number) },
  ]);
  expect(err).toMatch(/line 2: .*text/s);
  expect(err).toContain('line 4: ');
  expect(status).toBe(1);
});
