import type { Remark, SentenceRule } from '../rule';

/** What only a question begins with. */
const ASKS = new RegExp(
  `^(?:${[
    '(?:lo )?sapev(?:i|ate)(?: già)? che',
    'lo sapev(?:i|ate)(?:$| già)',
    '(?:quanti|quante) di voi',
    '(?:hai|avete|ti sei|vi siete|vi è|ti è|ti sarà|vi sarà) mai \\p{L}+',
    '(?:ti|vi) (?:va|andrebbe) (?:di|un|una)',
    '(?:vuoi|volete) (?:saperne|sapere|scoprire|conoscere) ',
    '(?:che )?cosa (?:aspett|ne pens|ne dici|ne dite)',
    'che ne (?:dici|dite|pensi|pensate)',
    '(?:sai|sapete) (?:perché|come si|qual è|quanti|quante|che cos) ',
    '(?:hai|avete) (?:domande|dubbi|curiosità)',
    'quanto costa (?:un|una|il|la|$)',
    'perché (?:scegliere|non) (?:noi|\\p{L}+[aei]re)',
  ].join('|')})`,
  'u',
);
const LONGEST = 22;

/** Quanti di voi lo sapevano. A question that ends with a full stop. */
export const questionMark: SentenceRule = {
  id: 'question-mark',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Domande senza punto interrogativo', en: 'Questions without a question mark' },
  source: 'Serianni, Grammatica italiana, I.226 and XIII.13-18 (direct questions)',
  find({ tokens, shouted }) {
    const last = tokens.at(-1);
    if (shouted || last?.text !== '.' || tokens.length > LONGEST || tokens.length < 3) return [];
    const begun = tokens.slice(0, -1).map(({ lower }) => lower);
    // «Avete domande, scriveteci.»: told and not asked.
    const isTold = tokens.some(
      ({ text }, at) => (text === ',' || text === ':' || text === ';') && at < tokens.length - 1,
    );
    return isTold || !ASKS.test(`${begun.join(' ')} `) ? [] : [remark(last)];
  },
  good: [
    'Quanti di voi lo sapevano? Quando arrivi chiamaci.',
    'Sapete dove trovarci. Sai come la penso.',
    'Avete domande, dubbi, curiosità: scriveteci.',
    'Chi di voi viene porti una sedia, grazie.',
    'Perché no. Che cosa bella.',
  ],
  bad: [
    { text: 'Quanti di voi lo sapevano. Raccontatecelo.', marks: ['.'], fixes: ['?'] },
    { text: 'Vuoi saperne di più. Scrivici.', marks: ['.'], fixes: ['?'] },
    { text: 'Che ne dite di un aperitivo in terrazza.', marks: ['.'], fixes: ['?'] },
    { text: 'Avete mai assaggiato il gelato al rosmarino.', marks: ['.'], fixes: ['?'] },
  ],
};

function remark({ start, end }: { start: number; end: number }): Remark {
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: 'Sembra una domanda: ci vuole il punto interrogativo?',
      en: 'This looks like a question: does it need a question mark?',
    },
    replacements: ['?'],
  };
}
