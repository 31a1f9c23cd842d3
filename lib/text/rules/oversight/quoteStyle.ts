import { minority } from '../kit/seams';
import type { TextRule } from '../rule';

const QUOTATION =
  /"(?=[^\s"])([^"\n]{1,200}?)(?<=[^\s"])"|“([^”\n]{1,200})”|«([^»\n]{1,300})»|(?<![\p{L}\p{N}])['‘](?=\p{L}{2})[^'’‘\n]{3,200}(?<=[\p{L}.!?])['’](?![\p{L}\p{N}])/gu;
const SIGNS: Record<string, [string, string]> = {
  '"': ['"', '"'],
  '“': ['“', '”'],
  '«': ['«', '»'],
  "'": ["'", "'"],
  '‘': ['‘', '’'],
};

/** "…", “…” and «…» side by side: quotations of two styles. */
export const quoteStyle: TextRule = {
  id: 'quote-style',
  scope: 'text',
  needs: /["“«]/,
  title: { it: 'Virgolette di due stili', en: 'Quotes of two styles' },
  severity: 'hint',
  source: 'Manuali di redazione italiani: le virgolette di primo livello sono le stesse in tutto il testo.',
  find: ({ text }) => {
    const all = [...text.matchAll(QUOTATION)].map(({ index, 0: raw }) => ({ index, raw }));
    const found = minority(all, ({ raw }) => raw.charAt(0));
    if (!found || all.length > 8) return [];
    const [opening, closing] = SIGNS[found.main.raw.charAt(0)]!;
    return found.odd
      .filter(({ raw }) => !raw.slice(1, -1).includes(opening))
      .map(({ index, raw }) => ({
        start: index,
        end: index + raw.length,
        severity: 'hint' as const,
        message: {
          it: `Qui le virgolette sono ${raw.charAt(0)}${raw.at(-1)}, altrove ${opening}${closing}: meglio uno stile solo.`,
          en: `The quotes are ${raw.charAt(0)}${raw.at(-1)} here and ${opening}${closing} elsewhere: better one style only.`,
        },
        replacements: [`${opening}${raw.slice(1, -1)}${closing}`],
      }));
  },
  good: [
    'Ha detto "ciao" e poi "addio"',
    '«Ho letto “Il mare” due volte», racconta',
    'Uno schermo da 24" e la mostra «Luce»',
    'Il film “La strada” e il libro “Il mare”',
    'Nessuna virgoletta qui',
    "Gli anni '60 e un po' di «rock»",
    '«L’ha detto lei, ’sta volta»',
    'La mostra «Luce» e la mostra «Ombra»',
  ],
  bad: [
    { text: 'I “diari di guerra” del nonno e le «lettere» della nonna', marks: ['«lettere»'], fixes: ['“lettere”'] },
    { text: 'Il film "La strada" e il libro “Il mare”', marks: ['“Il mare”'], fixes: ['"Il mare"'] },
    { text: 'La mostra «Luce», la mostra «Ombra» e il libro "Sera"', marks: ['"Sera"'], fixes: ['«Sera»'] },
    { text: '“Luce”, “Ombra”, "Sera"', marks: ['"Sera"'], fixes: ['“Sera”'] },
    { text: 'Il “bando” e il "premio" e il “concorso”', marks: ['"premio"'], fixes: ['“premio”'] },
    { text: "Ha detto: 'Siamo pronti'. E poi: «Si parte»", marks: ['«Si parte»'], fixes: ["'Si parte'"] },
    { text: '"Uno" e «due»', marks: ['«due»'], fixes: ['"due"'] },
  ],
};
