import { AutomatonBuilder } from '@/lib/text/spelling/build/automaton';
import { Letters } from '@/lib/text/spelling/build/numbering';
import { Trie } from '@/lib/text/spelling/build/trie';
import { HEADER_WORDS, MAGIC, type MorphologyMeta } from '../format';

/** Compiles forms and their tags into the bytes that `Morphology` reads. */
export function compileForms(forms: ReadonlyMap<string, ReadonlySet<string>>): Uint8Array {
  const classes = rankedClasses(forms);
  const letters = new Letters();
  const trie = new Trie();
  for (const [form, tags] of forms) trie.add(letters.encode(form), classes.indexOf(keyOf(tags)) + 1);
  const builder = new AutomatonBuilder();
  const root = builder.add(trie, (value) => value);
  const { edges, rare, place } = builder.layOut();
  const meta: MorphologyMeta = { letters: letters.all, classes: ['', ...classes], rare };
  return encode(meta, place(root), edges);
}

/** The commonest first: those fit in the edge itself. */
function rankedClasses(forms: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const counts = new Map<string, number>();
  for (const tags of forms.values()) counts.set(keyOf(tags), (counts.get(keyOf(tags)) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
}

function keyOf(tags: ReadonlySet<string>): string {
  return [...tags].sort().join(' ');
}

function encode(meta: MorphologyMeta, root: number, edges: Uint32Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(meta));
  const metaLength = Math.ceil(json.length / 4) * 4;
  const edgesAt = HEADER_WORDS * 4 + metaLength;
  const bytes = new Uint8Array(edgesAt + edges.byteLength).fill(0x20);
  bytes.set(new Uint8Array(new Uint32Array([MAGIC, metaLength, root, edges.length]).buffer));
  bytes.set(json, HEADER_WORDS * 4);
  bytes.set(new Uint8Array(edges.buffer), edgesAt);
  return bytes;
}
