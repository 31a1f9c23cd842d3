import type { CheckedFinding, WordLanguage } from './checker';

/** The id under which pasted passages are spoken of and switched off. */
export const pastedPassage = 'pasted-passage';

/** A line shorter than this is found anywhere; UTF-16 code units. */
const LINE = 30;
/** A text that is pasted whole is a draft written elsewhere, not pieces put together. */
const WHOLE = 0.9;

/**
 * What was pasted into the text and still stands there, as hints to be looked at: pieces from elsewhere are where
 * oversights come from. Silent when one passage is all there is.
 * @param pasted the passages as the clipboard held them
 */
export function pastedFindings(text: string, pasted: readonly string[], locale: WordLanguage): CheckedFinding[] {
  const spans = pasted.flatMap((passage) => spanOf(text, passage) ?? []);
  const apart = spans.filter(
    ({ start, end }, at) => !spans.some((other, index) => index > at && other.start < end && start < other.end),
  );
  const [first] = apart;
  if (!first || (apart.length === 1 && first.end - first.start >= text.trim().length * WHOLE)) return [];
  return apart
    .sort((a, b) => a.start - b.start)
    .map((span) => ({
      ...span,
      rule: pastedPassage,
      severity: 'hint',
      message: MESSAGE[locale],
      replacements: [],
      language: locale,
    }));
}

const MESSAGE: Record<WordLanguage, string> = {
  it: 'Questo passaggio è stato incollato: rileggilo insieme al resto, che nomi, date e tono siano quelli giusti.',
  en: 'This passage was pasted: read it with the rest, so that names, dates and tone are the right ones.',
};

/** From the first to the last line of the passage that still stands in the text; null when none does. */
function spanOf(text: string, passage: string): { start: number; end: number } | null {
  const lines = passage
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= LINE);
  const places = lines.flatMap((line) => {
    const start = text.indexOf(line);
    return start < 0 ? [] : [{ start, end: start + line.length }];
  });
  if (places.length === 0) return null;
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}
