import { datesIn } from '../kit/calendar';
import { linksIn } from '../kit/links';
import { few, minority } from '../kit/seams';
import type { Message, Remark, TextRule } from '../rule';

interface Form {
  start: number;
  text: string;
  /** The way it is written. */
  way: string;
}

const PHONE =
  /(?<![\p{L}\p{N}.,/€+-])(?:(?:\+|00)39[ .-]?)?(?:3\d{2}|0\d{1,3}|800)(?:[ ./-]?\d{2,8}){1,4}(?![\p{L}\p{N}€%]|[.,/-]\d)/gu;
const ELLIPSIS = /(?<=\p{L})(?:\.{3}(?!\.)|…)/gu;
const DASH = /(?<=[\p{L}\d»”)] )(?:-|–|—)(?= \p{Ll})/gu;
const PERCENT =
  /(?<![\d.,])\d{1,2}(?:,\d)? ?%|(?<!\p{L})\p{L}{3,16} per cento(?!\p{L})|(?<![\d.,])\d{1,2} per cento/giu;
/** From full hour to full hour; nobody writes the minutes of 9-12.30 away. */
const HOURS =
  /(?<![\d.,:€/-])(?:\d{1,2}[.:]00 ?[-–] ?\d{1,2}[.:]00|(?<=(?:ì|o|a|ore|,|:) )\d{1,2} ?[-–] ?\d{1,2})(?![\d]|[.,:/-]\d| ?[€%]| (?:euro|anni|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|persone|minuti|giorni|mesi))/giu;
