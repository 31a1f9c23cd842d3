import { linksIn } from '../kit/links';
import type { TextRule } from '../rule';

/** A link in a caption on Instagram. */
export const unclickableLink: TextRule = {
  id: 'unclickable-link',
  scope: 'text',
  title: { it: 'Link nelle didascalie di Instagram', en: 'Links in Instagram captions' },
  severity: 'hint',
  source: 'Centro assistenza di Instagram: nelle didascalie gli indirizzi non sono cliccabili.',
  find: ({ text }, _, { platform }) =>
    platform === 'instagram'
      ? linksIn(text)
          .filter((link) => /^https?:|\//i.test(link.text))
          .map(({ start, end }) => ({
            start,
            end,
            severity: 'hint',
            message: {
              it: 'Nelle didascalie di Instagram i link non si cliccano: meglio il link in bio o nelle storie.',
              en: 'Links in Instagram captions cannot be clicked: better the link in bio or in stories.',
            },
            replacements: [],
          }))
      : [],
  good: [
    'Leggi https://caffelanterna.it',
    { text: 'Leggi https://caffelanterna.it', platform: 'facebook' },
    { text: 'Il link è in bio', platform: 'instagram' },
    { text: 'Scrivi a info@esempio.it', platform: 'instagram' },
    { text: 'Il nostro sito è www.caffelanterna.it', platform: 'instagram' },
    { text: 'Foto di @esempio.it', platform: 'instagram' },
  ],
  bad: [
    { text: 'Leggi https://caffelanterna.it', platform: 'instagram', marks: ['https://caffelanterna.it'] },
    { text: 'Leggi https://caffelanterna.it/blog!', platform: 'instagram', marks: ['https://caffelanterna.it/blog'] },
    { text: 'Iscriviti su caffelanterna.it/corsi', platform: 'instagram', marks: ['caffelanterna.it/corsi'] },
    {
      text: 'Leggi https://uno.it e https://due.it',
      platform: 'instagram',
      marks: ['https://uno.it', 'https://due.it'],
    },
    { text: 'Tutto qui 👉 www.caffelanterna.it/saldi', platform: 'instagram', marks: ['www.caffelanterna.it/saldi'] },
    { text: '(https://caffelanterna.it)', platform: 'instagram', marks: ['https://caffelanterna.it'] },
  ],
};
