import { allProseMatches } from '../kit/masked';
import { isUpset } from '../kit/reply';
import type { Remark, TextRule } from '../rule';

const upset = { reply: { comment: { text: 'Non funziona', kind: 'complaint', sentiment: 'negative' } } } as const;
const pleased = { reply: { comment: { text: 'Che squadra', kind: 'praise', sentiment: 'positive' } } } as const;

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ ,]+\p{Lu}+(?![\p{L}\p{N}]))*(?![\p{L}\p{N}])/gu;
/** Shorter words in capitals are mostly acronyms. */
const LOUD = 4;
/** Commoner than this in Italian, on the scale of 0 to 15, a word is no acronym. */
const COMMON = 4;
const MARKS = /!{2,}|[!?]*(?:!\?|\?!)[!?]*/g;
const COUPON = /(?:codice|coupon|code)\P{L}+$/iu;

/** Capitals and rows of exclamation marks, which a displeased reader hears as shouting. */
export const replyShouting: TextRule = {
  id: 'reply-shouting',
  scope: 'text',
  onlyReplies: true,
  title: { it: 'Maiuscole e punti esclamativi che gridano', en: 'Shouting in capitals and exclamation marks' },
  severity: 'warning',
  source: 'Netiquette, RFC 1855, section 2.1.1: upper case looks as if you are shouting.',
  find({ text, language }, { isItalian, isEnglish, frequency }, { brand, reply }) {
    const names = new Set(
      [brand?.name ?? '', ...(brand?.names ?? [])].flatMap((name) => name.toUpperCase().split(' ')),
    );
    const isLoud = (word: string) => {
      if (word.length < LOUD || names.has(word)) return false;
      const small = word.toLowerCase();
      return language === 'en' ? isEnglish(small) : isItalian(small) && frequency(small) >= COMMON;
    };
    const remarks: Remark[] = [];
    for (const { start, end } of allProseMatches(text, CAPITALS)) {
      const words = text.slice(start, end);
      if (!words.split(/[ ,]+/).some(isLoud) || COUPON.test(text.slice(0, start))) continue;
      const opens = start === 0 || /[.!?\n]\s*$/.test(text.slice(0, start));
      const small = words.toLowerCase();
      const quiet = opens ? small.charAt(0).toUpperCase() + small.slice(1) : small;
      remarks.push({ start, end, severity: 'warning', message: messageFor(words), replacements: [quiet] });
    }
    if (!isUpset(reply)) return remarks;
    for (const { start, end } of allProseMatches(text, MARKS)) {
      const calm = text.slice(start, end).includes('?') ? '?' : '.';
      remarks.push({
        start,
        end,
        severity: 'warning',
        message: messageFor(text.slice(start, end)),
        replacements: [calm],
      });
    }
    // One exclamation mark may be friendly; a second one in the same answer to a complaint is a raised voice.
    const single = allProseMatches(text, /(?<![!?])!(?![!?])/g);
    for (const { start, end } of single.slice(1)) {
      remarks.push({ start, end, severity: 'hint', message: messageFor('!'), replacements: ['.'] });
    }
    return remarks;
  },
  good: [
    { text: 'Il cavo USB è nella scatola insieme alla guida PDF. Il CUP risponde fino alle 18!', ...upset },
    { text: 'Il codice giusto è ESTATE10. Dati ISTAT qui: https://bottega.example/ISTAT', ...upset },
    { text: 'Grazie! Ci vediamo domani! A presto!', ...pleased },
    'VI ASPETTIAMO DOMANI',
  ],
  bad: [
    { text: 'Ti abbiamo risposto IERI in privato.', marks: ['IERI'], fixes: ['ieri'], ...upset },
    {
      text: 'ABBIAMO GIÀ RISOLTO TUTTO, riprova.',
      marks: ['ABBIAMO GIÀ RISOLTO TUTTO'],
      fixes: ['Abbiamo già risolto tutto'],
      ...upset,
    },
    { text: 'Non ti abbiamo bloccato! Riprova! Scrivici!', marks: ['!', '!'], fixes: ['.', '.'], ...upset },
  ],
};

function messageFor(words: string) {
  return {
    it: `«${words}» a chi è già scontento suona come un grido: detto piano convince di più.`,
    en: `“${words}” sounds like shouting to somebody who is upset: said quietly it convinces more.`,
  };
}
