import { EMOJI } from '../kit/emoji';
import { linksIn } from '../kit/links';
import type { Knowledge, Remark, TextRule } from '../rule';

/** What follows the link without a space and reads as the next words. */
const TAIL = /([.,;:!?])(\p{Lu}?[\p{Ll}\p{M}’']*)$/u;
/** Names of pages and files end so too. */
const FILE = /^(?:html?|php|aspx?|jsp|pdf|jpe?g|png|xml)$/i;
const ENDING = /\.(?:it|com|org|net|eu|html?|php|pdf|jpe?g|png|docx?)(\p{Lu}\p{Ll}*(?:['’]\p{L}+)?)$/u;
const BEFORE = /[\p{L}\p{M}]{2,}[:,.;!]?$/u;
const EMOJI_AFTER = new RegExp(`^${EMOJI}`, 'u');

/** A link that swallows the next word or hangs on the one before. */
export const linkGlued: TextRule = {
  id: 'link-glued',
  scope: 'text',
  title: { it: 'Link attaccati alle parole', en: 'Links glued to words' },
  severity: 'error',
  source:
    'Le piattaforme fanno finire il link al primo spazio (twitter-text e simili): ciò che è attaccato ne fa parte.',
  find: ({ text }, knowledge) =>
    linksIn(text).flatMap((link) => [
      ...remarksBefore(link.start, text),
      ...remarksAfter(link.start, link.text, knowledge),
      ...emojiAfter(link.end, text),
      ...secondLink(link.start, link.text),
    ]),
  good: [
    'Leggi https://caffelanterna.it/pagina. Poi torna',
    'Leggi qui 👉https://caffelanterna.it 👈',
    'Su https://it.wikipedia.org/wiki/Roma,_citta si legge',
    'Il sito (https://caffelanterna.it) e "https://caffelanterna.com"',
    'Apri https://caffelanterna.it/Manuale.Html',
    'Sito:https://caffelanterna.it',
    'Vedi https://web.archive.org/web/2024/https://caffelanterna.it/menu',
    'Vai su https://caffelanterna.it/a?x=1,due',
  ],
  bad: [
    { text: 'Tutto su https://caffelanterna.it/viabilita.Il ponte resta chiuso', marks: ['.'], fixes: ['. '] },
    { text: 'Tutto su https://caffelanterna.it,poi passa in negozio', marks: [','], fixes: [', '] },
    { text: 'Leggi quihttps://caffelanterna.it/pagina', marks: ['https://'], fixes: [' https://'] },
    { text: 'Visita www.caffelanterna.itScopri le offerte', marks: ['Scopri'], fixes: [' Scopri'] },
    { text: 'Prenota su https://caffelanterna.it/prenota!Ti aspettiamo', marks: ['!'], fixes: ['! '] },
    { text: 'Leggi https://caffelanterna.it/ahttps://caffelanterna.it/b', marks: ['https://'], fixes: [' https://'] },
    { text: 'Prenota su https://caffelanterna.it/prenota🎉', marks: ['🎉'], fixes: [' 🎉'] },
  ],
};

function remarksBefore(start: number, text: string): Remark[] {
  const scheme = /^(?:https?:\/\/|www\.)/i.exec(text.slice(start))?.[0];
  return scheme && BEFORE.test(text.slice(Math.max(0, start - 30), start)) && !/[:]$/.test(text.charAt(start - 1))
    ? [remark(start, start + scheme.length, ` ${scheme}`)]
    : [];
}

function remarksAfter(start: number, link: string, knowledge: Knowledge): Remark[] {
  const ending = ENDING.exec(link);
  if (ending) {
    const at = start + link.length - ending[1]!.length;
    return [remark(at, start + link.length, ` ${ending[1]}`)];
  }
  const tail = TAIL.exec(link);
  if (!tail || /[?#]/.test(link.slice(0, tail.index))) return [];
  const [, mark, word] = tail as unknown as [string, string, string];
  const opens = /^\p{Lu}/u.test(word);
  if (word.length < 2 || FILE.test(word) || !knowledge.isItalian(word.toLowerCase()) || (mark === '.' && !opens))
    return [];
  return [remark(start + tail.index, start + tail.index + 1, `${mark} `)];
}

/** Two addresses without a space; archives and redirects carry one after a slash or an equal sign. */
function secondLink(start: number, link: string): Remark[] {
  const second = /(?<=[^/=%?&:])https?:\/\//i.exec(link);
  return second ? [remark(start + second.index, start + second.index + second[0].length, ` ${second[0]}`)] : [];
}

function emojiAfter(end: number, text: string): Remark[] {
  const emoji = EMOJI_AFTER.exec(text.slice(end, end + 12))?.[0];
  return emoji ? [{ ...remark(end, end + emoji.length, ` ${emoji}`), severity: 'hint' }] : [];
}

function remark(start: number, end: number, better: string): Remark {
  return {
    start,
    end,
    severity: 'error',
    message: {
      it: 'Qui manca uno spazio: ciò che è attaccato al link ne fa parte, e il link non si apre.',
      en: 'A space is missing here: what is glued to the link becomes part of it, and it does not open.',
    },
    replacements: [better],
  };
}
