import type { AffixClass, AffixEntry, Affixes, Stem } from './aff';

/** The prefix classes in a fixed order: the place in the list is the bit in a form's mask. */
export function prefixFlags(classes: Map<string, AffixClass>): string[] {
  return [...classes].filter(([, affix]) => affix.kind === 'prefix').map(([flag]) => flag);
}

/**
 * Calls `emit` with every form a stem makes through its suffixes, and the mask of prefix classes that form accepts.
 * Prefixes are not written out: millions of forms times twenty elisions would be the explosion that stops nspell.
 * Pieces of compounds are left out: English makes only ordinal numbers of them (21st), and numbers are never asked.
 */
export function createExpander(affixes: Affixes, emit: (form: string, prefixes: number) => void) {
  const { classes, unsuggested, compound } = affixes;
  const prefixes = prefixFlags(classes).map((flag) => ({ flag, ...classes.get(flag)! }));

  /** Only prefixes that can really stand before this form count: fewer distinct masks, smaller automaton. */
  function maskOf(form: string, flags: string, crossOnly: boolean): number {
    let mask = 0;
    prefixes.forEach((prefix, bit) => {
      if (!flags.includes(prefix.flag) || (crossOnly && !prefix.cross)) return;
      if (prefix.entries.some((entry) => form.startsWith(entry.strip) && entry.matches.test(form))) mask |= 1 << bit;
    });
    return mask;
  }

  return function expand({ word, flags }: Stem): void {
    if ([...flags].some((flag) => compound.includes(flag))) {
      if (!/\d/.test(word)) throw new Error(`dictionary: "${word}" makes compounds that are no numbers`);
      return;
    }
    emit(word, maskOf(word, flags, false));
    for (const flag of new Set(flags)) {
      if (unsuggested.includes(flag)) continue;
      const affix = classes.get(flag);
      if (!affix) throw new Error(`dictionary: unknown flag "${flag}" on "${word}"`);
      if (affix.kind === 'prefix') continue;
      for (const entry of affix.entries) {
        if (!takes(word, entry)) continue;
        const form = word.slice(0, word.length - entry.strip.length) + entry.append;
        emit(form, affix.cross ? maskOf(form, flags, true) : 0);
      }
    }
  };
}

/** Without FULLSTRIP something of the stem must be left standing. */
function takes(word: string, entry: AffixEntry): boolean {
  return word.length > entry.strip.length && word.endsWith(entry.strip) && entry.matches.test(word);
}
