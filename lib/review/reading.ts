import { decide, together } from '@/lib/text/language';
import type { WholeText } from '@/lib/text/rules/rule';
import type { Sentence, Token } from '@/lib/text/sentence';
import type { Word } from '@/lib/text/tokens';
import type { Cut, Lexicons, Line } from './lines';

/**
 * Puts a text's lines together and tells the language of each; those too short to tell take the whole text's, a text
 * too short to tell is Italian.
 */
export function read(text: string, lines: readonly Line[], lexicons: Lexicons): WholeText {
  const parts = lines.map((line) => line.languageBy(lexicons));
  const english = () => lines.reduce((sum, line) => sum + line.english(lexicons.isEnglish), 0);
  const language =
    decide(
      together(
        parts.map(({ evidence }) => evidence),
        english,
      ),
    ) ?? 'it';
  const sentences: Sentence[] = [];
  let start = 0;
  lines.forEach((line, at) => {
    const spoken = parts[at]!.language ?? language;
    if (spoken !== 'other') {
      for (const cut of line.cuts) sentences.push(new PlacedSentence(text, start, cut, spoken, line.shouted));
    }
    start += line.text.length + 1;
  });
  return { text, language, sentences };
}

/** A sentence of a line where it stands in the text; most are never looked into, so nothing is moved before it is asked for. */
class PlacedSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly opensLine: boolean;
  private placedWords: readonly Word[] | undefined;
  private placedTokens: readonly Token[] | undefined;

  constructor(
    readonly text: string,
    private readonly from: number,
    private readonly cut: Cut,
    readonly language: 'it' | 'en',
    readonly shouted: boolean,
  ) {
    this.start = from + cut.start;
    this.end = from + cut.end;
    this.opensLine = cut.start === 0;
  }

  get words(): readonly Word[] {
    this.placedWords ??= this.cut.wordsAt(this.from);
    return this.placedWords;
  }

  get tokens(): readonly Token[] {
    this.placedTokens ??= this.cut.tokensAt(this.from, this.text);
    return this.placedTokens;
  }
}
