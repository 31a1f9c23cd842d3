import type { Span } from '@/lib/shared/finding';
import { allProseMatches } from '../kit/masked';
import type { LineRule } from '../rule';

/** After what opens, before what closes; guillemets may have air (« testo »), a check box is empty. */
const OPENED = /[([“][ \t\u00A0\u202F]+(?=[\p{L}\p{N}"“«])/gu;
const CLOSED = /(?<=[\p{L}\p{M}\p{N}.!?…%])[ \t\u00A0\u202F]+”/gu;
/** Straight quotes with air on both inner sides: only so is it certain which opens and which closes. */
const STRAIGHT = /(?<=^|[\s(])"[ \t\u00A0]+(?=[\p{L}\p{N}])([^"\n]{1,200}?)[ \t\u00A0]+"(?=$|[\s,.;:!?)])/gmu;

/** ( così · “ così ” · " così " */
export const spaceInside: LineRule = {
  id: 'space-inside',
  scope: 'line',
  needs: /[([“”"]/,
  title: { it: 'Spazi dentro parentesi e virgolette', en: 'Spaces inside brackets and quotes' },
  severity: 'warning',
  source: 'Norma tipografica italiana (UNI 6015, manuali di redazione): parentesi e virgolette stanno attaccate.',
  find: ({ text, language }) =>
    language === 'other'
      ? []
      : [...airAfter(text), ...airBefore(text), ...airInStraight(text)].map((span) => ({
          start: span.start,
          end: span.end,
          severity: 'warning',
          message: {
            it: 'Parentesi e virgolette stanno attaccate a ciò che racchiudono.',
            en: 'Brackets and quotes stand close to what they enclose.',
          },
          replacements: [text.slice(span.start, span.end).trim()],
        })),
  good: [
    'Il corso (online) è gratis',
    '« La vita è bella », dice',
    '[ ] comprare il pane [x] fatto',
    'Ha detto "ciao" e poi "addio" a tutti',
    'Sorriso (: e cuore <3 per voi',
    'Uno schermo da 24" e uno da 27" in offerta',
  ],
  bad: [
    { text: 'Il corso ( online) è gratis', marks: ['( '], fixes: ['('] },
    { text: 'Il corso [ a pagamento] parte lunedì', marks: ['[ '], fixes: ['['] },
    { text: 'Il film “ La strada” è da vedere', marks: ['“ '], fixes: ['“'] },
    { text: 'Il film “La strada ” è da vedere', marks: [' ”'], fixes: ['”'] },
    { text: 'Il premio " Mani d’oro " va a lei', marks: ['" ', ' "'], fixes: ['"', '"'] },
    { text: 'Orari ( estivi) e prezzi ( scontati)', marks: ['( ', '( '], fixes: ['(', '('] },
  ],
};

function airAfter(text: string): Span[] {
  return allProseMatches(text, OPENED);
}

function airBefore(text: string): Span[] {
  return allProseMatches(text, CLOSED);
}

function airInStraight(text: string): Span[] {
  return allProseMatches(text, STRAIGHT).flatMap(({ start, end, found: [whole] }) => {
    const opening = /^"\s+/.exec(whole)![0].length;
    const closing = /\s+"$/.exec(whole)![0].length;
    return [
      { start, end: start + opening },
      { start: end - closing, end },
    ];
  });
}
