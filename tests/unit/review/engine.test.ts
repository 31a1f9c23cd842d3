import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the command line as a user does: what it wrote, and its exit status. */
function engine(args: string[], input: string): Promise<{ out: string[]; err: string; status: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/engine.ts', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (status) => resolve({ out: out.split('\n').filter(Boolean), err, status }));
    child.stdin.end(input);
  });
}

describe('engine -- check', () => {
  it('answers each line in order with its findings and replacements', async () => {
    const { out, status } = await engine(
      ['check'],
      '{"id":"a","text":"La nostra aziendda"}\n\n{"id":2,"text":"Tutto bene","platform":"x","now":1700000000000}\n',
    );
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'a',
        findings: [
          expect.objectContaining({
            rule: 'spelling',
            severity: 'error',
            start: 10,
            end: 18,
            replacements: expect.arrayContaining(['azienda']),
          }),
        ],
      },
      { id: 2, findings: [] },
    ]);
    expect(JSON.parse(out[0]!).findings[0].replacements[0]).toBe('azienda');
    expect(status).toBe(0);
  }, 30_000);

  it('hears the platform, known or not, and what the brand asks for', async () => {
    const links = 'https://a.it https://b.it https://c.it https://d.it https://e.it https://f.it';
    const lines = [
      { id: 1, text: links, platform: 'threads' },
      { id: 2, text: 'Il cliente aspetta', platform: 'mastodon', brand: 'Forno' },
      { id: 3, text: 'Il cliente aspetta', brand: { avoid: [{ word: 'cliente', better: 'ospite' }] } },
    ];
    const { out, status } = await engine(['check'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const rules = out.map((line) => JSON.parse(line).findings.map(({ rule }: { rule: string }) => rule));
    expect(rules).toEqual([['links-many'], [], ['brand-avoid']]);
    expect(status).toBe(0);
  }, 30_000);

  it('reads a reply beside its comment, and a post beside none', async () => {
    const text = 'Come già detto, arriva giovedì.';
    const lines = [
      { id: 1, text, reply: { comment: 'il pacco non arriva mai, vergogna' } },
      { id: 2, text: 'Grazie! Forno Bianchi', reply: { comment: null, otherBrands: ['Forno Bianchi'] } },
      { id: 3, text },
    ];
    const { out, status } = await engine(['check'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const rules = out.map((line) => JSON.parse(line).findings.map(({ rule }: { rule: string }) => rule));
    expect(rules).toEqual([['reply-repeating'], ['reply-signature'], []]);
    expect(status).toBe(0);
  }, 30_000);

  it('names bad lines on standard error, answers the others and ends with 1', async () => {
    const { out, err, status } = await engine(['check'], 'no json\n{"id":"b"}\n{"id":"c","text":"bene"}\n');
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['c']);
    expect(err).toMatch(/line 1: .*\n.*line 2: .*text/s);
    expect(status).toBe(1);
  }, 30_000);

  it('says which commands there are', async () => {
    const { err, status } = await engine(['chek'], '');
    expect(err).toContain('check');
    expect(status).not.toBe(0);
  }, 30_000);
});
