import { tokensOf } from '../triage/tokens';
import { meaningIn } from './meaning';
import { empty, light } from './topics';

const most = 5;

/** The words of a text that say what it is about, as they are written but small: "Quanto costa la spedizione?" is about costa, spedizione. */
export function keywordsOf(text: string): string[] {
  const words = tokensOf(text)
    .filter((token) => token.kind === 'word' && !empty.has(token.text) && !light.has(token.text))
    .filter((token) => meaningIn([token]).size > 0)
    .map(({ start, end }) => text.slice(start, end).toLowerCase());
  return [...new Set(words)].slice(0, most);
}
