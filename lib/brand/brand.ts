import * as z from 'zod/mini';
import { officeHoursSchema } from '@/lib/inbox/waiting';

/** The longest name or word, in UTF-16 code units: two of them fit the sentence that says what is wrong. */
export const longestName = 100;
/** As many names, words or signs as a list may hold. */
export const mostNames = 500;

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName));
const openLine = z.string().check(z.trim(), z.maxLength(longestName));
const list = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(mostNames));

export const registers = ['tu', 'lei', 'voi'] as const;
export type Register = (typeof registers)[number];

/**
 * How the brand writes to everybody: `masculine` (tutti), `pairs` (tutte e tutti), `neutral` (signs such as ə and *), or
 * null when it does not mind.
 */
export const inclusiveForms = ['masculine', 'pairs', 'neutral'] as const;
export type InclusiveForm = (typeof inclusiveForms)[number];

/** What a brand wants of its texts. Everything but the name may be left empty: then it asks for nothing. */
export const brandSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: line,
  /** Names and products in their one right spelling. */
  names: list(line),
  /** Words to avoid, each with the better one; empty when there is none. */
  avoid: list(z.object({ word: line, better: openLine })),
  register: z.nullable(z.enum(registers)),
  inclusive: z.nullable(z.enum(inclusiveForms)),
  forbiddenEmoji: list(line),
  /** Without #. */
  forbiddenHashtags: list(line),
  /** Domains of the brand, `example.it`: links to them want the campaign parameters. */
  domains: list(line),
  /** Campaign parameters that links to the brand's domains must carry, `utm_source` and the like; a value may be left empty. */
  utm: list(z.object({ name: line, value: openLine })),
  /** Rules this brand does not want to hear of. */
  rulesOff: list(z.string().check(z.maxLength(64))),
  /** When it answers comments, and how soon; null counts as `usualHours`. Brands of earlier versions have none. */
  hours: z._default(z.nullable(officeHoursSchema), null),
  /** Whether a comment whose response target is near is told of. */
  reminders: z._default(z.boolean(), true),
});
export type Brand = z.infer<typeof brandSchema>;

/** Some of what a brand may ask for. */
export const brandAsksSchema = z.partial(brandSchema);

/** A brand that asks for nothing but what is given. */
export function brandWith(asks: z.infer<typeof brandAsksSchema>): Brand {
  const given = Object.fromEntries(Object.entries(asks).filter(([, value]) => value !== undefined));
  return {
    id: 'brand',
    name: 'Brand',
    names: [],
    avoid: [],
    register: null,
    inclusive: null,
    forbiddenEmoji: [],
    forbiddenHashtags: [],
    domains: [],
    utm: [],
    rulesOff: [],
    hours: null,
    reminders: true,
    ...given,
  };
}
