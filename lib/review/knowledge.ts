import { Recent, remembering } from '@/lib/shared/recent';
import { Fit } from '@/lib/text/context/fit';
import type { ContextModel } from '@/lib/text/context/model';
import { Tagger } from '@/lib/text/context/tagger';
import type { Morphology } from '@/lib/text/morphology/morphology';
import type { Knowledge, Nearness } from '@/lib/text/rules/rule';
import { lowerOf, type Sentence } from '@/lib/text/sentence';
import type { English } from '@/lib/text/spelling/english';
import type { ItalianSpeller } from '@/lib/text/spelling/speller';
import type { WordLanguage } from './checker';
import type { Lexicons } from './lines';
import type { Memory } from './memory';

/** So many unknown words are compared with known ones in one check: a text with more is no text. */
const COMPARED = 60;
/** Nearness of so many words is remembered from check to check. */
const REMEMBERED = 500;
/** What the dictionaries say of so many words is still known. */
const WORDS = 5000;
/** How common an English word is we do not know: it is never common enough to doubt a name for it. */
const ENGLISH_SCORE = 8;
/** Rarer words than this (levels of frequency) are not likely to be meant by another. */
const LIKELY = 4;

export interface Spellers {
  italian: ItalianSpeller;
  /** Null while it was not needed, or when it could not be had. */
  english: English | null;
  /** Null when it could not be had. */
  morphology: Morphology | null;
  context: ContextModel | null;
}

/** Remembers across checks what is near to what; forget it when a personal word comes or goes. */
export type NearnessMemory = Recent<Nearness | null>;

export function createNearnessMemory(): NearnessMemory {
  return new Recent(REMEMBERED);
}

/** What the rules of one check may ask, by the language of the sentence. */
export interface Asked {
  of(language: WordLanguage): Knowledge;
  /** More unknown words were to be compared than one check may: some were taken for far from everything. */
  isExhausted(): boolean;
  /** English words are known as well: a remark made without them may not hold with them. */
  hasEnglish: boolean;
}

/** What tells the words of the two languages, remembering what it told. */
export function createLexicons({ italian, english }: Pick<Spellers, 'italian' | 'english'>, memory: Memory): Lexicons {
  memory.isItalian ??= remembering(WORDS, (word) => italian.correct(word));
  if (english === null) return { isItalian: memory.isItalian, isEnglish: () => false };
  memory.isEnglish ??= remembering(WORDS, (word) => word !== '' && english.correct(word));
  return { isItalian: memory.isItalian, isEnglish: memory.isEnglish };
}

/** What the rules may ask in one check of one text. */
export function createKnowledge(
  { italian, english, morphology, context }: Spellers,
  lexicons: Lexicons,
  memory: Memory,
  nearnesses: NearnessMemory,
): Asked {
  const { isItalian, isEnglish } = lexicons;
  let left = COMPARED;

  function known(word: string): boolean {
    return isItalian(word) || isEnglish(word) || isEnglish(afterElision(word)) || italian.lexicon.isPrefix(word);
  }

  /** What stands behind an elided article (l'hook gives hook); empty without one. */
  function afterElision(word: string): string {
    const cut = word.search(/['’]/) + 1;
    return cut > 0 && italian.lexicon.isPrefix(word.slice(0, cut)) ? word.slice(cut) : '';
  }

  function nearest(word: string, language: WordLanguage): Nearness | null {
    if (language === 'it') return italian.ranked(word)[0] ?? null;
    const cost = english?.nearest(word) ?? null;
    return cost === null ? null : { cost, score: ENGLISH_SCORE };
  }

  memory.analyse ??= remembering(WORDS, (word) => morphology?.analyse(lowerOf(word)) ?? []);
  const facts = {
    analyse: memory.analyse,
    frequency: (word: string) => italian.lexicon.frequency(word),
  };
  let fitted: { sentence: Sentence; fit: Fit } | undefined;

  /** The rules are asked sentence by sentence, so the last one is all that is worth remembering. */
  function fit(sentence: Sentence): Fit | null {
    if (!context) return null;
    memory.tagger ??= new Tagger(context, facts, (word) => facts.frequency(word) >= LIKELY && isItalian(word));
    if (fitted?.sentence !== sentence) fitted = { sentence, fit: new Fit(memory.tagger, sentence.tokens) };
    return fitted.fit;
  }

  const of = (language: WordLanguage): Knowledge => ({
    ...facts,
    known,
    isItalian,
    isEnglish,
    fit,
    nearest(word) {
      const key = `${language} ${word}`;
      const remembered = nearnesses.peek(key);
      if (remembered !== undefined || left-- <= 0) return remembered ?? null;
      return nearnesses.get(key, () => nearest(word, language));
    },
  });
  return { of, isExhausted: () => left < 0, hasEnglish: english !== null };
}
