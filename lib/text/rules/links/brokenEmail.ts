import { type Break, brokenBy } from '../kit/breaks';
import type { Message, TextRule } from '../rule';

const ENDINGS = 'it|com|org|net|eu';
const LOCAL = String.raw`(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+-]{1,64}`;
/** Mailboxes that shops and offices have: before @ they make an e-mail of what might be a handle. */
const MAILBOX =
  '(?:info|ordini|prenotazioni|booking|contatti|segreteria|amministrazione|commerciale|ufficio|ufficiostampa|stampa|lavoro|hr|hello|ciao|mail|posta|assistenza|supporto|support|redazione|iscrizioni|eventi|shop|sales)';
const PROVIDERS: Record<string, string> = {
  gmial: 'gmail',
  gmal: 'gmail',
  gamil: 'gmail',
  gmaill: 'gmail',
  gnail: 'gmail',
  hotmial: 'hotmail',
  hotmal: 'hotmail',
  outlok: 'outlook',
  yaho: 'yahoo',
  yhaoo: 'yahoo',
  libbero: 'libero',
};

const SIGN: Message = {
  it: 'L’indirizzo e-mail ha un segno sbagliato: chi scrive non ti trova.',
  en: 'The e-mail address has a wrong sign: whoever writes does not reach you.',
};
const SPACE: Message = {
  it: 'In un indirizzo e-mail non vanno spazi: così non si clicca.',
  en: 'No spaces go in an e-mail address: it cannot be clicked.',
};
const ENDING: Message = {
  it: 'All’indirizzo e-mail manca la fine, come «.it» o «.com».',
  en: 'The e-mail address lacks its ending, such as “.it” or “.com”.',
};
const PROVIDER: Message = {
  it: 'Il nome del servizio di posta ha le lettere sbagliate.',
  en: 'The name of the mail service is misspelt.',
};
const SCHEME: Message = {
  it: '«mailto:» è per i programmi: in un post basta l’indirizzo.',
  en: '“mailto:” is for programs: in a post the address is enough.',
};

const BREAKS: readonly Break[] = [
  {
    pattern: new RegExp(
      String.raw`(?<=${LOCAL}@[\p{L}\p{N}-]{2,60})(?:,|\.{2,}|;)(?=(?:${ENDINGS})(?![\p{L}\p{N}]))`,
      'giu',
    ),
    severity: 'error',
    message: SIGN,
    better: () => '.',
  },
  {
    pattern: new RegExp(String.raw`(?<=${LOCAL})@{2,4}(?=[\p{L}\p{N}-]{2,60}\.\p{L}{2})`, 'giu'),
    severity: 'error',
    message: SIGN,
    better: () => '@',
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}\p{N}._%+@-])${MAILBOX})(?: @ ?|@ )(?=[\p{L}\p{N}-]{2,60}\.(?:${ENDINGS})(?![\p{L}\p{N}]))`,
      'giu',
    ),
    severity: 'warning',
    message: SPACE,
    better: () => '@',
  },
  {
    pattern: new RegExp(
      String.raw`(?<=${LOCAL}@)(?:${Object.keys(PROVIDERS).join('|')})(?=\.(?:${ENDINGS})(?![\p{L}\p{N}]))`,
      'giu',
    ),
    severity: 'error',
    message: PROVIDER,
    better: (found) => PROVIDERS[found[0].toLowerCase()]!,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+@-])${MAILBOX}@[\p{L}\p{N}-]{3,60}(?![\p{L}\p{N}@-]|[.,;]{1,3}\p{L}| ?\. ?(?:${ENDINGS})(?!\p{L}))`,
      'giu',
    ),
    severity: 'warning',
    message: ENDING,
    better: () => null,
  },
  {
    pattern: /(?<![\p{L}\p{N}(])mailto:(?=[\p{L}\p{N}._%+-]{1,64}@)/giu,
    severity: 'error',
    message: SCHEME,
    better: () => '',
  },
];

/** E-mail addresses that reach nobody. */
export const brokenEmail: TextRule = {
  id: 'broken-email',
  scope: 'text',
  title: { it: 'Indirizzi e-mail scritti male', en: 'Broken e-mail addresses' },
  severity: 'error',
  source: 'RFC 5322 (sintassi degli indirizzi di posta).',
  find: ({ text }) => (text.includes('@') ? BREAKS.flatMap((kind) => brokenBy(kind, text)) : []),
  good: [
    'Scrivi a info@caffelanterna.it, rispondiamo subito',
    'Grazie a @info e a @ordini_caffelanterna',
    'Scrivi a ordini@caffelanterna.com.',
    'Due indirizzi: info@caffelanterna.it,ordini@caffelanterna.it',
    'Live @ Alcatraz, info in direct',
    'Scrivi a maria.rossi+blog@gmail.com',
  ],
  bad: [
    { text: 'Scrivi a info@caffelanterna,it', marks: [','], fixes: ['.'] },
    { text: 'Scrivi a info@caffelanterna..it', marks: ['..'], fixes: ['.'] },
    { text: 'Scrivi a ordini@@caffelanterna.it', marks: ['@@'], fixes: ['@'] },
    { text: 'Scrivi a info @caffelanterna.it', marks: [' @'], fixes: ['@'] },
    { text: 'Scrivi a info@ caffelanterna.it', marks: ['@ '], fixes: ['@'] },
    { text: 'Scrivi a caffelanterna@gmial.com', marks: ['gmial'], fixes: ['gmail'] },
    { text: 'Scrivi a prenotazioni@caffelanterna', marks: ['prenotazioni@caffelanterna'] },
    { text: 'Scrivi a mailto:info@caffelanterna.it', marks: ['mailto:'], fixes: [''] },
  ],
};
