import { compare, FEW_WORDS, type NearCopy } from './nearCopy';
import type { PostIndex } from './postIndex';
import { wordsOf } from './words';

/** A near-copy among the posts, by its id. */
export interface NearPost extends NearCopy {
  id: string;
}

/** The near-copies of a text among the posts in an index, the nearest first; an exact one before all others. */
export async function nearPosts(
  text: string,
  index: PostIndex,
  textsOf: (ids: string[]) => Promise<(string | undefined)[]>,
): Promise<NearPost[]> {
  const words = wordsOf(text);
  const { ids, weights } = index.nearest(words, FEW_WORDS);
  const texts = ids.length > 0 ? await textsOf(ids) : [];
  return ids
    .flatMap((id, at) => {
      const copy = texts[at] === undefined ? null : compare(words, weights, wordsOf(texts[at]));
      return copy ? [{ id, ...copy }] : [];
    })
    .sort((a, b) => rank(b) - rank(a));
}

function rank({ kind, share }: NearCopy): number {
  return kind === 'exact' ? 2 : share;
}
