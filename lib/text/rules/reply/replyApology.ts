import { apology, clauseAt, fault } from '../kit/reply';
import type { TextRule } from '../rule';

const upset = { reply: { comment: { text: 'Conto sbagliato', kind: 'complaint', sentiment: 'negative' } } } as const;

/** A mistake owned, and nobody says sorry. */
export const replyApology: TextRule = {
  id: 'reply-apology',
  scope: 'text',
  onlyReplies: true,
  title: { it: 'Errori ammessi senza scuse', en: 'Mistakes admitted without an apology' },
  severity: 'warning',
  source:
    'The parts of an apology: owning the fault and expressing regret belong together (Lewicki, Polin and Lount, 2016).',
  find({ text, language }) {
    const at = text.search(fault);
    if (at < 0 || text.search(apology) >= 0) return [];
    const { start, end } = clauseAt(text, at);
    const added = language === 'en' ? ', and we are sorry' : ', e ce ne scusiamo';
    return [
      {
        start,
        end,
        severity: 'warning',
        message: {
          it: 'Qui ammettete un errore, ma le scuse mancano: due parole bastano.',
          en: 'A mistake is admitted here, but nobody says sorry: a few words are enough.',
        },
        replacements: [`${text.slice(start, end)}${added}`],
      },
    ];
  },
  good: [
    { text: 'Abbiamo sbagliato noi e ce ne scusiamo. Te lo rispediamo domani.', ...upset },
    { text: 'Scusaci, è stato un nostro errore.', ...upset },
    { text: 'Il pezzo arriva domani.', ...upset },
    'Abbiamo sbagliato a battere il conto.',
  ],
  bad: [
    {
      text: 'È stato un nostro errore: te lo rispediamo domani.',
      marks: ['È stato un nostro errore'],
      fixes: ['È stato un nostro errore, e ce ne scusiamo'],
      ...upset,
    },
    { text: 'Abbiamo sbagliato a battere il conto.', marks: ['Abbiamo sbagliato a battere il conto'], ...upset },
    { text: 'We made a mistake. A new one is on its way.', marks: ['We made a mistake'], ...upset },
  ],
};
