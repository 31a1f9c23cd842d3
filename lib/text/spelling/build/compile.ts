import { HEADER_WORDS, type LexiconMeta, MAGIC, type PrefixEntry } from '../format';
import { parseAff, parseDic, type Stem } from './aff';
import { AutomatonBuilder } from './automaton';
import { createExpander } from './expand';
import { packFrequencies, parseFrequencies } from './frequency';
import { Letters, Numbering } from './numbering';
import { prefixTree } from './prefixes';
import { Trie } from './trie';
import { parseWords } from './words';

export interface LexiconSources {
  aff: string;
  dic: string;
  /** Word lists of our own. */
  lists: string[];
  /** Lines of `word count`; may be empty. */
  frequencies: string;
}

/** A word of our own lists that the subtitles hardly know is still a living one: it ranks like a word in the top 10,000. */
const LISTED_LEVEL = 5;

/** A word ends here, whatever prefixes it takes: keeps the value of an ending from being 0. */
const ENDS = 1 << 31;

/** Compiles a Hunspell dictionary and our word lists into the bytes that `openLexicon` reads. */
export function compileLexicon(sources: LexiconSources): Uint8Array {
  const affixes = parseAff(sources.aff);
  const stems = parseDic(sources.dic);
  const listed = sources.lists.flatMap((list) => parseWords(list, stems));
  const letters = new Letters();
  const trie = new Trie();
  const expand = createExpander(affixes, (form, prefixes) => trie.add(letters.encode(form), ENDS | prefixes));
  for (const stem of [...stems, ...listed]) expand(stem);

  const masks = new Numbering<number>();
  const groups = new Numbering<string>();
  const builder = new AutomatonBuilder();
  const root = builder.add(trie, (value) => masks.of((value & ~ENDS) >>> 0));
  const { tree, entries } = prefixTree(affixes.classes, letters);
  const prefixRoot = builder.add(tree, (value) => groups.of(JSON.stringify(entries[value])));
  const { edges, rare, place } = builder.layOut();

  const meta: LexiconMeta = {
    letters: letters.all,
    masks: [0, ...masks.items],
    rare,
    prefixes: [[], ...groups.items.map((item) => JSON.parse(item) as PrefixEntry[])],
  };
  const slots = packFrequencies(levelsOf(sources.frequencies, listed));
  return encode(meta, [place(root), place(prefixRoot)], edges, slots);
}

function levelsOf(frequencies: string, listed: readonly Stem[]): Map<string, number> {
  const levels = parseFrequencies(frequencies);
  for (const { word } of listed) {
    const key = word.toLowerCase();
    levels.set(key, Math.max(levels.get(key) ?? 0, LISTED_LEVEL));
  }
  return levels;
}

function encode(meta: LexiconMeta, roots: [number, number], edges: Uint32Array, slots: Uint16Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(meta));
  const metaLength = Math.ceil(json.length / 4) * 4;
  const edgesAt = HEADER_WORDS * 4 + metaLength;
  const bytes = new Uint8Array(edgesAt + edges.byteLength + slots.byteLength).fill(0x20);
  bytes.set(new Uint8Array(new Uint32Array([MAGIC, metaLength, ...roots, edges.length, slots.length]).buffer));
  bytes.set(json, HEADER_WORDS * 4);
  bytes.set(new Uint8Array(edges.buffer), edgesAt);
  bytes.set(new Uint8Array(slots.buffer), edgesAt + edges.byteLength);
  return bytes;
}
