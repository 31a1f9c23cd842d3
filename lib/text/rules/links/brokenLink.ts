import { type Break, brokenBy } from '../kit/breaks';
import type { Message, TextRule } from '../rule';

const HOST = String.raw`[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2}`;
/** Without any of these there is no address. */
const SUSPECT = /[/\\]|https?:w|w{2}|wv|vw|,(?:it|com|org|net|eu)|@/i;
/** Endings most often typed wrong. */
const ENDINGS: Record<string, string> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  coom: 'com',
  vom: 'com',
  xom: 'com',
  itt: 'it',
  iit: 'it',
  ogr: 'org',
  rog: 'org',
  nte: 'net',
};
const COMMON = 'it|com|org|net|eu';

const BEGINNING: Message = {
  it: 'L’inizio del link è scritto male: così non si apre.',
  en: 'The beginning of the link is misspelt: it does not open.',
};
const WWW: Message = {
  it: '«www.» è scritto male: il link non si apre.',
  en: '“www.” is misspelt: the link does not open.',
};
const SPLIT: Message = {
  it: 'Qui il link si spezza: tra nome e dominio va solo un punto.',
  en: 'The link breaks here: only a point goes between name and ending.',
};

const CUT: Message = {
  it: 'Il link sembra tagliato: la fine è rimasta altrove.',
  en: 'The link looks cut off: its end was left elsewhere.',
};

const BREAKS: readonly Break[] = [
  {
    // https://https://… and https://http:…
    pattern: new RegExp(String.raw`(?:https?:?\/\/\s?(?:www\.)?){1,3}(https?:?\/\/)(?=${HOST})`, 'giu'),
    severity: 'error',
    message: {
      it: '«https://» è scritto due volte: il link non si apre.',
      en: '“https://” is written twice: the link does not open.',
    },
    better: (found) => scheme(found[1]!),
  },
  {
    // http//, http:/, htp://, https;//, https:///
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/])(h{0,2}t{1,3}p{1,2}s{0,2})(?: ?[:;,.]{1,2} ?)?[/\\]{1,3}\s?(?=${HOST})`,
      'giu',
    ),
    severity: 'error',
    message: BEGINNING,
    better: (found) => (/^https?:\/\/$/i.test(found[0]) || !/h|t{2}/i.test(found[1]!) ? found[0] : scheme(found[1]!)),
  },
  {
    // www, www: www .. wwww. ww.
    pattern:
      /(?<![\p{L}\p{N}./@-])(?:(?:www|wwww|wwv|vvw)(?:[,;:]|\.{2,3}|\. | \.)\s?|(?:wwww|wwv|vvw|ww)\.)(?=[\p{L}\p{N}-]{2,63}[.,]\p{L}{2})/giu,
    severity: 'error',
    message: WWW,
    better: () => 'www.',
  },
  {
    // https:www.sito.it
    pattern: /(?<![\p{L}\p{N}])(https?):(?=www\.)/giu,
    severity: 'error',
    message: BEGINNING,
    better: (found) => `${found[1]}://`,
  },
  {
    // wwwsito.it
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.@/-])www(?=[\p{L}\p{N}-]{4,60}\.(?:${COMMON})(?![\p{L}\p{N}]))`,
      'giu',
    ),
    severity: 'error',
    message: WWW,
    better: () => 'www.',
  },
  {
    // https://sito.it /pagina
    pattern: new RegExp(
      String.raw`(?=\s\/)(?<=(?:www\.|https?:\/\/)[\p{L}\p{N}.-]{2,60}\.(?:${COMMON}))\s(?=\/[\p{Ll}\p{N}-]{2})`,
      'giu',
    ),
    severity: 'error',
    message: SPLIT,
    better: () => '',
  },
  {
    // facebook .com/pagina
    pattern: new RegExp(
      String.raw`(?=\s\.|\.\s)(?<=[\p{L}\p{N}-]{3,60})(?:\s\.|\.\s)(?=(?:${COMMON})\/[\p{L}\p{N}])`,
      'giu',
    ),
    severity: 'error',
    message: SPLIT,
    better: () => '.',
  },
  {
    // www.sito. it, https://sito ,it, www.sito it
    pattern: new RegExp(
      String.raw`(?=[\s.,]{1,3}(?:${COMMON}))(?<=(?:www\.|https?:\/\/)[\p{L}\p{N}.-]{2,60}?)(?:\s?[.,]\s|\s[.,]|,|\s)(?=(?:${COMMON})(?![\p{L}\p{N}'’]))`,
      'giu',
    ),
    severity: 'error',
    message: SPLIT,
    better: () => '.',
  },
  {
    // youtube,com/…
    pattern: new RegExp(
      String.raw`(?=,(?:${COMMON}))(?<=(?<![\p{L}\p{N}@])[\p{L}\p{N}-]{3,63}),(?=(?:${COMMON})(?:\/\S|(?<=,com)(?![\p{L}\p{N}])))`,
      'giu',
    ),
    severity: 'error',
    message: {
      it: 'In un indirizzo va il punto, non la virgola: così non è un link.',
      en: 'An address takes a point, not a comma: this is no link.',
    },
    better: () => '.',
  },
  {
    pattern: new RegExp(
      String.raw`(?=[ciovxnr])(?<=\.)(?<=(?:www\.|https?:\/\/)[\p{L}\p{N}.-]{2,60}\.|@[\p{L}\p{N}-]{2,60}\.)(?:${Object.keys(ENDINGS).join('|')})(?=[/\s,;!?)]|\.?(?:\s|$)|$)`,
      'giu',
    ),
    severity: 'error',
    message: {
      it: 'Il dominio finisce in un modo che non esiste: controlla le lettere.',
      en: 'The address ends in a way that does not exist: check the letters.',
    },
    better: (found) => ENDINGS[found[0].toLowerCase()]!,
  },
  {
    pattern: /(?<![\p{L}\p{N}])www\.(?=[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2})/giu,
    severity: 'error',
    message: {
      it: 'È un indirizzo e-mail: «www.» lo rende sbagliato.',
      en: 'This is an e-mail address: “www.” makes it wrong.',
    },
    better: () => '',
  },
  {
    // https://sito, www.sito
    pattern:
      /(?<![\p{L}\p{N}@])(?:https?:\/\/(?:www\.)?|www\.)(?!localhost)[\p{L}\p{N}-]+(?=[/?,;!)\s]|\.(?:\s|$)|$)(?! ?[.,]? ?(?:it|com|org|net|eu)(?![\p{L}\p{N}'’]))/giu,
    severity: 'error',
    message: {
      it: 'Al link manca la fine, come «.it» o «.com».',
      en: 'The link lacks its ending, such as “.it” or “.com”.',
    },
    better: () => null,
  },
  {
    pattern: /(?=\.\.)(?<=(?:https?:\/\/|www\.)[\p{L}\p{N}.-]{2,60})\.{2,}(?=\p{L}{2,10}(?:[/\s]|$))/giu,
    severity: 'error',
    message: { it: 'Nel link ci sono due punti di fila.', en: 'There are two points in a row in the link.' },
    better: () => '.',
  },
  {
    // https://sito.it/pagina-che-, https://sito.it/?id=
    pattern: /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”«»]{4,300}[-=&?%](?=[)\s]|$)/giu,
    severity: 'warning',
    message: CUT,
    better: () => null,
  },
  {
    // https://sito.it/pagina-che…
    pattern:
      /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”«»/…]{4,80}\/[^\s<>"“”«»…]{1,300}(?:…|(?<!\.)\.{3})(?=[)\s]|$)/giu,
    severity: 'warning',
    message: CUT,
    better: () => null,
  },
  {
    // wa.me/3331234567: without the country
    pattern: /(?<=(?<![\p{L}\p{N}.-])wa\.me\/)(?:\+|00)?(?:39)?(3\d{8,9})(?!\d)/giu,
    severity: 'warning',
    message: {
      it: 'Dopo «wa.me/» va il numero con il prefisso 39, senza zeri, più e spazi.',
      en: 'After “wa.me/” goes the number with its country code, without zeros, plus sign and spaces.',
    },
    better: (found) => `39${found[1]}`,
  },
];

