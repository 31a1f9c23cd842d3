import { withoutOverlaps } from '../kit/leftovers';
import type { Message, Remark, TextRule } from '../rule';

const NAMED: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  agrave: 'à',
  egrave: 'è',
  eacute: 'é',
  igrave: 'ì',
  ograve: 'ò',
  ugrave: 'ù',
  Agrave: 'À',
  Egrave: 'È',
  Eacute: 'É',
  Igrave: 'Ì',
  Ograve: 'Ò',
  Ugrave: 'Ù',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  euml: 'ë',
  ecirc: 'ê',
  acirc: 'â',
  ocirc: 'ô',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  middot: '·',
  bull: '•',
  times: '×',
  rarr: '→',
  larr: '←',
  shy: '',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  zwj: '',
  zwnj: '',
  sbquo: '‚',
  bdquo: '„',
  acute: '´',
  frac12: '½',
  sup2: '²',
  ordm: 'º',
  ordf: 'ª',
  pound: '£',
  hearts: '♥',
};
const ENTITY = /&(?:amp;)?(?:#(\d{2,6})|#[xX]([\dA-Fa-f]{2,5})|([A-Za-z]{2,8}\d{0,2}));/gu;
/** Without its semicolon only where no link could have it. */
const BARE = /(?<![\p{L}\p{N}?=/&])(?:[\p{L}]*)&(nbsp|[aeiouAEIOU]grave|eacute|rsquo|hellip)(?![\p{L};=])/gu;
const TAGS =
  'p|br|b|i|em|strong|a|div|span|ul|ol|li|h[1-6]|img|u|s|blockquote|hr|table|thead|tbody|tr|td|th|script|style|iframe|font|center|small|big|sup|sub|section|article|figure|figcaption|header|footer|nav|button|input|label|form|meta|link|html|body|head|title|code|pre|video|audio|source|mark|del|ins|strike|cite|o:p';
const TAG = new RegExp(
  String.raw`<\/?(?:${TAGS})(?:\s[^<>\n=]{0,40}=[^<>\n]{0,300})?\s?\/?>|<!--[^\n]{0,200}?-->|<!DOCTYPE[^>\n]{0,80}>`,
  'gi',
);
/** [b]…[/b], [caption id="…"], [/vc_row] */
const CODE =
  /\[\/(?:[a-zA-Z][a-z_0-9-]{0,30})\]|\[(?:[biu]|[BIU]|url|URL|img|IMG|quote|color|size)(?:=[^\]\n]{1,120})?\](?=[^\]\n]{0,300}\[\/)|\[(?:[a-z][a-z_0-9-]{1,30})(?: [a-z_-]{1,20}=["“”'][^\]\n]{0,160})\]|\[(?:embed|gallery|contact-form-7|vc_row|vc_column|et_pb_\w+)[^\]\n]{0,120}\]/gu;
const SPOKEN = /(?:tag|elemento|codice|comando|marcatore|html|css)\s?[«"“'`(]?$/i;

/** &nbsp; &egrave; <br> </p>: the code of the page the text was copied from. */
export const htmlLeft: TextRule = {
  id: 'html-left',
  scope: 'text',
  needs: /[&<[]/,
  title: { it: 'Codice HTML rimasto nel testo', en: 'HTML code left in the text' },
  severity: 'error',
  source: 'HTML Standard: nei post di queste piattaforme etichette ed entità restano scritte.',
  find: ({ text }) =>
    withoutOverlaps([
      ...[...text.matchAll(ENTITY)].flatMap((match) => entity(match)),
      ...[...text.matchAll(BARE)].map((match) => {
        const at = match[0].indexOf('&');
        return remarkOn({ start: match.index + at, found: match[0].slice(at), clean: NAMED[match[1]!]! });
      }),
      ...[...text.matchAll(TAG), ...text.matchAll(CODE)]
        .filter(({ index }) => !SPOKEN.test(text.slice(Math.max(0, index - 14), index)))
        .map(({ index, 0: found }) => remarkOn({ start: index, found, clean: /^<br/i.test(found) ? '\n' : '' })),
    ]),
  good: [
    'Ti voglio bene <3 e basta',
    'B&B in centro, Guidi & Mazzanti, R&D; poi basta',
    'Il tag <h1> serve per il titolo, il tag <p> per i paragrafi',
    'https://www.bottega.it/?a=1&copy=2&reg=3',
    'Prezzo < 10 e > 5',
    '<< Torna il mercato >>',
    '[VIDEO] guarda [FOTO] ora',
  ],
  bad: [
    { text: 'Pi&ugrave; spazio per le bici', marks: ['&ugrave;'], fixes: ['ù'] },
    { text: 'Menu di Pasqua:&nbsp;agnello', marks: ['&nbsp;'], fixes: [' '] },
    { text: 'l&#39;ingresso &#232; libero', marks: ['&#39;', '&#232;'], fixes: ["'", 'è'] },
    { text: '<p>Apriamo sabato</p>', marks: ['<p>', '</p>'], fixes: ['', ''] },
    { text: 'Tre motivi:<br>il pesce', marks: ['<br>'], fixes: ['\n'] },
    {
      text: 'Leggi <a href="https://www.bottega.it">qui</a> il programma',
      marks: ['<a href="https://www.bottega.it">', '</a>'],
      fixes: ['', ''],
    },
    { text: '[b]Saldi[/b] da domani', marks: ['[b]', '[/b]'], fixes: ['', ''] },
    { text: 'Pane &amp;amp; vino', marks: ['&amp;amp;'], fixes: ['&'] },
    { text: 'Il programma <!-- da rivedere --> è pronto', marks: ['<!-- da rivedere -->'] },
    { text: 'citt&agrave e paesi', marks: ['&agrave'], fixes: ['à'] },
  ],
};

function entity({ index, 0: found, 1: decimal, 2: hex, 3: name }: RegExpExecArray): Remark[] {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
  if (code !== null && (code < 32 || code > 0x10ffff)) return [];
  const clean = code === null ? NAMED[name!] : String.fromCodePoint(code).replace('\u00A0', ' ');
  return clean === undefined ? [] : [remarkOn({ start: index, found, clean })];
}

function remarkOn({ start, found, clean }: { start: number; found: string; clean: string }): Remark {
  const shown = found.length > 40 ? `${found.slice(0, 38)}…` : found;
  const message: Message = {
    it: `«${shown}» è codice HTML: nel post si legge così com’è.`,
    en: `“${shown}” is HTML code: in the post it is shown as it is.`,
  };
  return { start, end: start + found.length, severity: 'error', message, replacements: [clean] };
}