const NAMED = /(?<=[\p{L}\p{N}][,;]? )(\p{L}\p{Ll}{3,}) (\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;
const HYPHENED = /(?<![\p{L}\p{N}@#./-])(\p{L}{1,12})-(\p{L}{2,12})(?![\p{L}\p{N}-])/gu;
const INNER_CAPITAL =
  /(?<![\p{L}\p{N}@#./-])(?:\p{Lu}?\p{Ll}+\p{Lu}\p{L}*|\p{Lu}&\p{Lu})(?![\p{L}\p{N}.]\p{L}|\p{L})/gu;

const MANY = 40;

/** One thing written in two ways: 16/5 and 17 maggio, … and ..., start-up and startup. */
export const formVariants: TextRule = {
  id: 'form-variants',
  scope: 'text',
  title: { it: 'La stessa cosa scritta in due modi', en: 'One thing written in two ways' },
  severity: 'hint',
  source: 'Manuali di redazione italiani: date, numeri e parole di un testo si scrivono sempre allo stesso modo.',
  find: ({ text }) => [
    ...compared(dates(text), 1),
    ...compared(
      found(text, PHONE, ({ 0: raw }) => raw.replace(/^(?:\+|00)39[ .-]?/, '').replace(/\d+/g, '0')).filter(isPhone),
      1,
    ),
    ...compared(
      found(text, ELLIPSIS, ({ 0: raw }) => raw),
      2,
    ),
    ...compared(
      found(text, DASH, ({ 0: raw }) => raw),
      2,
    ),
    ...compared(
      found(text, PERCENT, ({ 0: raw }) => (raw.includes('%') ? '%' : 'per cento')),
      1,
    ),
    ...compared(
      found(text, HOURS, ({ 0: raw }) => (/[.:]00/.test(raw) ? '00' : '')),
      1,
    ),
    ...spellings(text),
    ...namedTwice(text),
  ],
  good: [
    'Ci vediamo sabato 16 maggio e domenica 17 maggio',
    'Info: 333 1234567 Anna, 333 7654321 Luca',
    'Telefono 02 123456, cellulare 333 1234567',
    'Un mare così… non l’avevate mai visto…',
    'Un nome – quello giusto, e un altro - quello sbagliato',
    'Lunedì 9-12.30, martedì 9-13',
    'In via Roma 5. Dove: Via Roma, angolo piazza Duomo',
    'La mostra «Non-Luogo» e il nonluogo di Augé',
    'Su YouTube e su youtube.com/esempio',
    'Il 20% e il 30% dei soci',
    'Il centro-nord e il sud',
    'Nel dopo-gara si brinda',
  ],
  bad: [
    { text: 'Ci vediamo sabato 16/5 oppure domenica 17 maggio', marks: ['domenica 17 maggio'] },
    { text: 'Info: 333-1234567 Anna, 333 7654321 Luca', marks: ['333 7654321'] },
    { text: 'Un’estate così... unica… e mai finita...', marks: ['…'], fixes: ['...'] },
    {
      text: 'La mostra – fino a giugno – è qui. Il catalogo – già pronto — costa poco',
      marks: ['—'],
      fixes: ['–'],
    },
    { text: 'Sconto del 20% sui tappeti e del trenta per cento sulle tende', marks: ['trenta per cento'] },
    {
      text: 'La start-up è nata nel 2020. Oggi la startup conta venti persone',
      marks: ['startup'],
      fixes: ['start-up'],
    },
    { text: 'Lunedì 9-13, martedì 9.00 – 13.00', marks: ['9.00 – 13.00'] },
    {
      text: 'Lo Studio Bianchi assiste le imprese. Lo studio Bianchi riceve il lunedì',
      marks: ['studio Bianchi'],
      fixes: ['Studio Bianchi'],
    },
    { text: 'Il B&B è nel verde. Nel b&b si dorme bene', marks: ['b&b'], fixes: ['B&B'] },
  ],
};

function found(text: string, pattern: RegExp, wayOf: (match: RegExpExecArray) => string): Form[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, text: match[0], way: wayOf(match) }));
}

/** Seven digits or more; land lines and mobiles are divided in their own ways. */
function isPhone({ text }: Form, _: number, all: readonly Form[]): boolean {
  const isMobile = (form: Form) => /^(?:(?:\+|00)39[ .-]?)?3/.test(form.text);
  return text.replace(/\D/g, '').length > 7 && all.every((other) => isMobile(other) === isMobile(all[0]!));
}

function dates(text: string): Form[] {
  return datesIn(text)
    .filter(({ year }) => year === null)
    .map(({ start, end, numeric }) => ({ start, text: text.slice(start, end), way: String(numeric) }));
}

/** The odd ones out, when the usual form stands at least so often. */
function compared(forms: readonly Form[], least: number): Remark[] {
  const odd = minority(forms, ({ way }) => way);
  if (!odd || forms.filter(({ way }) => way === odd.main.way).length < least) return [];
  const isSign = !/[\p{L}\p{N}]/u.test(odd.main.text);
  return few(odd.odd.map((form) => remarkOn(form, odd.main.text, isSign ? [odd.main.text] : [])));
}

/** start-up and startup, WhatsApp and Whatsapp. */
function spellings(text: string): Remark[] {
  const words = [
    ...[...text.matchAll(HYPHENED)].map((match) => ({ match, other: `${match[1]}[ ]?${match[2]}` })),
    ...[...text.matchAll(INNER_CAPITAL)].map((match) => ({ match, other: match[0] })),
  ];
  // Each is looked for in the whole text: a text full of them is no post.
  if (words.length > MANY) return [];
  const links = words.length === 0 ? [] : linksIn(text);
  const seen = new Set<string>();
  return words.flatMap(({ match, other }) => {
    const key = other.replace('[ ]?', '').toLowerCase();
    if (seen.has(key) || (key.length < 5 && !other.includes('&'))) return [];
    seen.add(key);
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}@#./-])${other}(?![\p{L}\p{N}-]|\.\p{L}|['’]s)`, 'giu');
    return [...text.matchAll(pattern)]
      .filter(
        ({ index, 0: typed }) =>
          isOther(typed, match[0]) && !links.some((link) => link.start <= index && index < link.end),
      )
      .map(({ index, 0: typed }) => remarkOn({ start: index, text: typed, way: '' }, match[0], [match[0]]));
  });
}

/** Studio Bianchi and studio Bianchi, both within a sentence. */
function namedTwice(text: string): Remark[] {
  const first = new Map<string, Form>();
  return found(text, NAMED, ({ 1: title = '', 2: name = '' }) => `${title} ${name}`).flatMap((form) => {
    const key = form.way.toLowerCase();
    const usual = first.get(key);
    if (!usual) first.set(key, form);
    return usual && usual.way !== form.way ? [remarkOn(form, usual.way, [usual.way])] : [];
  });
}

/** Capitals alone shout; a capital first may open a sentence. */
function isOther(typed: string, usual: string): boolean {
  if (typed === usual || (typed === typed.toUpperCase() && typed.length > 3)) return false;
  return usual.includes('-') || typed.slice(1) !== usual.slice(1) || usual.includes('&');
}

function remarkOn({ start, text }: Form, usual: string, replacements: string[]): Remark {
  const message: Message = {
    it: `«${text}» è scritto in un altro modo rispetto a «${usual}»: meglio una forma sola.`,
    en: `“${text}” is written in another way than “${usual}”: better one form only.`,
  };
  return { start, end: start + text.length, severity: 'hint', message, replacements };
}
