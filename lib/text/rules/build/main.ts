import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from '../rule';
import { indexOf, tableOf } from './write';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
/** In the order in which rules are heard: of two equally certain remarks on the same letters the first stays. */
export const groups = [
  'brand',
  'reply',
  'oversight',
  'facts',
  'orthography',
  'grammar',
  'context',
  'links',
  'typography',
  'style',
  'spelling',
];

/** A rule with the file it stands in, without its ending, from the rules' folder. */
export interface Found {
  path: string;
  rule: Rule;
}

/** Every rule in the folders, group by group. Throws when a file does not export exactly its rule. */
export async function findRules(): Promise<Found[]> {
  const found: Found[] = [];
  for (const group of groups) {
    const names = await readdir(join(folder, group)).catch(() => []);
    for (const name of names.filter((name) => name.endsWith('.ts')).sort()) {
      const path = `${group}/${name.slice(0, -3)}`;
      const exported = Object.entries(await import(join(folder, group, name)));
      const [[key, rule] = []] = exported as [string, Rule][];
      if (exported.length !== 1 || key !== name.slice(0, -3) || !rule)
        throw new Error(`${path}.ts must export the one constant "${name.slice(0, -3)}"`);
      if (camelCase(rule.id) !== key) throw new Error(`${path}.ts holds a rule with the id "${rule.id}"`);
      found.push({ path, rule });
    }
  }
  return found;
}

/** The generated files as they should be: the registry and the table in the README. */
export async function generate(): Promise<Record<'index.ts' | 'README.md', string>> {
  const found = await findRules();
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  return { 'index.ts': indexOf(found), 'README.md': tableOf(readme, found, groups) };
}

/** `npm run rules`: brings the registry and the table in step with the rules. */
async function main(): Promise<void> {
  for (const [name, content] of Object.entries(await generate())) await writeFile(join(folder, name), content);
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
