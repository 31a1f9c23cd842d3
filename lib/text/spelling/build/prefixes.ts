import type { PrefixEntry } from '../format';
import type { AffixClass, AffixEntry } from './aff';
import { prefixFlags } from './expand';
import type { Letters } from './numbering';
import { Trie } from './trie';

/** All prefixes as a tree of their own; the value of an ending is the place in `entries` of what it opens. */
export function prefixTree(
  classes: Map<string, AffixClass>,
  letters: Letters,
): { tree: Trie; entries: PrefixEntry[][] } {
  const byText = new Map<string, PrefixEntry[]>();
  prefixFlags(classes).forEach((flag, bit) => {
    for (const [text, opened] of opensOf(classes.get(flag)!.entries, bit)) {
      byText.set(text, [...(byText.get(text) ?? []), ...opened]);
    }
  });
  const tree = new Trie();
  const entries: PrefixEntry[][] = [[]];
  for (const [text, opened] of byText) tree.add(letters.encode(text), entries.push(opened) - 1);
  return { tree, entries };
}

/**
 * The entries of one class by the text they put in front. Those that swap a small letter for a capital
 * (`PFX T a l'A a`) differ only by the letter: they become one entry after the text without it.
 */
function opensOf(entries: readonly AffixEntry[], bit: number): Map<string, PrefixEntry[]> {
  const plain = new Map<string, PrefixEntry[]>();
  const capitals = new Map<string, string>();
  for (const { strip, append, condition } of entries) {
    if (strip === '') plain.set(append, [...(plain.get(append) ?? []), { bit, capital: false, condition }]);
    else if (strip.length === 1 && condition === strip && append.endsWith(strip.toUpperCase())) {
      const text = append.slice(0, -1);
      capitals.set(text, (capitals.get(text) ?? '') + strip);
    } else
      throw new Error(`affix file: prefix "${append}" takes away "${strip}" in a way the lexicon has no place for`);
  }
  for (const [text, letters] of capitals) {
    plain.set(text, [...(plain.get(text) ?? []), { bit, capital: true, condition: `[${letters}]` }]);
  }
  return plain;
}
