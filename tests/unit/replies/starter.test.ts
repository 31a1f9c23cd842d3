import { describe, expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { kinds } from '@/lib/inbox/triage/kinds';
import { abbreviationKey } from '@/lib/replies/abbreviation';
import { fillBody, type Values } from '@/lib/replies/fill';
import { shelves, starterTemplates } from '@/lib/replies/starter';
import { templateSchema } from '@/lib/replies/template';
import { blanksOf, parseBody } from '@/lib/replies/variables';
import { createChecker } from '@/lib/review/check';
import { samples } from './samples';

const templates = starterTemplates(1_790_000_000_000);
const checker = createChecker(diskLoaders);
const known: Values = {
  nome: 'Giulia',
  brand: 'Bottega Rossi',
  link: 'https://www.esempio.it/guida',
  data: '30 novembre',
};

/** What the checker says of a text, without its hints. */
async function remarks(text: string): Promise<string[]> {
  const { findings, failed } = await checker.check(text, { locale: 'it', now: Date.parse('2026-11-02T10:00:00') });
  expect(failed).toEqual([]);
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)} (${text})`);
}

describe('starterTemplates', () => {
  it('are templates, each with an id and an abbreviation of its own', () => {
    for (const template of templates) expect(templateSchema.parse(template)).toEqual(template);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    expect(new Set(templates.map(({ abbreviation }) => abbreviationKey(abbreviation!))).size).toBe(templates.length);
  });

  it('serve every kind of comment, in both registers, in at least forty situations', () => {
    expect(shelves.flatMap(({ situations }) => situations).length).toBeGreaterThanOrEqual(40);
    for (const register of ['tu', 'lei'])
      expect(new Set(templates.filter((one) => one.register === register).flatMap((one) => one.kinds))).toEqual(
        new Set(kinds),
      );
  });

  it('have the same blanks in both registers, and no body with a mistake in it', () => {
    for (const { key, tu, lei } of shelves.flatMap(({ situations }) => situations)) {
      const [a, b] = [parseBody(tu), parseBody(lei)];
      expect([...a.errors, ...b.errors], key).toEqual([]);
      expect(
        blanksOf(a).map(({ label }) => label),
        key,
      ).toEqual(blanksOf(b).map(({ label }) => label));
    }
  });

  it('fit a comment on every platform but X’s shortest, once filled', () => {
    for (const { id, body } of templates)
      expect(
        fillBody(parseBody(body), { ...known, ...samples[id.replace(/^starter-|-(tu|lei)$/g, '')] }).text.length,
        id,
      ).toBeLessThanOrEqual(420);
  });

  it('pass the checker, with a name and without', { timeout: 60_000 }, async () => {
    const found: string[] = [];
    for (const { id, body } of templates) {
      const sample = samples[id.replace(/^starter-|-(tu|lei)$/g, '')] ?? {};
      for (const nome of ['Giulia', '']) {
        const { text, missing } = fillBody(parseBody(body), { ...known, ...sample, nome });
        expect(missing, id).toEqual([]);
        found.push(...(await remarks(text)));
      }
    }
    expect(found).toEqual([]);
  });

  it('stop at the checker as long as a blank is open', async () => {
    const open = templates.filter(({ body }) => fillBody(parseBody(body), {}).missing.length > 0);
    expect(open.length).toBeGreaterThan(40);
    for (const { id, body } of open) {
      const { text } = fillBody(parseBody(body), {});
      expect(await remarks(text), id).toContainEqual(expect.stringContaining('placeholder-field'));
    }
  });
});
