import type { Span } from '@/lib/shared/finding';
import { remembering } from '@/lib/shared/recent';
import { linesIn } from '../../lines';
import { forLast } from './forLast';
import { linksIn } from './links';

/** Stands for every code unit of what is neither word nor punctuation; no letter, no sign, no white space. */
const MASK = '\uE000';

/** So many lines are still known as they were covered. */
const LINES = 300;

/** E-mails, handles, hashtags, :emoji:, file names, emoticons: their signs are not punctuation. */
const NO_PROSE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`,
    String.raw`[@#][\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]{0,60}[\p{L}\p{M}\p{N}_])?`,
    String.raw`(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{0,64}\.(?:jpe?g|png|gif|pdf|mp[34]|docx?|xlsx?|pptx?|html?|css|js|php|zip|csv|txt|json|xml|svg|psd|ai|mov)(?![\p{L}\p{N}])`,
    // :) ;-) :'( =D :/ <3 (: ^_^ >.< -.- :3
    String.raw`(?<![:;=\p{N}])[:;=][-'’^o]{0,2}(?: ?[()]{1,30}(?=\s|$)|[()\[\]]{1,30}|D{1,9}|P{1,9}|[pOoSsX3\/\\|*><$])(?![\p{L}\p{N}\/])`,
    String.raw`(?<![\p{L}\p{N}])(?:<\/?3+|[([]-?[:;=](?!\p{L})|\^[_.o-]?\^|>[._]<|-[._]{1,3}-|[oO][._][oO]|[Tt][._][Tt]|¯\\_\(ツ\)_\/¯)(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const maskedLine = remembering(LINES, (line: string) => {
  let prose = '';
  let from = 0;
  for (const { start, end } of linksIn(line)) {
    prose += line.slice(from, start) + MASK.repeat(end - start);
    from = end;
  }
  return (prose + line.slice(from)).replace(NO_PROSE, (found) => MASK.repeat(found.length));
});

/**
 * The text with everything that is no prose covered, code unit by code unit: offsets stay what they were.
 * What looks for punctuation looks here.
 */
export const masked: (text: string) => string = forLast((text) => linesIn(text).map(maskedLine).join('\n'));

/** A stretch of the text with everything that is no prose covered. */
export function proseOf({ text, start, end }: Span & { text: string }): string {
  return masked(text).slice(start, end);
}

/** The places in a stretch of the text where the pattern (global) stands in prose, with spans in the whole text. */
export function proseMatches(stretch: Span & { text: string }, pattern: RegExp): (Span & { found: RegExpExecArray })[] {
  return [...proseOf(stretch).matchAll(pattern)].map((found) => {
    const start = stretch.start + found.index;
    return { start, end: start + found[0].length, found };
  });
}

/** The same in the whole text. */
export function allProseMatches(text: string, pattern: RegExp): (Span & { found: RegExpExecArray })[] {
  return proseMatches({ text, start: 0, end: text.length }, pattern);
}
