import { EMOJI } from '../kit/emoji';
import type { LineRule } from '../rule';

const RUN = new RegExp(`${EMOJI}(?:[ \\t]?${EMOJI}){3,200}`, 'gu');
const ONE = new RegExp(EMOJI, 'gu');
/** So many of the same, or so many in all, are read out one by one. */
const SAME = 4;
const ALL = 6;
/** Up to five stars are a vote; a line of ornaments divides. */
const STAR = /^[⭐🌟★]/u;
const ORNAMENT = /^(?:[✨➖➰▪▫◾◽🔸🔹]|〰)/u;

/** 🔥🔥🔥🔥🔥 */
export const emojiRun: LineRule = {
  id: 'emoji-run',
  scope: 'line',
  needs: /\p{RI}|\u20E3|\p{Extended_Pictographic}/u,
  title: { it: 'Emoji in fila', en: 'Runs of emoji' },
  severity: 'hint',
  source:
    'Linee guida sull’accessibilità dei social (gov.uk, RNIB): i lettori di schermo dicono il nome di ogni emoji.',
  find: ({ text }) =>
    [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
      const emoji = run.match(ONE)!;
      if (!isLong(emoji)) return [];
      const end = index + run.length;
      return [
        {
          start: index,
          end,
          severity: 'hint' as const,
          message: {
            it: `Un lettore di schermo dice il nome di ognuna di queste ${emoji.length} emoji.`,
            en: `A screen reader says the name of each of these ${emoji.length} emoji.`,
          },
          replacements: [[...new Set(emoji)].slice(0, 3).join('')],
        },
      ];
    }),
  good: [
    'Bravissimi 👏👏👏',
    'Cinque stelle ⭐️⭐️⭐️⭐️⭐️',
    'Grazie 🎉🙏❤️',
    'Orari\n✨✨✨✨✨✨✨\nSabato si balla',
    'Famiglia 👨‍👩‍👧‍👦 al mare 🏖️',
    'Da 🇮🇹 a 🇫🇷, poi 🇪🇸🇵🇹',
    'Lunedì 1️⃣ martedì 2️⃣',
  ],
  bad: [
    { text: 'Che serata 🔥🔥🔥🔥🔥', marks: ['🔥🔥🔥🔥🔥'], fixes: ['🔥'] },
    { text: 'Bravi 👏👏👏👏 tutti', marks: ['👏👏👏👏'], fixes: ['👏'] },
    { text: 'Estate 🌊☀️🏖️🍦🍉🎉 finalmente', marks: ['🌊☀️🏖️🍦🍉🎉'], fixes: ['🌊☀️🏖️'] },
    { text: 'Auguri 🎂 🎂 🎂 🎂', marks: ['🎂 🎂 🎂 🎂'], fixes: ['🎂'] },
    { text: 'Forza ❤️❤️❤️❤️', marks: ['❤️❤️❤️❤️'], fixes: ['❤️'] },
    { text: '🚨🚨🚨🚨 Attenzione', marks: ['🚨🚨🚨🚨'], fixes: ['🚨'] },
  ],
};

function isLong(emoji: readonly string[]): boolean {
  if ((emoji.length <= 5 && emoji.every((one) => STAR.test(one))) || emoji.every((one) => ORNAMENT.test(one)))
    return false;
  if (emoji.length >= ALL) return true;
  const counts = new Map<string, number>();
  for (const one of emoji) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(...counts.values()) >= SAME;
}
