import * as z from 'zod/mini';
import { brandSchema, longestName } from '@/lib/brand/brand';
import { actionSchema } from '@/lib/inbox/comment';
import { keySchema, readingSchema } from '@/lib/inbox/reading';
import { kinds, sentiments } from '@/lib/inbox/triage/kinds';
import { platformIds } from '@/lib/platforms/ids';
import { measuresSchema } from '@/lib/platforms/measures';
import { longestAbbreviation } from '@/lib/replies/abbreviation';
import { linkCheckSchema, referenceSchema, webAddressSchema } from '@/lib/replies/reference';
import { idSchema, templateSchema } from '@/lib/replies/template';
import { reviewRecordSchema } from '@/lib/review/record';
import { platformSettingsSchema } from '@/lib/settings/settings';
import { findingSchema } from '@/lib/shared/finding';
import { message } from './message';

// Without this zod tries whether it may compile code, and every start of the background logs a policy violation.
z.config({ jitless: true });

/** Longest text checked, in UTF-16 code units: ten times the longest post of any platform we serve would not fit a composer. */
export const maxText = 700_000;

/** As many templates or references as one import brings. */
const mostAtOnce = 20_000;

const word = z.string().check(z.minLength(1), z.maxLength(200));
const rule = z.string().check(z.maxLength(64));
/** A brand by its name, which is all that a page knows of it; empty for none. */
const brandName = z.string().check(z.maxLength(longestName));
const platform = z.enum(platformIds);
const nothing = z.null();
/** `full`: the disk has no room. The page lets the change hold for the post being written, and says so. */
const written = z.enum(['kept', 'full']);
export type Written = z.infer<typeof written>;

/** A comment by the platform's own id of it; null where the page does not tell which one is answered. */
const answered = z.nullable(keySchema);

/** Scout → background: a composer has the focus here, or comments are shown; bring the script for it in. Answers whether it is wanted on this platform. */
export const mount = message({
  type: 'mount',
  from: ['page'],
  request: z.object({ platform, script: z.enum(['composer', 'comments']) }),
  response: z.object({ mounted: z.boolean() }),
});

/** Page → background: what the user chose for this platform, the brand written for there and the brands there are. */
export const getSettings = message({
  type: 'getSettings',
  from: ['page'],
  request: z.object({ platform }),
  response: z.extend(platformSettingsSchema, {
    brand: brandName,
    brands: z.array(brandName),
    /** What stands behind the `;` of the templates that serve the brand. */
    abbreviations: z.array(z.string()),
  }),
});

/** Page → background: read this text. Findings carry no replacements; `suggest` brings them. */
export const check = message({
  type: 'check',
  from: ['page'],
  request: z.object({
    platform,
    /** Where it is written: a comment may be shorter than a post. */
    surface: z.string().check(z.maxLength(64)),
    text: z.string().check(z.maxLength(maxText)),
    /** The platform's own button accepts the text as it is: with a longer limit for those who pay, the longer one counts. */
    long: z.boolean(),
    /** Passages pasted into the composer. */
    pasted: z.array(z.string().check(z.maxLength(5000))).check(z.maxLength(5)),
    comment: answered,
  }),
  response: z.object({
    language: z.enum(['it', 'en', 'other']),
    findings: z.array(z.extend(findingSchema, { language: z.enum(['it', 'en']) })),
    measures: measuresSchema,
  }),
});

/** Page → background: what these words may have been meant to be, best first. */
export const suggest = message({
  type: 'suggest',
  from: ['page'],
  request: z.object({ language: z.enum(['it', 'en']), words: z.array(word).check(z.maxLength(50)) }),
  response: z.array(z.array(z.string())),
});

/** Teach or forget a personal word. */
export const setWord = message({
  type: 'setWord',
  from: ['page', 'extension'],
  request: z.object({ word, known: z.boolean() }),
  response: written,
});

/** Leave a remark out for good, or let it speak again: for one brand, or for all (empty). */
export const setIgnored = message({
  type: 'setIgnored',
  from: ['page'],
  request: z.object({ rule, word, brand: brandName, ignored: z.boolean() }),
  response: written,
});

/** Which brand is written for on a platform. */
export const setBrand = message({
  type: 'setBrand',
  from: ['page', 'extension'],
  request: z.object({ platform, brand: brandName }),
  response: written,
});

/** Popup → background: keep a brand as it is now; a removed one comes back. */
export const saveBrand = message({
  type: 'saveBrand',
  from: ['extension'],
  request: brandSchema,
  response: written,
});

/** Popup → background: remove a brand. */
export const removeBrand = message({
  type: 'removeBrand',
  from: ['extension'],
  request: z.object({ id: z.string().check(z.maxLength(64)) }),
  response: written,
});

/** Library → background: keep templates as they are now, all or none; removed ones come back. */
export const saveTemplates = message({
  type: 'saveTemplates',
  from: ['extension'],
  request: z.array(templateSchema).check(z.maxLength(mostAtOnce)),
  response: written,
});

export const removeTemplates = message({
  type: 'removeTemplates',
  from: ['extension'],
  request: z.array(idSchema).check(z.maxLength(mostAtOnce)),
  response: written,
});

/** Library → background: keep references as they are now, all or none; removed ones come back. */
export const saveReferences = message({
  type: 'saveReferences',
  from: ['extension'],
  request: z.array(referenceSchema).check(z.maxLength(mostAtOnce)),
  response: written,
});

export const removeReferences = message({
  type: 'removeReferences',
  from: ['extension'],
  request: z.array(idSchema).check(z.maxLength(mostAtOnce)),
  response: written,
});

/** Library → background: keep what a check found out about a link. */
export const saveLinkCheck = message({
  type: 'saveLinkCheck',
  from: ['extension'],
  request: linkCheckSchema,
  response: written,
});

