import { hashtagsIn, isInRow } from '../kit/hashtags';
import type { TextRule } from '../rule';

/** The same hashtag twice. */
export const hashtagTwice: TextRule = {
  id: 'hashtag-twice',
  scope: 'text',
  title: { it: 'Hashtag ripetuti', en: 'Repeated hashtags' },
  severity: 'hint',
  source: 'Documentazione di Instagram e X: un hashtag conta una volta sola, maiuscole o no.',
  find: ({ text }) => {
    const seen = new Set<string>();
    return hashtagsIn(text).flatMap(({ start, end, name }) => {
      const key = name.toLowerCase();
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      // In a sentence the word stays; in a row of hashtags it goes with the space before it.
      const alone = isInRow({ start, end }, text);
      const from = alone ? start - /\s*$/.exec(text.slice(0, start))![0].length : start;
      return [
        {
          start: from,
          end: alone ? end : start + 1,
          severity: 'hint' as const,
          message: {
            it: `«#${name}» c’è già: due volte conta come una.`,
            en: `“#${name}” is already there: twice counts as once.`,
          },
          replacements: [''],
        },
      ];
    });
  },
  good: [
    '#estate #mare #sole',
    'L’#estate e gli #estati di un tempo',
    'Il mare d’estate #mare',
    'Vedi https://caffelanterna.it/#mare e #mare',
    '#Roma2026 #Roma',
    'Il #1 e il #1 di ieri',
  ],
  bad: [
    { text: 'Buona vita #mare #sole #mare', marks: [' #mare'], fixes: [''] },
    { text: 'Buona vita #Mare #sole #mare #vento', marks: [' #mare'], fixes: [''] },
    { text: 'Il #pane è buono. Mangiate il #pane fresco', marks: ['#'], fixes: [''] },
    { text: '#arte #arte #arte', marks: [' #arte', ' #arte'], fixes: ['', ''] },
    { text: 'Vivi la #montagna\n\n#sci #neve #MONTAGNA', marks: [' #MONTAGNA'], fixes: [''] },
    { text: 'Tutto #greenlife\n#eco\n#greenlife', marks: ['\n#greenlife'], fixes: [''] },
  ],
};
