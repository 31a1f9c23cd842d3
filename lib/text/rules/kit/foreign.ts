import type { Token } from '../../sentence';
import type { Knowledge } from '../rule';

/** The word, or one beside it, is English and nothing else (case study, standing ovation): Italian grammar keeps out. */
export function isAmongEnglish(at: number, tokens: readonly Token[], knowledge: Knowledge): boolean {
  return (
    isEnglishOnly(tokens[at], knowledge) ||
    isEnglishOnly(tokens[at - 1], knowledge) ||
    isEnglishOnly(tokens[at + 1], knowledge)
  );
}

function isEnglishOnly(token: Token | undefined, knowledge: Knowledge): boolean {
  return (
    token?.kind === 'word' &&
    token.lower.length > 2 &&
    knowledge.analyse(token.lower).length === 0 &&
    knowledge.isEnglish(token.lower)
  );
}
