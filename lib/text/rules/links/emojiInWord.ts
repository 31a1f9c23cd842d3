import { EMOJI } from '../kit/emoji';
import type { Knowledge, LineRule, Remark } from '../rule';

const INSIDE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}@#_])(\p{L}[\p{L}\p{M}]{0,39})(${EMOJI}{1,3})(\p{L}[\p{L}\p{M}]{0,39})(?![\p{L}\p{M}\p{N}_])`,
  'gu',
);

/** gr🎉azie · ciao🎉grazie · s🌞le */
export const emojiInWord: LineRule = {
  id: 'emoji-in-word',
  scope: 'line',
  needs: /\p{RI}|\u20E3|\p{Extended_Pictographic}/u,
  title: { it: 'Emoji dentro le parole', en: 'Emoji inside words' },
  severity: 'warning',
  source:
    'Linee guida sull’accessibilità dei social (gov.uk, RNIB): un’emoji dentro una parola la rende illeggibile ad alta voce.',
  find: ({ text }, knowledge) =>
    [...text.matchAll(INSIDE)].flatMap((found) => {
      const [, left, emoji, right] = found as unknown as [string, string, string, string];
      const start = found.index + left.length;
      return remarkOn(start, left, emoji, right, knowledge);
    }),
  good: [
    'Ciao 🎉 grazie',
    'Ciao🎉 grazie, ti vogliamo bene❤️',
    'I ❤️ Roma e I❤️NY',
    'Grazie mille🙏\nA domani',
    'Da @esempio🎉 a tutti',
    'Il marchio®️ e il nome™',
  ],
  bad: [
    { text: 'Mille gra🎉zie a tutti', marks: ['🎉'], fixes: [''] },
    { text: 'Ciao🎉grazie a tutti', marks: ['🎉'], fixes: [' 🎉 '] },
    { text: 'Buon compl🎂eanno amici', marks: ['🎂'], fixes: [''] },
    { text: 'Ti aspettiamo✨domani in piazza', marks: ['✨'], fixes: [' ✨ '] },
    { text: 'Vieni al m🌊re con noi', marks: ['🌊'] },
    { text: 'Che sple🔥ndida serata', marks: ['🔥'], fixes: [''] },
  ],
};

function remarkOn(start: number, left: string, emoji: string, right: string, knowledge: Knowledge): Remark[] {
  const capitals = left + right === (left + right).toUpperCase();
  const whole = knowledge.known((left + right).toLowerCase());
  const two = knowledge.known(left) && knowledge.known(right) && left.length > 1 && right.length > 1;
  if (capitals && left.length + right.length < 5) return [];
  return [
    {
      start,
      end: start + emoji.length,
      severity: 'warning',
      message: {
        it: `Letta ad alta voce la parola si spezza: prima «${left}», poi il nome dell’emoji.`,
        en: `Read aloud the word breaks: first “${left}”, then the name of the emoji.`,
      },
      replacements: two ? [` ${emoji} `] : whole ? [''] : [],
    },
  ];
}
