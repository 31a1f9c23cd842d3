import { type Brand, brandWith } from '@/lib/brand/brand';
import type { Span } from '@/lib/shared/finding';
import { phrases } from '../kit/reply';
import type { Message, Remark, Reply, TextRule } from '../rule';

const brand = brandWith({ name: 'Bottega Rossi', domains: ['bottega.example'] });
const upset = {
  brand,
  reply: { comment: { text: 'Mai chiamato', kind: 'complaint', sentiment: 'negative' } },
} as const;
const told = {
  brand,
  reply: {
    comment: { text: 'il mio numero è 333 1234567, mail lucia@azienda.example', kind: 'order', sentiment: 'negative' },
  },
} as const;

type Datum = 'email' | 'phone' | 'number' | 'account' | 'tax' | 'card' | 'address';

const WHAT: Record<Datum, Message> = {
  email: { it: 'un indirizzo e-mail', en: 'an e-mail address' },
  phone: { it: 'un numero di telefono', en: 'a phone number' },
  number: { it: 'un numero d’ordine o di pratica', en: 'an order or case number' },
  account: { it: 'un IBAN', en: 'an IBAN' },
  tax: { it: 'un codice fiscale', en: 'a tax code' },
  card: { it: 'il numero di una carta', en: 'a card number' },
  address: { it: 'un indirizzo di casa', en: 'a home address' },
};

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const PHONE = /(?<![\p{L}\p{N}/?=&#.-])\+?\d(?:[ ./-]?\d){6,13}(?![\p{L}\p{N}/])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu;
const TAX = /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/giu;
const CARD = /(?<![\p{L}\p{N}])(?:\d{4}[ -]?){3}\d{1,7}(?![\p{L}\p{N}])/gu;
const THINGS =
  'ordine|pratica|spedizione|pacco|prenotazione|tessera|contratto|utenza|polizza|biglietto|tracking|tracciamento|cliente|ticket|order|booking|case|reservation|parcel|shipment';
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}])(?:${THINGS})(?: (?:n[.°º]?|nr\.?|num(?:ero)?\.?|no\.?|number|codice|code|con (?:codice|tracking|numero)|cliente|id))*:? ?[#°]? ?((?=[\p{L}/-]*\d)[\p{Lu}\p{N}][\p{Lu}\p{N}/-]{3,30})(?![\p{L}\p{N}])`,
  'giu',
);
const ADDRESS =
  /(?<![\p{L}])(?:spedizione|consegna|indirizzo|recapitat\p{L}*|consegnat\p{L}*|spedit\p{L}*)(?: \p{L}+){0,3}:? (?:in |a |è )?((?:via|viale|corso|piazza|largo|vicolo|strada) (?:[\p{L}.'’]+ ){1,4}?\d+\p{L}?(?:, ?(?:interno|scala|piano|terzo|secondo|primo|citofono)[^.!?\n]*)?)/giu;

const FREE_MAIL =
  /@(?:gmail|googlemail|libero|hotmail|outlook|live|yahoo|icloud|me|virgilio|tiscali|alice|tin|fastwebnet|proton(?:mail)?|msn|aol|email)\./i;
/** What offers a contact of one's own. */
const OFFERED = phrases(
  String.raw`(?:nostr[oaie]|numero verde|centralino|sportello)`,
  String.raw`(?:scriv|chiam|contatt|telefon|prenot|mand|invi|rivolg)(?!\p{L}*(?:iamo|remo))\p{L}*(?: \p{L}+){0,2} (?:a|al|allo|all|su|ai)`,
  String.raw`(?:ci trov|risponde|rispondiamo|siamo)\p{L}*(?: \p{L}+){0,2} (?:a|al|allo|su)?`,
  String.raw`(?:whatsapp|telefono|tel|info|mail|e-mail|email|eccolo|numero)(?: (?:è|al))?`,
  String.raw`(?:call|write|email|reach) us(?: \p{L}+){0,2}`,
);
/** What speaks of the customer's. */
const THEIRS = phrases(
  String.raw`(?:tu[oa]|su[oa]|vostr[oa]|your|lor[oa])(?: nuov[oa])? (?:numero|cellulare|cell|telefono|mail|e-mail|email|casella|indirizzo|recapito|phone|number)`,
  String.raw`(?:ti|la|le|vi) (?:(?:ri)?chiam|contatt|(?:ri)?scriv|(?:ri)?mand|invi|telefon|sent)\p{L}*`,
  String.raw`(?:ti|le|vi|la) abbiamo (?:già )?(?:ri)?(?:scritto|mandato|inviato|chiamat[oaie]|contattat[oaie])`,
  String.raw`(?:ri)?(?:chiamar|contattar|scriver|mandar|inviar|telefonar)(?:ti|la|le|vi)`,
  String.raw`abbiamo (?:già )?(?:ri)?(?:scritto|mandato|inviato|chiamato)`,
  String.raw`we (?:wrote|have written|called|sent|will call|emailed)(?: \p{L}+){0,2}`,
);

/** What belongs to a customer and now stands where everybody reads it. */
export const replyPersonalData: TextRule = {
  id: 'reply-personal-data',
  scope: 'text',
  onlyReplies: true,
  needs: /\d|@/,
  title: { it: 'Dati del cliente in pubblico', en: 'A customer’s data in public' },
  severity: 'error',
  source:
    'GDPR, art. 5(1)(f): personal data are kept confidential; a name beside a number, an address or an order is personal data (art. 4).',
  find({ text }, _, { brand, reply }) {
    const remarks: Remark[] = [];
    const add = (span: Span, datum: Datum) => {
      if (remarks.some(({ start, end }) => span.start < end && start < span.end)) return;
      remarks.push({ ...span, severity: 'error', message: messageFor(datum), replacements: [] });
    };
    for (const span of spansOf(text, TAX)) add(span, 'tax');
    for (const span of spansOf(text, IBAN)) if (isTheirs(text, span)) add(span, 'account');
    for (const span of spansOf(text, CARD)) add(span, 'card');
    for (const span of spansOf(text, EMAIL)) if (isTheirEmail(text, span, brand, reply)) add(span, 'email');
    for (const span of groupsOf(text, NUMBER)) add(span, 'number');
    for (const span of groupsOf(text, ADDRESS)) if (isTheirs(text, span)) add(span, 'address');
    for (const span of spansOf(text, PHONE)) if (isTheirPhone(text, span, reply)) add(span, 'phone');
    return remarks.sort((a, b) => a.start - b.start);
  },
  good: [
    { text: 'Chiamaci allo 02 1234567 o scrivi a info@bottega.example, dalle 9 alle 18.', ...upset },
    { text: 'Il nostro numero verde è 800 123456. La richiamiamo noi entro sera.', ...upset },
    { text: 'Mandaci in privato il numero dell’ordine e un recapito.', ...upset },
    { text: 'Ti aspettiamo in via Roma 12, dal 3 al 15 novembre 2026.', ...upset },
    { text: 'Scrivi pure a bottegarossi@gmail.com, rispondiamo a tutti.', ...upset },
    { text: 'L’ordine del 2024 parte domani, sono 120 pezzi a 1.250.000 lire.', ...upset },
    'Il tuo ordine n. 483920 parte domani.',
  ],
  bad: [
    { text: 'Il tuo ordine n. 483920 parte domani.', marks: ['483920'], ...upset },
    { text: 'La chiamiamo oggi al 347 1234567.', marks: ['347 1234567'], ...upset },
    { text: 'Abbiamo scritto a mario.rossi@gmail.com.', marks: ['mario.rossi@gmail.com'], ...upset },
    {
      text: 'Chiamiamo subito il 3331234567, o scriviamo a lucia@azienda.example',
      marks: ['3331234567', 'lucia@azienda.example'],
      ...told,
    },
    { text: 'Confermiamo la spedizione in via Garibaldi 12.', marks: ['via Garibaldi 12'], ...upset },
    { text: 'La prenotazione con codice QX7R2P è confermata.', marks: ['QX7R2P'], ...upset },
  ],
};

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Where the first group of a pattern stands; nothing else in the match ends like it. */
function groupsOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found, 1: group }) => {
    const end = index + found.length;
    return group ? [{ start: end - group.length, end }] : [];
  });
}