/** Library or popup → background: keep a link. `known`: it was there already, and is not doubled. */
export const saveLink = message({
  type: 'saveLink',
  from: ['extension'],
  request: z.object({ url: webAddressSchema, title: z.string().check(z.maxLength(2000)) }),
  response: z.union([z.object({ id: idSchema, known: z.boolean() }), z.literal('full')]),
});

/** Popup → background: switch a rule off or on again. */
export const setRule = message({
  type: 'setRule',
  from: ['extension'],
  request: z.object({ rule, off: z.boolean() }),
  response: written,
});

/**
 * Page → background: a text went out. A post's is kept as an earlier post, apart from the record of the review; a reply
 * closes its comment.
 */
export const recordReview = message({
  type: 'recordReview',
  from: ['page'],
  request: z.extend(z.omit(reviewRecordSchema, { length: true }), {
    text: z.string().check(z.maxLength(maxText)),
    comment: answered,
  }),
  response: z.enum(['kept', 'full', 'private']),
});

/** Page → background: open the browser's side panel beside this tab. Answers whether the browser did. */
export const openSidePanel = message({
  type: 'openSidePanel',
  from: ['page'],
  request: nothing,
  response: z.boolean(),
});

/** Popup → background: the user's choices for a platform. */
export const setSettings = message({
  type: 'setSettings',
  from: ['extension'],
  request: z.object({ platform, settings: platformSettingsSchema }),
  response: written,
});

const counts = z.object({ error: z.int(), warning: z.int(), hint: z.int() });

/** Popup → content script: what is being written here. */
export const status = message({
  type: 'status',
  from: ['extension'],
  request: nothing,
  response: z.object({ composing: z.boolean(), findings: z.nullable(counts) }),
});

/** Background or popup → content script: the user asks for the word card at the caret, for the review, for the templates. */
export const command = message({
  type: 'command',
  from: ['extension'],
  request: z.enum(['correct-word', 'review', 'templates']),
  response: z.boolean(),
});

/** Background → content scripts: words, remarks or settings changed; read them again. */
export const changed = message({ type: 'changed', from: ['extension'], request: nothing, response: nothing });

/** Page → background: comments that the user has before their eyes. `off`: this platform is switched off. */
export const readComments = message({
  type: 'readComments',
  from: ['page'],
  request: readingSchema,
  response: z.enum(['kept', 'full', 'private', 'off']),
});

/** Page → background: what a reply may be made of. The answer is an `Offer` as JSON: the page hands it on to the picker unread. */
export const findReplies = message({
  type: 'findReplies',
  from: ['page'],
  request: z.object({ platform, comment: answered }),
  response: z.string(),
});

/** A reply ready to be edited, with the id of what it is made of; what is not known stands in it as `{{label}}`. */
const reply = z.object({ id: z.string(), text: z.string() });

/** Page → background: the template with this abbreviation; null when there is none. */
export const expandTemplate = message({
  type: 'expandTemplate',
  from: ['page'],
  request: z.object({ platform, comment: answered, abbreviation: z.string().check(z.maxLength(longestAbbreviation)) }),
  response: z.nullable(reply),
});

/** Page → background: at most three replies to a comment, the best first. */
export const suggestReplies = message({
  type: 'suggestReplies',
  from: ['page'],
  request: z.object({ platform, comment: keySchema }),
  response: z.array(reply),
});

/** Page → background: none of these replies to a comment was wanted. */
export const replyDismissed = message({
  type: 'replyDismissed',
  from: ['page'],
  request: z.object({ platform, ids: z.array(idSchema).check(z.maxLength(3)) }),
  response: z.enum(['kept', 'full', 'private']),
});

/** Page → background: a reply was put in: a template, or one of those offered. */
export const replyTaken = message({
  type: 'replyTaken',
  from: ['page'],
  request: z.object({ platform, comment: answered, id: idSchema }),
  response: z.enum(['kept', 'full', 'private']),
});

/** A comment in the inbox (`itemId`). */
const comment = z.string().check(z.minLength(1), z.maxLength(400));
/** `refused`: its state does not allow it any more, or it is gone; nothing was changed. */
const done = z.union([written, z.literal('refused')]);

/** Popup → background: what the user does with a comment. */
export const actOnComment = message({
  type: 'actOnComment',
  from: ['extension'],
  request: z.object({ id: comment, action: actionSchema }),
  response: done,
});

/** Popup → background: take the last action on a comment back. */
export const undoComment = message({
  type: 'undoComment',
  from: ['extension'],
  request: z.object({ id: comment }),
  response: done,
});

/** Popup → background: what a comment really is; remembered for its brand. */
export const correctTriage = message({
  type: 'correctTriage',
  from: ['extension'],
  request: z.object({ id: comment, kind: z.enum(kinds), sentiment: z.enum(sentiments) }),
  response: done,
});

/** Popup → background: propose a question that a brand (null: none) is often asked no more, or again. */
export const silenceAsked = message({
  type: 'silenceAsked',
  from: ['extension'],
  request: z.object({ brandId: z.nullable(idSchema), id: idSchema, silenced: z.boolean() }),
  response: written,
});

/** Popup → background: show a comment where it stands. Answers whether it could be: some have no address. */
export const openComment = message({
  type: 'openComment',
  from: ['extension'],
  request: z.object({ id: comment }),
  response: z.boolean(),
});

/** Background → content script: put the focus into the open reply box of this comment. Answers whether there is one. */
export const focusReply = message({
  type: 'focusReply',
  from: ['extension'],
  request: z.object({ key: z.string().check(z.minLength(1), z.maxLength(300)) }),
  response: z.boolean(),
});
