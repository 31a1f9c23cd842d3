import { type Break, brokenBy } from '../kit/breaks';
import { linksIn } from '../kit/links';
import type { Message, TextRule } from '../rule';

const CUT: Message = {
  it: 'Questo segno spezza l’hashtag: il link finisce lì.',
  en: 'This sign breaks the hashtag: its link ends there.',
};
const GLUED: Message = {
  it: 'Attaccato a ciò che precede l’hashtag può non diventare un link.',
  en: 'Glued to what comes before, the hashtag may not become a link.',
};
const APART: Message = {
  it: 'Tra # e la parola non va lo spazio: così non è un hashtag.',
  en: 'No space goes between # and the word: this is no hashtag.',
};
const EMPTY: Message = { it: 'Qui è rimasto un # senza parola.', en: 'A # without a word was left here.' };
const DIGITS: Message = {
  it: 'Un hashtag di sole cifre non diventa un link.',
  en: 'A hashtag of digits alone does not become a link.',
};
const MARKS: Message = {
  it: 'Tra gli hashtag questi segni sono di troppo.',
  en: 'Among hashtags these marks are too much.',
};

const TAG = String.raw`[\p{L}\p{M}\p{N}_]`;
const BREAKS: readonly Break[] = [
  {
    // # estate, ##estate, # #estate
    pattern:
      /(?<![\p{L}\p{N}#&/_])(?:#{2,5}|#[ \t]+#|(?<=\S[ \t]{0,3})#[ \t]+)(?=\p{Ll}{3})|(?<![\p{L}\p{N}#&/_])(?:#[ \t]+#|(?<=\S[ \t]{0,3})#{2,5})(?=\p{L})/gu,
    severity: 'warning',
    message: APART,
    better: () => '#',
  },
  {
    // #e-commerce, #web2.0, #perche'no, #food&wine; after a whole tag with a capital of its own the sign is punctuation.
    pattern: new RegExp(
      String.raw`(?<!${TAG})#(?=\p{N}*[\p{L}_]|\p{N}+%\p{L})(${TAG}{1,60}(?:(?:[-‑&+%]|\.(?=\p{N}|\p{L}+\.\p{L}|(?<=\.\p{L}+\.)|(?<=#\p{Ll}+\.)(?!(?:it|com|org|net|eu|shop|info|io)(?!\p{L}))\p{Ll}{3})|['’](?!s(?!\p{L})))(?=[\p{Ll}\p{N}]|(?<=#\p{L}[-‑])\p{Lu})${TAG}{1,60}(?:\.(?=\p{N})${TAG}{1,60})?){1,3})`,
      'gu',
    ),
    severity: 'warning',
    message: CUT,
    better: (found) => `#${found[1]!.replace(/[-‑&+%.'’]/g, '')}`,
  },
  {
    // #"estate", #(estate)
    pattern: new RegExp(`(?<!${TAG})#["“«(](${TAG}{2,60})["”»)]`, 'gu'),
    severity: 'warning',
    message: CUT,
    better: (found) => `#${found[1]}`,
  },
  {
    // #a,#b
    pattern: new RegExp(String.raw`(?=[,;.!?]#)(?<=#${TAG}{2,60})([,;.!?])#(?=\p{L})`, 'gu'),
    severity: 'hint',
    message: GLUED,
    better: (found) => `${found[1]} #`,
  },
  {
    // A sign left over at the end or after a tag.
    pattern: new RegExp(String.raw`(?=#)(?:(?<=\s)#(?=\s*$)|(?<=#${TAG}{2,60})#(?!${TAG}))`, 'gu'),
    severity: 'warning',
    message: EMPTY,
    better: () => '',
  },
  {
    // #a#b
    pattern: new RegExp(`#${TAG}{2,60}(?:#${TAG}{2,60})+`, 'gu'),
    severity: 'warning',
    message: GLUED,
    better: (found) => found[0].replace(/(?<=.)#/gsu, ' #'),
  },
  {
    pattern: /(?=#)(?<=(?<![#\p{L}\p{N}_])\p{L}{3,30}[,.;:!?]?)#(?=\p{L}{3})/gu,
    severity: 'warning',
    message: GLUED,
    better: () => ' #',
  },
  {
    pattern: new RegExp(
      String.raw`(?=#\p{N})(?:(?<=#${TAG}{2,60}\s+)#\p{N}{2,8}(?!${TAG}|[.,/]\p{N})|(?<!${TAG})#\p{N}{2,8}(?=\s+#\p{L}))`,
      'gu',
    ),
    severity: 'hint',
    message: DIGITS,
    better: () => null,
  },
  {
    pattern: new RegExp(String.raw`(?=[!?.,;]{2})(?<=#${TAG}{2,60})[!?.,;]{2,8}(?=[ \t]+#\p{L})`, 'gu'),
    severity: 'warning',
    message: MARKS,
    better: () => '',
  },
];

/** Hashtags that do not work as they stand. */
export const hashtagBroken: TextRule = {
  id: 'hashtag-broken',
  scope: 'text',
  title: { it: 'Hashtag che non funzionano', en: 'Hashtags that do not work' },
  severity: 'warning',
  source:
    'twitter-text e documentazione di Instagram: un hashtag è di lettere, cifre e trattini bassi, non di sole cifre.',
  find: ({ text }) => {
    if (!text.includes('#')) return [];
    const links = linksIn(text);
    return BREAKS.flatMap((kind) => brokenBy(kind, text)).filter(
      ({ start }) => !links.some((link) => link.start <= start && start < link.end),
    );
  },
  good: [
    'Vi aspettiamo! #estate #mare_aperto #estate2026',
    'Siamo il #1 in Italia, episodio #45',
    'Programmo in C# e suono in F#m',
    '# Titolo del capitolo',
    'Che partita #Roma-Lazio stasera',
    'Forza #Inter!! Che serata',
    'Vedi https://caffelanterna.it/pagina#e-commerce',
    '#estate, #mare, #sole',
    'Viva l’#estate.Siamo pronti',
  ],
  bad: [
    { text: 'Si parte # estate #mare', marks: ['# '], fixes: ['#'] },
    { text: 'Il nostro #e-commerce è online', marks: ['#e-commerce'], fixes: ['#ecommerce'] },
    { text: "Colazione fuori #perche'no #colazione", marks: ["#perche'no"], fixes: ['#percheno'] },
    {
      text: 'Merenda #focaccia#mortadella#aperitivo',
      marks: ['#focaccia#mortadella#aperitivo'],
      fixes: ['#focaccia #mortadella #aperitivo'],
    },
    { text: 'Vita nuova ##riuso #artigianato', marks: ['##'], fixes: ['#'] },
    { text: 'Vita nuova # #artigianato', marks: ['# #'], fixes: ['#'] },
    { text: 'La manutenzione si fa prima #industria-4.0', marks: ['#industria-4.0'], fixes: ['#industria40'] },
    { text: 'Buona estate#mare', marks: ['#'], fixes: [' #'] },
    { text: 'Vita buona #made.in.italy', marks: ['#made.in.italy'], fixes: ['#madeinitaly'] },
    {
      text: 'Il pistacchio #gelato.artigianale #estate',
      marks: ['#gelato.artigianale'],
      fixes: ['#gelatoartigianale'],
    },
    { text: 'Tutto #100%italiano', marks: ['#100%italiano'], fixes: ['#100italiano'] },
    { text: 'Il nostro #E-Commerce', marks: ['#E-Commerce'], fixes: ['#ECommerce'] },
    { text: 'Buona estate #mare# a tutti', marks: ['#'], fixes: [''] },
    { text: 'Buona estate #mare,#sole', marks: [',#'], fixes: [', #'] },
    { text: 'Traguardi #follower #1000', marks: ['#1000'] },
    { text: 'Si torna #estate2026!! #riviera', marks: ['!!'], fixes: [''] },
  ],
};
