import * as z from 'zod/mini';
import { longestName } from '@/lib/brand/brand';
import type { HandOff } from './triage/kinds';

/** Mail programs and Windows cut longer addresses off: 2,000 characters is what all of them take. */
export const longestMailto = 2000;
const ELLIPSIS = '…';

/** Whom a brand hands comments off to. */
export const contactSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName)),
  /** The longest address that mail allows (RFC 5321, section 4.5.3.1). */
  email: z.email().check(z.maxLength(254)),
});
export type Contact = z.infer<typeof contactSchema>;

/** One contact for each job; null where the brand has none. */
export const contactsSchema = z.object({
  orders: z.nullable(contactSchema),
  technical: z.nullable(contactSchema),
  legal: z.nullable(contactSchema),
  sales: z.nullable(contactSchema),
} satisfies Record<HandOff, unknown>);
export type Contacts = z.infer<typeof contactsSchema>;

export const noContacts: Contacts = { orders: null, technical: null, legal: null, sales: null };

/** The comment that is handed off. */
export interface HandedOff {
  text: string;
  author: { name: string; handle: string | null };
  /** Null where the page tells none. */
  permalink: string | null;
}

/** The sentences around it, in the language of the interface; all but `greeting` and `closing` are headings of one line. */
export interface HandOffWords {
  /** Of the mail. */
  subject: string;
  greeting: string;
  /** "Ha scritto", before the author. */
  author: string;
  /** "Quando", before the date. */
  date: string;
  /** The date itself, as the reader writes dates. */
  when: string;
  /** "Qui", before the address. */
  link: string;
  closing: string;
}

export interface HandOffMessage {
  subject: string;
  /** Plain text, to copy. */
  body: string;
  /** Opens the mail with subject and body; where the address would be too long, the comment's end gives way. */
  mailto: string;
}

/** The message with which a comment goes to whoever takes it over. */
export function handOffMessage(comment: HandedOff, to: Contact, words: HandOffWords): HandOffMessage {
  const body = bodyOf(comment, comment.text, words);
  return { subject: oneLine(words.subject), body, mailto: mailtoFor(comment, to, words) };
}

function bodyOf({ author, permalink }: HandedOff, text: string, words: HandOffWords): string {
  const handle = author.handle ? ` (${author.handle})` : '';
  const facts = [
    `${words.author}: ${oneLine(author.name)}${handle}`,
    `${words.date}: ${words.when}`,
    ...(permalink ? [`${words.link}: ${permalink}`] : []),
  ];
  return [words.greeting, quoted(text), facts.join('\n'), words.closing].filter((part) => part !== '').join('\n\n');
}

/** As mail quotes: nobody takes the customer's words for ours. */
function quoted(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => (line.trim() === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A name or a subject with a line break in it must not begin another line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The longest beginning of the comment that fits, found by halving; whole signs only. */
function mailtoFor(comment: HandedOff, to: Contact, words: HandOffWords): string {
  const address = (text: string) => encoded(to.email, oneLine(words.subject), bodyOf(comment, text, words));
  const whole = address(comment.text);
  if (whole.length <= longestMailto) return whole;
  const signs = [...comment.text];
  const cut = (length: number) => address(`${signs.slice(0, length).join('').trimEnd()}${ELLIPSIS}`);
  let [fits, tooLong] = [0, signs.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (cut(middle).length <= longestMailto) fits = middle;
    else tooLong = middle;
  }
  const shortest = cut(fits);
  // A permalink so long that not even one word of the comment fits: the mail opens with its subject, the body is copied.
  return shortest.length <= longestMailto ? shortest : encoded(to.email, oneLine(words.subject), '');
}

/** RFC 6068: everything percent-encoded, line breaks as CRLF. */
function encoded(email: string, subject: string, body: string): string {
  const [local = '', domain = ''] = split(email);
  const lines = body.toWellFormed().replaceAll('\n', '\r\n');
  const query = [`subject=${strict(subject.toWellFormed())}`, ...(body ? [`body=${strict(lines)}`] : [])].join('&');
  return `mailto:${strict(local)}@${domain}?${query}`;
}

function split(email: string): string[] {
  const at = email.lastIndexOf('@');
  return [email.slice(0, at), email.slice(at + 1)];
}

/** As encodeURIComponent, and the signs that some mail programs misread. */
function strict(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
