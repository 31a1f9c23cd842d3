import type { NotedPlatform } from '@/lib/platforms/ids';
import { linksIn } from '../kit/links';
import type { Knowledge, Message, Remark, TextRule } from '../rule';

/** A capitalised word after a loose @ is a place: live @ Alcatraz. */
const APART = /(?<![\p{L}\p{N}._-])@[ \t]+(?=([\p{Ll}_][\p{L}\p{N}_.]{2,30})(?!\s?(?:punto|dot|\(?\.)))/gu;
/** A preposition or a greeting glued to a name; anything else before @ is an e-mail. */
const GLUED =
  /(?<=(?<![\p{L}\p{N}._@-])(?:a|da|di|con|per|su|by|grazie|ciao|bravo|brava|bravi|cc))@(?=[\p{L}\p{N}_]{3,30}(?![\p{L}\p{N}_@]|\.\p{L}))/giu;
const EMPTY = /(?<=\s)@(?=\s*(?:[,;!?]|$)|[ \t]+(?:per|e|che)[ \t])/gu;
/** Before an address of a site or of a mailbox. */
const ADDRESSED = /(?<![\p{L}\p{N}._@-])@(?=www\.|https?:|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+\.\p{L}{2})/giu;
const DOUBLED = /(?<![\p{L}\p{N}._@-])@{2,4}(?=[\p{L}\p{N}_])/gu;
const ACCENTED = /(?<![\p{L}\p{N}._@-])@(?=[\w.]*[À-ÿ])([\p{Ll}\p{N}_.]{2,30})(?![\p{L}\p{N}_])/gu;
const HYPHENED = /(?<![\p{L}\p{N}._@-])@([a-z0-9_.]{1,30}-[a-z0-9_.-]{1,30})(?![\p{L}\p{N}_@])/gu;
const FULL_NAME = /(?<![\p{L}\p{N}._@-])@\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}_])/gu;
/** A word more frequent than this (log scale) begins a sentence rather than being a surname. */
const COMMON = 6;
/** Where names are Latin letters without accents, figures, points and underscores. */
const BARE: ReadonlySet<NotedPlatform | undefined> = new Set(['x', 'instagram']);

/** Mentions that name nobody. */
export const mentionBroken: TextRule = {
  id: 'mention-broken',
  scope: 'text',
  title: { it: 'Menzioni che non funzionano', en: 'Mentions that do not work' },
  severity: 'warning',
  source:
    'twitter-text e documentazione di Instagram: un nome utente è di lettere senza accento, cifre, punti e trattini bassi.',
  find: ({ text }, knowledge, { platform }) => {
    if (!text.includes('@')) return [];
    const links = linksIn(text);
    return [
      ...remarks(text, APART, 'warning', LOOSE, () => '@').filter(({ end }) => isHandle(text.slice(end), knowledge)),
      ...remarks(text, GLUED, 'warning', JOINED, () => ' @'),
      ...remarks(text, EMPTY, 'warning', NOBODY, () => ''),
      ...remarks(text, ADDRESSED, 'warning', ADDRESS, () => ''),
      ...remarks(text, DOUBLED, 'warning', TWICE, () => '@'),
      ...remarks(text, ACCENTED, 'warning', NO_ACCENTS, bare),
      ...(BARE.has(platform) ? remarks(text, HYPHENED, 'warning', NO_HYPHENS, () => null) : []),
      ...remarks(text, FULL_NAME, 'hint', ONE_WORD, () => null).filter(({ start, end }) =>
        isName(text.slice(start, end), knowledge),
      ),
    ].filter(({ start }) => !links.some((link) => link.start <= start && start < link.end));
  },
  good: [
    'Foto di @fotodimontagna e @esempio.',
    'Concerto @ Alcatraz, sabato @ Circolo Magnolia',
    'Scrivi a info@esempio.it o a info @ esempio punto it',
    'Grazie @Giulia Domani si replica',
    '.@esempio risponde',
    'Ingresso 10 € @ persona',
    { text: 'Bravo @nome-cognome', platform: 'linkedin' },
  ],
  bad: [
    { text: 'Stasera con @www.birrificio.it si spina', marks: ['@'], fixes: [''] },
    { text: 'Foto di @mario.rossi@esempio.it oggi', marks: ['@'], fixes: [''] },
    { text: 'Ringraziamo @ per il supporto', marks: ['@'], fixes: [''] },
    { text: 'Brava @ giulia_parate!', marks: ['@ '], fixes: ['@'] },
    { text: 'Foto di @ lucafoto, grazie', marks: ['@ '], fixes: ['@'] },
    { text: 'Grazie a@caffelanterna per la serata', marks: ['@'], fixes: [' @'] },
    { text: 'Foto di @', marks: ['@'], fixes: [''] },
    { text: 'Grazie a @@esempio', marks: ['@@'], fixes: ['@'] },
    { text: 'Grazie a @caffècentrale', marks: ['@caffècentrale'], fixes: ['@caffecentrale'] },
    { text: 'Grazie a @caffe-centrale', platform: 'instagram', marks: ['@caffe-centrale'] },
    { text: 'Grazie a @Giulia Rossetti per le foto', marks: ['@Giulia Rossetti'] },
  ],
};

function remarks(
  text: string,
  pattern: RegExp,
  severity: Remark['severity'],
  message: Message,
  better: (found: string) => string | null,
): Remark[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => {
    const replacement = better(found);
    return {
      start: index,
      end: index + found.length,
      severity,
      message,
      replacements: replacement === null ? [] : [replacement],
    };
  });
}

function bare(handle: string): string {
  return handle.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What no dictionary knows, or what has the signs of a user name. */
function isHandle(after: string, { known }: Knowledge): boolean {
  const [word = ''] = /^[\p{L}\p{N}_.]+/u.exec(after) ?? [];
  const name = word.replace(/\.+$/, '');
  if (/\.(?:it|com|org|net|eu)$/.test(name)) return false;
  return /[._\p{N}]/u.test(name) || !known(name);
}

/** The second word is a surname, not the beginning of a sentence. */
function isName(found: string, { frequency }: Knowledge): boolean {
  return frequency(found.split(' ')[1]!.toLowerCase()) < COMMON;
}

const LOOSE: Message = {
  it: 'Tra @ e il nome non va lo spazio: così non menzioni nessuno.',
  en: 'No space goes between @ and the name: this mentions nobody.',
};
const JOINED: Message = {
  it: 'Manca lo spazio prima di @: così non menzioni nessuno.',
  en: 'A space is missing before @: this mentions nobody.',
};
const NOBODY: Message = { it: 'Qui è rimasta una @ senza nome.', en: 'An @ without a name was left here.' };
const ADDRESS: Message = {
  it: 'Davanti a un indirizzo la chiocciola non menziona nessuno.',
  en: 'In front of an address the @ mentions nobody.',
};
const TWICE: Message = { it: 'La chiocciola è scritta due volte.', en: 'The @ is typed twice.' };
const NO_ACCENTS: Message = {
  it: 'I nomi utente non hanno accenti: così non menzioni nessuno.',
  en: 'User names have no accents: this mentions nobody.',
};
const NO_HYPHENS: Message = {
  it: 'Qui i nomi utente non hanno trattini: la menzione finisce prima.',
  en: 'User names have no hyphens here: the mention ends before it.',
};
const ONE_WORD: Message = {
  it: 'Una menzione finisce al primo spazio: controlla che sia il nome utente.',
  en: 'A mention ends at the first space: make sure it is the user name.',
};
