import * as z from 'zod/mini';
import { brandAsksSchema, brandWith, longestName } from '@/lib/brand/brand';
import { notedPlatforms } from '@/lib/platforms/ids';
import { createChecker } from '@/lib/review/check';
import type { Finding } from '@/lib/shared/finding';
import type { Reply } from '@/lib/text/rules/rule';
import { diskLoaders } from './dictionaries';
import { triager } from './triageLine';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** One without notes of its own counts as none. */
  platform: z.optional(z.string()),
  /** The brand's name, or what it asks for (see lib/brand/brand.ts). */
  brand: z.optional(z.union([z.string().check(z.minLength(1), z.maxLength(longestName)), brandAsksSchema])),
  /** Epoch ms or an ISO date. */
  now: z.optional(z.union([z.number(), z.iso.datetime({ offset: true }), z.iso.date()])),
  /** The text is a reply: to what, and the names of the brands that are not speaking. */
  reply: z.optional(
    z.object({ comment: z.optional(z.nullable(z.string())), otherBrands: z.optional(z.array(z.string())) }),
  ),
});

const checker = createChecker(diskLoaders);

type Asked = NonNullable<z.infer<typeof lineSchema>['reply']>;

/** The comment judged as the extension judges it. */
async function replyFrom({ comment, otherBrands = [] }: Asked): Promise<Reply> {
  if (!comment) return { comment: null, otherBrands };
  const { kind, sentiment } = (await triager()).triage(comment);
  return { comment: { text: comment, kind, sentiment }, otherBrands };
}

/** One line of `engine -- check`: the findings of its text with all their replacements. Throws on a bad line. */
export async function checkLine(line: unknown): Promise<{ id: string | number; findings: Finding[] }> {
  const read = z.safeParse(lineSchema, line);
  if (!read.success) throw new Error(z.prettifyError(read.error).replaceAll('\n', ' '));
  const { id, text, brand, now, reply } = read.data;
  const platform = notedPlatforms.find((known) => known === read.data.platform);
  const checked = await checker.check(text, {
    locale: 'it',
    ...(platform && { platform }),
    ...(brand && { brand: brandWith(typeof brand === 'string' ? { name: brand } : brand) }),
    ...(now !== undefined && { now: new Date(now).getTime() }),
    ...(reply && { reply: await replyFrom(reply) }),
  });
  const findings: Finding[] = [];
  for (const { language, ...finding } of checked.findings) {
    const asks = finding.rule === 'spelling';
    const replacements = asks
      ? await checker.suggest(text.slice(finding.start, finding.end), language)
      : finding.replacements;
    findings.push({ ...finding, replacements });
  }
  for (const rule of checked.failed) console.error(`rule ${rule} failed on ${JSON.stringify(id)}`);
  return { id, findings };
}
