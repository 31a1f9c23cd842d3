import type { Token } from '../../sentence';
import type { Remark, SentenceRule } from '../rule';

/** Set phrases that keep their d. */
const KEEPS =
  /^(?:esempio|esempi|eccezione|eccezioni|ora|oggi|ogni|un|una|uno|un'|esso|essa|essi|esse|oltranza|inizio|iniziare|essere|entrambi|entrambe|opera|uso|interim|hoc|honorem|libitum|horas|intra|alta|essa|altri|altre)$/;

/** Ed ora, ad Urbino: modern usage keeps the d only before the same vowel. A matter of taste. */
export const euphonicD: SentenceRule = {
  id: 'euphonic-d',
  scope: 'sentence',
  severity: 'hint',
  title: { it: '«Ed», «ad», «od» davanti a un’altra vocale', en: '“Ed”, “ad”, “od” before another vowel' },
  source: 'Migliorini; Accademia della Crusca on the euphonic d: before the same vowel, and in set phrases',
  find: ({ tokens }) => tokens.flatMap((token, at) => remarkOn(token, tokens[at + 1]) ?? []),
  good: [
    'Ed ecco, ad Ancona, ad esempio, ad ogni modo, ad un tratto.',
    'Tu ed Elena',
    'Fino ad ora',
    'E allora, a Empoli',
    'Ad eccezione di domani',
  ],
  bad: [
    { text: 'Bella ed interessante la serata', marks: ['ed'], fixes: ['e'] },
    { text: 'Siamo arrivati ad Empoli ieri', marks: ['ad'], fixes: ['a'] },
    { text: 'Domani od ieri non fa differenza', marks: ['od'], fixes: ['o'] },
    { text: 'Vieni ad incontrarci in negozio', marks: ['ad'], fixes: ['a'] },
    { text: 'Un vino elegante ed intenso', marks: ['ed'], fixes: ['e'] },
    { text: 'Pane ed olio per tutti', marks: ['ed'], fixes: ['e'] },
  ],
};

function remarkOn({ lower, text, start, end }: Token, next: Token | undefined): Remark | null {
  if (!/^(?:ed|ad|od)$/.test(lower) || next?.kind !== 'word' || KEEPS.test(next.lower)) return null;
  const vowel = next.lower.normalize('NFD').charAt(0);
  if (!/[aeiou]/.test(vowel) || vowel === lower.charAt(0)) return null;
  return {
    start,
    end,
    severity: 'hint',
    message: {
      it: `Davanti a «${next.text}» basta «${text.charAt(0)}»: la d serve solo tra due vocali uguali.`,
      en: `“${text.charAt(0)}” is enough before “${next.text}”: the d stands only between equal vowels.`,
    },
    replacements: [text.charAt(0)],
  };
}
