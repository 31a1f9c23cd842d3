import type { TextRule } from '../rule';

const SWIPE =
  /(?<!\p{L})(?:swipe[ -]?up|swip(?:a|ate|pa|pate) (?:in alto|su|verso l[’']alto)|scorri(?:te)? (?:in alto|verso l[’']alto) per)(?!\p{L})/giu;

/** The gesture that stories had until 2021. */
export const swipeUp: TextRule = {
  id: 'swipe-up',
  scope: 'text',
  title: { it: '«Swipe up»', en: '“Swipe up”' },
  severity: 'hint',
  source: 'Instagram ha tolto lo «swipe up» il 30 agosto 2021: nelle storie c’è l’adesivo con il link.',
  find: ({ text }) =>
    [...text.matchAll(SWIPE)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      severity: 'hint',
      message: {
        it: `«${found}»: il gesto non c’è più, e in un post non c’è mai stato.`,
        en: `“${found}”: the gesture is gone, and posts never had it.`,
      },
      replacements: [],
    })),
  good: [
    'Scorri il carosello fino in fondo',
    'Fai swipe a sinistra',
    'Scorri in alto e guarda il cielo',
    'Swipe → per le altre foto',
    'Le scale mobili vanno in alto',
    'Scorri verso destra per scoprire',
  ],
  bad: [
    { text: 'Swipe up per scoprire', marks: ['Swipe up'] },
    { text: 'Fai swipe-up e prenota', marks: ['swipe-up'] },
    { text: 'Swipa in alto per il link', marks: ['Swipa in alto'] },
    { text: 'Swipate verso l’alto', marks: ['Swipate verso l’alto'] },
    { text: 'Scorri verso l’alto per comprare', marks: ['Scorri verso l’alto per'] },
    { text: 'SWIPE UP!', marks: ['SWIPE UP'] },
  ],
};
