import type { Found } from './main';

const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

/** The registry: imports in alphabetical order, rules in the order they are heard in. */
export function indexOf(found: readonly Found[]): string {
  const imports = found.map(({ path }) => `import { ${nameOf(path)} } from './${path}';`);
  const names = found.map(({ path }) => `  ${nameOf(path)},`);
  return [
    '// Written by `npm run rules` from the files in these folders.',
    ...[...imports, "import type { Rule } from './rule';"].sort(byPath),
    '',
    '/** All rules, in the order they are heard in. */',
    'export const rules: readonly Rule[] = [',
    ...names,
    '];',
    '',
  ].join('\n');
}

/** The README with its table of rules made anew. */
export function tableOf(readme: string, found: readonly Found[], groups: readonly string[]): string {
  const [head = '', rest = ''] = readme.split(BEGIN);
  const tail = rest.split(END)[1] ?? '';
  const sections = groups.map((group) => section(group, found)).filter((text) => text !== '');
  const count = `${found.length} rules.`;
  return `${head}${BEGIN}\n\n${[count, ...sections].join('\n\n')}\n\n${END}${tail}`;
}

function section(group: string, found: readonly Found[]): string {
  const own = found.filter(({ path }) => path.startsWith(`${group}/`));
  if (own.length === 0) return '';
  const rows = own.map(({ path, rule }) => {
    const [example] = rule.bad;
    const shown = example ? `${cell(example.text)}` : '';
    return `| [\`${rule.id}\`](${path}.ts) | ${rule.severity} | ${rule.scope} | ${cell(rule.title.en)} | ${shown} |`;
  });
  return [
    `### ${group}`,
    '',
    '| rule | severity | reads | finds | for example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A short text that fits a cell of a table. */
function cell(text: string): string {
  const line = text
    .replaceAll('\n', ' ⏎ ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '·');
  const signs = [...line];
  return signs.length > 70 ? `${signs.slice(0, 69).join('')}…` : line;
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function byPath(a: string, b: string): number {
  // As Biome sorts imports: whatever the case.
  const path = (line: string) => line.slice(line.indexOf("'")).toLowerCase();
  return path(a) < path(b) ? -1 : 1;
}
