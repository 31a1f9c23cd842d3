import type { Remark, TextRule } from '../rule';

/** Spaces of other widths, tabs and blanks of other scripts. */
const ODD =
  /(?<=[^\s\u2800\u3164])[\t\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\u2800\u3164\uFFA0]{1,4}(?=[^\s\u2800\u3164])/gu;
/** A no-break space is right before a unit, after an abbreviation, inside a number, beside quotation marks and dashes. */
const HARD = /(?<=[\p{L}\p{M},;:.!?)] ?)\u00A0+ ?(?=[\p{L}"“(])/gu;
const THIN = /[\u202F\u2009]/u;
const SHORT = /(?:^|[\s\u00A0(])(?:[a-zà-ÿ]{1,4}\.|[a-zà-ÿ]\.|[aeio]|n|art|pag|p|via|sig|dott|prof|s)$/i;

/** Unusual white space inside ordinary text, as pages and word processors leave it. */
export const oddSpaces: TextRule = {
  id: 'odd-spaces',
  scope: 'text',
  needs: /[\t\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\u2800\u3164\uFFA0]/,
  title: { it: 'Spazi insoliti', en: 'Unusual spaces' },
  severity: 'warning',
  source: 'Unicode (separatori di spazio): su schermo non vanno a capo o hanno un’altra larghezza.',
  find: ({ text }) => {
    const odd = [...text.matchAll(ODD)].filter(({ index, 0: { length } }) => !isMeant(text, index, index + length));
    const hard = [...text.matchAll(HARD)].filter(({ index }) => !SHORT.test(text.slice(Math.max(0, index - 6), index)));
    return [...odd, ...hard].map(remarkOn).sort((a, b) => a.start - b.start);
  },
  good: [
    'Costa 10\u00A0€ e pesa 3\u00A0kg',
    'Il sig.\u00A0Bellini e la dott.ssa Conti',
    '«\u00A0La vita è bella\u00A0», dice',
    'Popolazione: 12\u202F000 abitanti',
    'Prima riga\n\u2800\nSeconda riga',
    'Lunedì\t9-12\nMartedì\t9-18',
    'Venite a\u00A0trovarci',
  ],
  bad: [
    { text: 'Siamo\u00A0aperti anche domenica', marks: ['\u00A0'], fixes: [' '] },
    { text: 'Siamo\u2003aperti anche domenica', marks: ['\u2003'], fixes: [' '] },
    { text: 'Siamo aperti,\u00A0anche domenica', marks: ['\u00A0'], fixes: [' '] },
    { text: 'Siamo\u3000aperti', marks: ['\u3000'], fixes: [' '] },
    { text: 'Siamo aperti\tanche domenica mattina', marks: ['\t'], fixes: [' '] },
    { text: 'Siamo\u2009aperti\u2009sempre', marks: ['\u2009', '\u2009'], fixes: [' ', ' '] },
    { text: 'Siamo aperti.\u2028Venite a trovarci', marks: ['\u2028'], fixes: ['\n'] },
  ],
};

/** Thin spaces in numbers and beside signs; tabs that make columns. */
function isMeant(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (found.includes('\t')) return text.split('\n').filter((line) => /\S\t+\S/.test(line)).length > 1;
  return THIN.test(found) && /[\p{N}\p{Sc}«»!?:;–—/%-]/u.test(text.charAt(start - 1) + text.charAt(end));
}

function remarkOn({ index, 0: found }: RegExpExecArray): Remark {
  const breaks = /[\u2028\u2029]/u.test(found);
  return {
    start: index,
    end: index + found.length,
    severity: found.includes('\u00A0') ? 'hint' : 'warning',
    message: {
      it: breaks
        ? 'Qui c’è un a capo che molte pagine non mostrano.'
        : 'Questo spazio non è quello comune: su schermo non va a capo o ha un’altra larghezza.',
      en: breaks
        ? 'This line break is one that many pages do not show.'
        : 'This is no ordinary space: on a screen it does not wrap or has another width.',
    },
    replacements: [breaks ? '\n' : ' '],
  };
}