/** What stands before it in its sentence. */
function before(text: string, { start }: Span): string {
  return /[^!?\n]*$/
    .exec(text.slice(Math.max(0, start - 80), start))![0]
    .split(/[.;]\s/)
    .at(-1)!;
}

/** Of what offers our contact and what speaks of theirs the nearer one counts. */
function isTheirs(text: string, span: Span, otherwise = true): boolean {
  const said = before(text, span);
  const [offered, theirs] = [OFFERED, THEIRS].map((cue) =>
    Math.max(-1, ...[...said.matchAll(cue)].map(({ index }) => index)),
  );
  return offered === theirs ? otherwise : theirs! > offered!;
}

function isTheirEmail(text: string, span: Span, brand: Brand | undefined, reply: Reply | undefined): boolean {
  const email = text.slice(span.start, span.end).toLowerCase();
  const host = email.slice(email.indexOf('@') + 1);
  const domains = brand?.domains.map((domain) => domain.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '')) ?? [];
  if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return false;
  if (reply?.comment?.text.toLowerCase().includes(email)) return true;
  return isTheirs(text, span, FREE_MAIL.test(email));
}

/** Seven digits and more may be many things: only one that the comment gave, or that is called theirs, is a customer's. */
function isTheirPhone(text: string, span: Span, reply: Reply | undefined): boolean {
  const digits = digitsOf(text.slice(span.start, span.end)).slice(-9);
  return digitsOf(reply?.comment?.text ?? '').includes(digits) || isTheirs(text, span, false);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function messageFor(datum: Datum): Message {
  return {
    it: `Qui c’è ${WHAT[datum].it} del cliente, e lo leggono tutti: chiedilo e scrivilo solo in privato.`,
    en: `This is ${WHAT[datum].en} of the customer’s, and everybody reads it: ask for it and write it in private only.`,
  };
}
