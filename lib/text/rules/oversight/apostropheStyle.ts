import { few, minority } from '../kit/seams';
import type { TextRule } from '../rule';

const APOSTROPHE = /(?<=[a-zà-ÿ])['’](?=[a-zà-ÿ])|(?<=(?<![a-zà-ÿ])(?:po|mo|di|fa|va|da|sta|be))['’](?![a-zà-ÿ])/gi;
/** One of them may come from a name or a quotation; several of each are two hands, and so is one against many. */
const LEAST = 2;

/** L'estate and l’inverno: two kinds of apostrophe in one text. */
export const apostropheStyle: TextRule = {
  id: 'apostrophe-style',
  scope: 'text',
  title: { it: 'Apostrofi di due forme', en: 'Two kinds of apostrophe' },
  severity: 'hint',
  source: 'Manuali di redazione italiani: dritti o tipografici, gli apostrofi di un testo sono uguali.',
  find: ({ text }) => {
    const signs = [...text.matchAll(APOSTROPHE)].map(({ index, 0: sign }) => ({ index, sign }));
    const found = signs.length > LEAST ? minority(signs, ({ sign }) => sign) : null;
    if (!found) return [];
    return few(
      found.odd.map(({ index, sign }) => ({
        start: index,
        end: index + 1,
        severity: 'hint',
        message: {
          it: `Qui l’apostrofo è «${sign}», altrove «${found.main.sign}»: un pezzo del testo viene da un’altra parte?`,
          en: `The apostrophe is “${sign}” here and “${found.main.sign}” elsewhere: does a part of the text come from another place?`,
        },
        replacements: [found.main.sign],
      })),
    );
  },
  good: [
    "L'estate e l'inverno, l'autunno e un po' di primavera",
    'L’estate e l’inverno, l’autunno e un po’ di primavera',
    "L'estate e l’inverno",
    "Nessun apostrofo, tranne l'unico",
    "Gli anni '80 e l’estate, l’inverno",
    "Domino's? No: l'altra",
  ],
  bad: [
    { text: "L’estate è qui, l’inverno è lontano e l'autunno aspetta", marks: ["'"], fixes: ['’'] },
    { text: "L'estate è qui, l'inverno è lontano e l’autunno aspetta", marks: ['’'], fixes: ["'"] },
    { text: "Un’idea, un’amica, un’estate e un po' di vento", marks: ["'"], fixes: ['’'] },
    { text: "L'arte, l'olio. L’orto, l’aria", marks: ['’', '’'], fixes: ["'", "'"] },
    { text: "Dell’acqua, dall’alto. C'è altro", marks: ["'"], fixes: ['’'] },
    { text: "Dell'acqua, dall'alto. C’è altro", marks: ['’'], fixes: ["'"] },
  ],
};
