import { apology, leadsOn, wantsRemedy } from '../kit/reply';
import type { TextRule } from '../rule';

const upset = { reply: { comment: { text: 'La sala era gelata', kind: 'complaint', sentiment: 'negative' } } } as const;
const asked = { reply: { comment: { text: 'Sala bella?', kind: 'question', sentiment: 'neutral' } } } as const;
const BETTER = {
  it: 'Continuiamo in privato, così capiamo e rimediamo.',
  en: 'Please message us in private so that we can put it right.',
};

/** A complaint gets words, and nothing that leads on. */
export const replyStep: TextRule = {
  id: 'reply-step',
  scope: 'text',
  onlyReplies: true,
  title: { it: 'Reclami senza un passo successivo', en: 'Complaints without a next step' },
  severity: 'hint',
  source: 'Complaint handling, ISO 10002, section 7.5: whoever complains is told what will be done.',
  find({ text, language }, _, { reply }) {
    if (!wantsRemedy(reply) || text.trim() === '' || text.search(apology) >= 0 || leadsOn(text)) return [];
    const start = text.search(/\S/);
    const end = text.trimEnd().length;
    const said = text.slice(start, end);
    const closed = /[\p{L}\p{N}]$/u.test(said) ? `${said}.` : said;
    return [
      {
        start,
        end,
        severity: 'hint',
        message: {
          it: 'A un reclamo serve un passo: un link, una domanda, dove scriverti o che cosa succede adesso.',
          en: 'A complaint needs a next step: a link, a question, where to write or what happens now.',
        },
        replacements: [`${closed} ${language === 'en' ? BETTER.en : BETTER.it}`],
      },
    ];
  },
  good: [
    { text: 'Il tecnico arriva domani alle 8.', ...upset },
    { text: 'Grazie per il commento: in quale sala eri?', ...upset },
    { text: 'Grazie per averlo scritto. Qui trovi i tempi dei lavori: https://bottega.example/lavori', ...upset },
    { text: 'Molto.', ...asked },
    'Grazie per il commento.',
  ],
  bad: [
    {
      text: 'Grazie per il commento.',
      marks: ['Grazie per il commento.'],
      fixes: ['Grazie per il commento. Continuiamo in privato, così capiamo e rimediamo.'],
      ...upset,
    },
    { text: 'Prendiamo atto della sua osservazione', marks: ['Prendiamo atto della sua osservazione'], ...upset },
  ],
};
