/** One way to attach an affix: take `strip` away, put `append` there, if the word matches `condition` at that end. */
export interface AffixEntry {
  strip: string;
  append: string;
  /** One set of letters a position; empty when any word will do. */
  condition: string;
  matches: RegExp;
}

export interface AffixClass {
  kind: 'prefix' | 'suffix';
  /** May be combined with an affix at the other end (Hunspell's cross product). */
  cross: boolean;
  entries: AffixEntry[];
}

/** What the affix file of a dictionary says about its words. */
export interface Affixes {
  classes: Map<string, AffixClass>;
  /** Flags of words that are right but never suggested (NOSUGGEST). */
  unsuggested: string;
  /** Flags of the pieces that compounds are made of (COMPOUNDRULE, ONLYINCOMPOUND). */
  compound: string;
}

/** Directives that do not change which words are right: names, and hints for Hunspell's own suggestions and compounds. */
const IGNORED = new Set(['NAME', 'LANG', 'HOME', 'VERSION', 'TRY', 'MAP', 'REP', 'WORDCHARS', 'COMPOUNDMIN']);

/** Lines whose meaning the reader has built in: the file's encoding, and ’ read as the apostrophe. */
const BUILT_IN = /^(?:SET UTF-8|ICONV \d+|ICONV ’ ')$/;

/**
 * Reads the affix file of a Hunspell dictionary.
 * Throws on anything it does not carry out in full (FORBIDDENWORD, NEEDAFFIX, KEEPCASE, CIRCUMFIX, continuation
 * classes...): neither dictionary uses them, and a new release that does must not pass unnoticed.
 */
export function parseAff(source: string): Affixes {
  const affixes: Affixes = { classes: new Map(), unsuggested: '', compound: '' };
  for (const line of source.split('\n')) {
    const fields = line.replace(/#.*/, '').trim().split(/\s+/);
    const [directive = '', value = ''] = fields;
    if (directive === 'PFX' || directive === 'SFX') readAffix(affixes.classes, directive, fields);
    else if (directive === 'NOSUGGEST') affixes.unsuggested += value;
    else if (directive === 'ONLYINCOMPOUND') affixes.compound += value;
    else if (directive === 'COMPOUNDRULE') affixes.compound += value.replace(/^\d+$|[*?()]/g, '');
    else if (directive !== '' && !IGNORED.has(directive) && !BUILT_IN.test(fields.join(' ')))
      throw new Error(`affix file: cannot carry out "${line}"`);
  }
  return affixes;
}

function readAffix(classes: Map<string, AffixClass>, directive: 'PFX' | 'SFX', fields: string[]): void {
  const [, flag = '', strip = '', append = '', condition = '.'] = fields;
  const known = classes.get(flag);
  if (!known) {
    classes.set(flag, { kind: directive === 'PFX' ? 'prefix' : 'suffix', cross: strip === 'Y', entries: [] });
    return;
  }
  if (append.includes('/')) throw new Error(`affix file: continuation class in "${fields.join(' ')}"`);
  const pattern = condition === '.' ? '' : condition;
  known.entries.push({
    strip: strip === '0' ? '' : strip,
    append: append === '0' ? '' : append,
    condition: pattern,
    matches: new RegExp(known.kind === 'prefix' ? `^(?:${pattern})` : `(?:${pattern})$`),
  });
}

/** One line of the dictionary: a stem and the flags of the affixes it takes. */
export interface Stem {
  word: string;
  flags: string;
}

/** Reads a dictionary file; its first line is a count, lines that begin with a slash are its licence notice. */
export function parseDic(source: string): Stem[] {
  const stems: Stem[] = [];
  for (const line of source.split('\n').slice(1)) {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('/')) continue;
    const slash = entry.indexOf('/');
    stems.push(slash < 0 ? { word: entry, flags: '' } : { word: entry.slice(0, slash), flags: entry.slice(slash + 1) });
  }
  return stems;
}
