import type { Sentence } from '../../sentence';
import type { Knowledge } from '../rule';
import type { Chunk, Chunks } from './chunks';
import type { Feature } from './features';
import { countOfAll, textOf } from './subject';

/** What a pronoun before avere stands for. */
export interface Meant {
  features: ReadonlySet<Feature>;
  text: string;
  isSure: boolean;
}

/** The object that stands before a verb with avere as a pronoun, when it can be told: li, te le, or what begins the sentence. */
export function objectOf(
  verb: Chunk,
  place: number,
  read: Chunks,
  sentence: Sentence,
  knowledge: Knowledge,
): Meant | null {
  const { chunks, shape } = read;
  const clitic = verb.clitics.at(-1);
  if (clitic === 'li') return { features: new Set(['mp']), text: clitic, isSure: true };
  const moved = clitic && /^(?:le|la|l'|ne)$/.test(clitic) ? movedObject(place, read) : null;
  const text = moved ? textOf(sentence, moved.from, moved.to) : '';
  if (clitic === 'le') {
    if (/^(?:me|te|ce|ve|glie)$/.test(verb.clitics.at(-2) ?? ''))
      return { features: new Set(['fp']), text: clitic, isSure: true };
    return moved?.features.has('fp') && moved.features.size === 1 && !/^[NnK]/.test(shape.slice(place + 1))
      ? { features: moved.features, text, isSure: true }
      : null;
  }
  if (clitic === 'ne') {
    const count = shape.slice(place + 1)[0];
    const isMany =
      moved?.kind === 'Q' || (/^[NT]$/.test(count ?? '') && countOfAll(read.chunks[place + 1]!.features) !== 's');
    return moved && isMany && countOfAll(moved.features) === 'p'
      ? { features: moved.features, text, isSure: false }
      : null;
  }
  if (clitic !== "l'" || !moved || countOfAll(moved.features) !== 's') return null;
  const isOther = knowledge.analyse(sentence.tokens[verb.head]!.lower).every(({ person }) => person !== 3);
  const next = chunks[place + 1];
  const isSaid = next?.kind === 'n' || (next?.kind === 'N' && !NAMES.test(sentence.tokens[verb.participle!]!.lower));
  return isOther || isSaid ? { features: moved.features, text, isSure: isOther || moved.kind !== 'P' } : null;
}

const NAMES = /^(?:chiamat|definit|nominat|elett|considerat|res)[oaie]$/;

/** What stands at the beginning and again as a pronoun before the verb. */
function movedObject(place: number, { chunks, shape }: Chunks): Chunk | null {
  const found =
    /(?:^|[;SBK,]|[VAD]C)(?<object>[NQ]|P(?=P*,?(?:ne)?$))(?:[PAD]|(?<=P)n|(?<=[NA])D?A)*,?(?:U,)?[DTU]*$/.exec(
      shape.slice(0, place),
    );
  if (!found) return null;
  const at = found.index + found[0].search(/[NQP]/);
  return chunks[at]!.features.size > 0 ? chunks[at]! : null;
}
