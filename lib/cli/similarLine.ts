import * as z from 'zod/mini';
import { PostIndex } from '@/lib/review/similar/postIndex';
import { nearPosts } from '@/lib/review/similar/posts';
import { wordsOf } from '@/lib/review/similar/words';
import type { Span } from '@/lib/shared/finding';

const moment = z.optional(z.union([z.number(), z.iso.datetime({ offset: true }), z.iso.date()]));
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  brand: z.optional(z.string()),
  /** When it was published: epoch ms or an ISO date. */
  at: moment,
  now: moment,
});

interface Match {
  id: string | number;
  kind: string;
  share: number;
  spans: [number, number][];
}

/** Posts read so far, by their place among them. */
const posts: { id: string | number; text: string }[] = [];
const index = new PostIndex();

/** One line of `engine -- similar`: its near-copies among the lines read before it, the nearest first. Throws on a bad line. */
export async function similarLine(line: unknown): Promise<{ id: string | number; matches: Match[] }> {
  const read = z.safeParse(lineSchema, line);
  if (!read.success) throw new Error(z.prettifyError(read.error).replaceAll('\n', ' '));
  const { id, text } = read.data;
  const near = await nearPosts(text, index, async (places) => places.map((place) => posts[Number(place)]?.text));
  index.add(String(posts.length), wordsOf(text));
  posts.push({ id, text });
  const matches = near.map(({ id: place, kind, share, spans }) => ({
    id: posts[Number(place)]!.id,
    kind,
    share: Math.round(share * 1000) / 1000,
    spans: spans.map(({ start, end }: Span): [number, number] => [start, end]),
  }));
  return { id, matches };
}
