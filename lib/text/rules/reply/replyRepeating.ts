import { phrases, toneRule } from '../kit/reply';

const upset = { reply: { comment: { text: 'E quindi?', kind: 'question', sentiment: 'negative' } } } as const;

const SAID =
  '(?:detto|scritto|spiegato|comunicato|indicato|anticipato|ribadito|riportato|risposto|specificato|chiarito)';
const ADVERBS = '(?:(?:già|ampiamente|più volte|peraltro|anche) )*';

/** "Come già detto": the reader is told that they should know. */
export const replyRepeating = toneRule({
  id: 'reply-repeating',
  title: { it: '«Come già detto»', en: '“As already said”' },
  severity: 'warning',
  source:
    'Plain-language guides (Direttiva sulla semplificazione del linguaggio, 2002): say the thing, not that it was said.',
  always: [
    phrases(
      `come (?:(?:vi|ti|le|da noi) )?${ADVERBS}(?:abbiamo |avevamo )?${ADVERBS}${SAID}`,
      `(?:te |ve |glie)?l['’] ?abbiamo (?:già |più volte )+${SAID}`,
      `(?:glielo|te lo|ve lo|lo) abbiamo (?:già |più volte )*${SAID}(?= già| più volte| e ripetuto| in privato| mille)`,
      `(?:glielo|te lo|ve lo) abbiamo (?:già|più volte) ${SAID}`,
      `abbiamo già (?:ampiamente )?${SAID}(?! in privato al)`,
      `${SAID} (?:più volte|mille volte|cento volte|e ripetuto)`,
      '(?:lo |te lo |glielo |ve lo )?(?:ripetiamo|ribadiamo|ribadisco|ripeto)',
      String.raw`per l['’]ennesima volta`,
      'quante volte (?:dobbiamo|bisogna|devo)',
      'di essere (?:stati )?(?:abbastanza )?chiari|siamo stati (?:abbastanza )?(?:chiari|chiarissimi)',
      'come da (?:nostr[ao] |nostri )?(?:precedent[ei]|comunicazion[ei]|accordi)',
      '(?:se |la invitiamo a |ti invitiamo a )?rilegg(?:e|a|ere|i) (?:il nostro|la nostra|i nostri|le nostre|quanto)',
      'as (?:we |i )?(?:have )?(?:already |previously )?(?:said|mentioned|stated|explained|told you)',
      'like (?:we|i) said|how many times',
    ),
  ],
  why: (words) => ({
    it: `«${words}» dice a chi scrive che doveva saperlo. Basta la risposta, anche se è la seconda volta.`,
    en: `“${words}” tells the customer that they should know. The answer is enough, even the second time.`,
  }),
  better: {
    it: ['Ecco la risposta in breve', 'Ci fa piacere chiarirlo'],
    en: ['Here is the short answer', 'Happy to make it clear'],
  },
  good: [
    { text: 'Abbiamo già avvisato chi se ne occupa. Ti abbiamo scritto in privato.', ...upset },
    { text: 'Come spieghiamo qui, il corso parte a ottobre: https://bottega.example/corso', ...upset },
    'Come già detto ieri, domani si corre.',
  ],
  bad: [
    {
      text: 'Come già detto, arriva giovedì.',
      marks: ['Come già detto, arriva giovedì'],
      ...upset,
    },
    { text: 'Per l’ennesima volta: si prenota online.', marks: ['Per l’ennesima volta'], ...upset },
    {
      text: 'As we already said, it arrives on Monday.',
      marks: ['As we already said, it arrives on Monday'],
      ...upset,
    },
  ],
});
