import { allProseMatches } from '../kit/masked';
import type { TextRule } from '../rule';

/** Longer runs are layout: columns, centred titles. */
const DOUBLED = /(?<=[^\s])[ \u00A0]{2,3}(?=[^\s])/gu;
const LAYOUT = /\S[ \u00A0]{4,}\S|\t/u;
/** A bullet or an emoji that opens its line may keep its distance. */
const BULLET = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;
/** Typists of old put two spaces after every full stop: a habit, not a slip. */
const STOP = /[.!?…:]/;
const HABIT = 3;
const EMOJI = /\p{Extended_Pictographic}\uFE0F?$/u;

/** Two spaces where one was meant. */
export const doubleSpace: TextRule = {
  id: 'double-space',
  scope: 'text',
  needs: /[ \u00A0]{2}/,
  title: { it: 'Spazi doppi', en: 'Doubled spaces' },
  severity: 'warning',
  source: 'Norma tipografica (manuali di redazione): tra le parole va un solo spazio.',
  find: ({ text, language }) =>
    language === 'other' || LAYOUT.test(text)
      ? []
      : allProseMatches(text, DOUBLED)
          .filter(
            ({ start, end }) => !isApart(text, start, end) && !(STOP.test(text.charAt(start - 1)) && isHabit(text)),
          )
          .map(({ start, end }) => ({
            start,
            end,
            severity: 'warning',
            message: { it: 'Qui gli spazi sono più di uno.', en: 'There is more than one space here.' },
            replacements: [' '],
          })),
  good: [
    'Uno spazio solo tra le parole.',
    '✅  Consegna gratuita\n✅  Reso facile',
    '•  Primo punto\n•  Secondo punto',
    'Lunedì      9-12\nMartedì     9-18',
    'Grazie a tutti  🎉  a domani',
    '  Inizia dopo due spazi  ',
    'Uno.  Due.  Tre.  Quattro.',
  ],
  bad: [
    { text: 'Siamo aperti  anche oggi', marks: ['  '], fixes: [' '] },
    { text: 'Ciao a tutti.  Come va?', marks: ['  '], fixes: [' '] },
    { text: 'Prenota,   ti aspettiamo', marks: ['   '], fixes: [' '] },
    { text: 'Visita  www.esempio.it  ogni giorno', marks: ['  ', '  '], fixes: [' ', ' '] },
    { text: 'Oggi \u00A0c’è il sole', marks: [' \u00A0'], fixes: [' '] },
    { text: 'Tre  errori  in fila', marks: ['  ', '  '] },
  ],
};

function isHabit(text: string): boolean {
  return (text.match(/[.!?…:] {2}\S/g)?.length ?? 0) >= HABIT;
}

function isApart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return BULLET.test(before) || EMOJI.test(before) || /^\p{Extended_Pictographic}/u.test(text.slice(end));
}
