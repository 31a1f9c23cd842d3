import { proseMatches } from '../kit/masked';
import type { SentenceRule } from '../rule';

const REPEATED = /[!?]{3,}/gu;
/** Chat, in small letters throughout, triples its marks on purpose. */
const CHAT = /^\P{L}*\p{Ll}/u;
/** From so many on it is no emphasis any more. */
const LOUD = 4;

/** Che bello!!!! · Davvero???? · Ma no?!?! */
export const repeatedMarks: SentenceRule = {
  id: 'repeated-marks',
  scope: 'sentence',
  languages: ['it', 'en'],
  title: { it: 'Punti esclamativi e interrogativi in fila', en: 'Runs of ! and ?' },
  severity: 'warning',
  source: 'Manuali di stile per il web (tra gli altri le linee guida di Designers Italia): un segno basta.',
  find: (sentence) =>
    proseMatches(sentence, REPEATED)
      .filter(({ found: [run] }) => run.length >= LOUD || !CHAT.test(sentence.text.slice(sentence.start, sentence.end)))
      .map(({ start, end, found: [run] }) => ({
        start,
        end,
        severity: run.length < LOUD ? 'hint' : 'warning',
        message: {
          it: `«${run}» suona urlato: un segno dice lo stesso.`,
          en: `“${run}” sounds shouted: one mark says the same.`,
        },
        replacements: [singled(run)],
      })),
  good: [
    'Che bello!',
    'Davvero?! Non ci credo!!',
    'Ma come?? Chi lo dice?',
    'Link: https://caffelanterna.it/???a',
    'Sì! E tu?',
    'che serata!!! ho la voce di un orso',
    'Che sorpresa ‼️ Bravi ⁉️',
  ],
  bad: [
    { text: 'Che bello!!!!!', marks: ['!!!!!'], fixes: ['!'] },
    { text: 'Davvero???? Non ci credo', marks: ['????'], fixes: ['?'] },
    { text: 'Ma no?!?! Impossibile', marks: ['?!?!'], fixes: ['?!'] },
    { text: 'Grazie!!! Vi aspettiamo', marks: ['!!!'], fixes: ['!'] },
    { text: 'Chi viene??? Tutti!!!', marks: ['???', '!!!'], fixes: ['?', '!'] },
    { text: 'Cosa!?!? Di nuovo', marks: ['!?!?'], fixes: ['?!'] },
  ],
};

function singled(run: string): string {
  if (!run.includes('?')) return '!';
  return run.includes('!') ? '?!' : '?';
}
