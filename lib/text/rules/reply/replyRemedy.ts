import { apology, clauseAt, leadsOn, wantsRemedy } from '../kit/reply';
import type { TextRule } from '../rule';

const upset = { reply: { comment: { text: 'Pizza fredda', kind: 'complaint', sentiment: 'negative' } } } as const;
const sad = { reply: { comment: { text: 'È morto il mio cane', kind: 'other', sentiment: 'negative' } } } as const;

/** Being sorry, and nothing after it. */
export const replyRemedy: TextRule = {
  id: 'reply-remedy',
  scope: 'text',
  onlyReplies: true,
  title: { it: 'Scuse senza rimedio', en: 'Apologies without a remedy' },
  severity: 'warning',
  source:
    'What makes an apology work: after owning the fault, the offer of repair counts most (Lewicki, Polin and Lount, «An exploration of the structure of effective apologies», 2016).',
  find({ text, language }, _, { reply }) {
    if (!wantsRemedy(reply) || leadsOn(text)) return [];
    const at = text.search(apology);
    if (at < 0) return [];
    const { start, end } = clauseAt(text, at);
    const said = text.slice(start, end);
    const added =
      language === 'en'
        ? 'please message us in private and we will put it right'
        : 'continuiamo in privato, vogliamo rimediare';
    return [
      {
        start,
        end,
        severity: 'warning',
        message: {
          it: 'Le scuse da sole chiudono la porta: di’ che cosa fate adesso, o dove continuare.',
          en: 'An apology alone closes the door: say what you do now, or where to go on.',
        },
        replacements: [`${said}: ${added}`],
      },
    ];
  },
  good: [
    { text: 'Ci scusiamo: passa quando vuoi, la prossima la offriamo noi.', ...upset },
    { text: 'Ci dispiace. Ci racconti in privato com’è andata?', ...upset },
    { text: 'Ci dispiace tantissimo, un abbraccio.', ...sad },
    'Ci scusiamo per il disagio.',
  ],
  bad: [
    {
      text: 'Ci scusiamo per il disagio.',
      marks: ['Ci scusiamo per il disagio'],
      fixes: ['Ci scusiamo per il disagio: continuiamo in privato, vogliamo rimediare'],
      ...upset,
    },
    { text: 'Ciao. Mi dispiace, purtroppo capita.', marks: ['Mi dispiace, purtroppo capita'], ...upset },
  ],
};
