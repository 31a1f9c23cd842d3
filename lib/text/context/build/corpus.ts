import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plainOf, stringsOfMo } from './plain';

/**
 * Debian packages with Italian text that may be used for this (licences in each package's `copyright`: GPL, LGPL, GFDL,
 * CC BY-SA, public domain): dialogues and stories of a game, sayings, manuals. What is kept of them is counts.
 */
const PACKAGES = [
  ...[
    'data',
    'did',
    'dm',
    'dw',
    'ei',
    'httt',
    'l',
    'low',
    'nr',
    'sof',
    'sota',
    'sotbe',
    'thot',
    'trow',
    'tsg',
    'ttb',
    'utbs',
  ].map((part) => `wesnoth-1.16-${part}`),
  ...[
    'fortunes-it',
    'freeciv-data',
    'gramps',
    'gnome-user-docs',
    'gimp-help-it',
    'lilypond-doc-html-it',
    'debian-handbook',
  ],
  ...['freedroidrpg-data', 'widelands-data', 'warzone2100-data', 'unknown-horizons', 'gnucash-common', 'gnucash-docs'],
  ...['installation-guide-amd64', 'kmymoney-common', 'kstars-data'],
  ...[
    'debian-reference-it',
    'debian-faq-it',
    'debian-edu-doc-it',
    'developers-reference-it',
    'aptitude-doc-it',
    'manpages-it',
  ],
];
/** Where the Italian texts are among a package's files. */
const ITALIAN =
  /\/it\/LC_MESSAGES\/.*\.mo$|\/fortunes\/it\/[^.]+$|\/help\/it\/.*\.page$|\/help\/it\/.*\.html$|\.it\.html$|\/it-IT\/.*\.html$|\/man\/it\/man\d\/|-it\/.*\.html$|\/html\/it\/.*\.html$|\/gimp\/.*\/it\/.*\.html$|\/it\/[^/]+\.html$|\/help\/it\/.*\.xml$|\/it\/.*\.docbook$/;

/**
 * `tsx corpus.ts FOLDER`: downloads the packages into FOLDER (Debian's apt-get and dpkg-deb are needed) and writes
 * `corpus.txt` there, one paragraph a line.
 */
function main(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const lines = new Set<string>();
  for (const name of PACKAGES) {
    for (const path of filesOf(unpack(folder, name))) {
      if (ITALIAN.test(path)) for (const line of paragraphsOf(path)) lines.add(line);
    }
    console.log(name, lines.size);
  }
  writeFileSync(join(folder, 'corpus.txt'), [...lines].join('\n'));
}

function unpack(folder: string, name: string): string {
  const target = join(folder, 'x', name);
  if (existsSync(target)) return target;
  execFileSync('apt-get', ['download', '-q', name], { cwd: folder, stdio: 'ignore' });
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}_`));
  mkdirSync(target, { recursive: true });
  execFileSync('dpkg-deb', ['-x', join(folder, file!), target]);
  return target;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function paragraphsOf(path: string): string[] {
  if (path.endsWith('.mo')) return stringsOfMo(readFileSync(path)).flatMap((text) => plainOf(text, 'text'));
  if (path.endsWith('.gz'))
    return plainOf(execFileSync('zcat', [path], { encoding: 'utf8', maxBuffer: 1 << 26 }), 'roff');
  const kind = /\.(html|page|xml|docbook)$/.test(basename(path)) ? 'markup' : 'text';
  return plainOf(readFileSync(path, 'utf8'), kind);
}

main(process.argv[2] ?? '.cache/corpus');
