import { CLASS_MASK, CLASS_SHIFT, LAST, LETTER_MASK, LETTER_SHIFT, RARE_CLASS, TARGET_SHIFT } from '../spelling/format';
import type { Analysis } from './analysis';
import { derive } from './derive';
import { HEADER_WORDS, MAGIC, type MorphologyMeta, parseTag } from './format';

const NOTHING: readonly Analysis[] = [];

/** What Italian forms can be, read in place from the compiled file. */
export class Morphology {
  private readonly edges: Uint32Array;
  private readonly root: number;
  private readonly ids = new Map<string, number>();
  private readonly rare: Map<number, number>;
  private readonly classes: string[];
  private readonly parsed = new Map<number, readonly Analysis[]>();

  /** `bytes` is the file of `npm run lexicon`. Throws when it is something else. */
  constructor(bytes: Uint8Array) {
    const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const { buffer, byteOffset } = copy;
    const [magic, metaLength, root, count] = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
    if (magic !== MAGIC) throw new Error('morphology: not a file of forms');
    const metaAt = byteOffset + HEADER_WORDS * 4;
    const meta: MorphologyMeta = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, metaAt, metaLength)));
    this.edges = new Uint32Array(buffer, metaAt + metaLength!, count);
    this.root = root!;
    this.classes = meta.classes;
    this.rare = new Map(meta.rare);
    [...meta.letters].forEach((letter, index) => void this.ids.set(letter, index + 1));
  }

  /** What the form can be; derived forms (dirlo, velocemente, bellissimo) included. In small letters, straight apostrophes. */
  analyse(form: string): readonly Analysis[] {
    const listed = this.listed(form);
    return listed.length > 0 ? listed : derive(form, (base) => this.listed(base));
  }

  private listed(form: string): readonly Analysis[] {
    let node = this.root;
    let at = 0;
    for (const letter of form) {
      at = this.edge(node, this.ids.get(letter) ?? 0);
      if (at === 0) return NOTHING;
      node = this.edges[at]! >>> TARGET_SHIFT;
    }
    return at === 0 ? NOTHING : this.classAt(at);
  }

  private classAt(at: number): readonly Analysis[] {
    const direct = (this.edges[at]! >>> CLASS_SHIFT) & CLASS_MASK;
    const number = direct === RARE_CLASS ? this.rare.get(at)! : direct;
    if (number === 0) return NOTHING;
    let analyses = this.parsed.get(number);
    if (!analyses) {
      analyses = this.classes[number]!.split(' ').map(parseTag);
      this.parsed.set(number, analyses);
    }
    return analyses;
  }

  /** The edge of `node` with this letter, or 0. */
  private edge(node: number, id: number): number {
    if (node === 0 || id === 0) return 0;
    for (let at = node; ; at++) {
      const edge = this.edges[at]!;
      if (((edge >>> LETTER_SHIFT) & LETTER_MASK) === id) return at;
      if (edge & LAST) return 0;
    }
  }
}
