import * as z from 'zod/mini';
import { registers } from '@/lib/brand/brand';
import { kinds } from '@/lib/inbox/triage/kinds';
import { longestAbbreviation } from './abbreviation';

/** The longest title, folder, tag or label, in UTF-16 code units: one line of the picker. */
export const longestLine = 100;
/** The longest body: Facebook, which takes the longest comments of the four platforms, stops at 8,000. */
export const longestBody = 8000;
export const longestNote = 2000;
export const mostTags = 30;

/** What a row's id may be. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(64));
export const lineSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestLine));
export const noteSchema = z.string().check(z.trim(), z.maxLength(longestNote));
/** A tag holds no comma: lists of tags are written with commas between them. */
export const tagsSchema = z.array(lineSchema.check(z.regex(/^[^,]*$/))).check(z.maxLength(mostTags));
export const timeSchema = z.number().check(z.int(), z.nonnegative());

export const templateLanguages = ['it', 'en'] as const;

/** A reply template. */
export const templateSchema = z.object({
  id: idSchema,
  title: lineSchema,
  /** Text with variables, see variables.ts. */
  body: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestBody)),
  /** The kinds of comment it answers; none means any. */
  kinds: z.array(z.enum(kinds)).check(z.maxLength(kinds.length)),
  language: z.enum(templateLanguages),
  /** Null when the text addresses nobody, and in English. */
  register: z.nullable(z.enum(registers)),
  /** Null serves every brand. */
  brandId: z.nullable(idSchema),
  /** Empty at the top. */
  folder: z.string().check(z.trim(), z.maxLength(longestLine)),
  /** What is typed after `;` to insert it; unique among all templates, in whatever case. Null for none. */
  abbreviation: z.nullable(z.string().check(z.regex(/^[\p{L}\p{N}]+$/u), z.maxLength(longestAbbreviation))),
  tags: tagsSchema,
  /** For those who choose it; never a part of the reply. */
  note: noteSchema,
  /** The reference that `{link}` stands for; null when the writer chooses one each time. */
  referenceId: z.nullable(idSchema),
  /** How often it was inserted. */
  uses: z.number().check(z.int(), z.nonnegative()),
  createdAt: timeSchema,
  updatedAt: timeSchema,
});
export type Template = z.infer<typeof templateSchema>;