/** Addresses that open nothing. */
export const brokenLink: TextRule = {
  id: 'broken-link',
  scope: 'text',
  title: { it: 'Link scritti male', en: 'Broken links' },
  severity: 'error',
  source: 'RFC 3986 (sintassi degli indirizzi); le piattaforme rendono cliccabile solo un indirizzo intero.',
  find: ({ text }) => (SUSPECT.test(text) ? BREAKS.flatMap((kind) => brokenBy(kind, text)) : []),
  good: [
    'Su https://www.caffelanterna.it/pagina, www.caffelanterna.com e caffelanterna.org',
    'Scrivi a info@caffelanterna.it, rispondiamo subito',
    'Il sito è www.caffelanterna.it. Com’è? Bello',
    'Lo sviluppatore apre http://localhost:3000/corsi',
    'Km/h, e/o, 24/7 e http sono parole',
    'Il protocollo HTTPS protegge www e posta',
    'Ci trovi su Facebook, com’è ovvio',
    'Scrivi su https://wa.me/393331234567',
    'Il sito è www.esempio.it… e non solo',
  ],
  bad: [
    { text: 'Leggi qui: http//www.caffelanterna.it/blog', marks: ['http//'], fixes: ['http://'] },
    { text: 'Leggi qui: htps://caffelanterna.it/blog', marks: ['htps://'], fixes: ['https://'] },
    { text: 'Leggi qui: https:/caffelanterna.it', marks: ['https:/'], fixes: ['https://'] },
    { text: 'Leggi qui: https://https://caffelanterna.it', marks: ['https://https://'], fixes: ['https://'] },
    { text: 'Ci trovi su www,caffelanterna.it', marks: ['www,'], fixes: ['www.'] },
    { text: 'Ci trovi su www.caffelanterna. it', marks: ['. '], fixes: ['.'] },
    { text: 'Il video è su youtube,com/esempio', marks: [','], fixes: ['.'] },
    { text: 'Visita www.caffelanterna.con per i dettagli', marks: ['con'], fixes: ['com'] },
    { text: 'Scrivete a www.info@caffelanterna.it', marks: ['www.'], fixes: [''] },
    { text: 'Leggi https:www.caffelanterna.it', marks: ['https:'], fixes: ['https://'] },
    { text: 'Leggi wwwcaffelanterna.it', marks: ['www'], fixes: ['www.'] },
    { text: 'Leggi https://caffelanterna.it /menu', marks: [' '], fixes: [''] },
    { text: 'Prezzi su https://www.esempio.it/orari-e-', marks: ['https://www.esempio.it/orari-e-'] },
    { text: 'Leggi https://www.esempio.it/bandi/con… e firma', marks: ['https://www.esempio.it/bandi/con…'] },
    { text: 'Scrivi su https://wa.me/3331234567', marks: ['3331234567'], fixes: ['393331234567'] },
    { text: 'Tutto su https://esempio/promo', marks: ['https://esempio'] },
    { text: 'Tutto su https://esempio..it/promo', marks: ['..'], fixes: ['.'] },
  ],
};

/** The scheme that was meant. */
function scheme(typed: string): string {
  return /s/i.test(typed) ? 'https://' : 'http://';
}
