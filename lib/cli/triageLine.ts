import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Triage } from '@/lib/inbox/triage/kinds';
import { Triager } from '@/lib/inbox/triage/triage';
import { once } from '@/lib/review/once';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
});

/** Loaded when first asked for. */
export const triager = once(
  async () => new Triager(await readFile(new URL('../inbox/triage/triage.bin', import.meta.url))),
);

type Answer = { id: string | number } & Pick<Triage, 'kind' | 'sentiment' | 'confidence' | 'handOff'>;

/** One line of `engine -- triage`: what its comment is, and whose job if it is somebody else's. Throws on a bad line. */
export async function triageLine(line: unknown): Promise<Answer> {
  const read = z.safeParse(lineSchema, line);
  if (!read.success) throw new Error(z.prettifyError(read.error).replaceAll('\n', ' '));
  const { id, text } = read.data;
  const { kind, sentiment, confidence, handOff } = (await triager()).triage(text);
  return { id, kind, sentiment, confidence: Math.round(confidence * 1000) / 1000, ...(handOff && { handOff }) };
}
