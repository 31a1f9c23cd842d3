import type { Tagger } from '@/lib/text/context/tagger';
import type { Analysis } from '@/lib/text/morphology/analysis';
import { LineMemory } from './lines';
import { RemarkMemory } from './remarkMemory';

/** So many sentences and lines are still known: those of some ten captions. */
const SENTENCES = 600;
const LINES = 300;

/** Asks a dictionary what it was not asked lately. */
type Answers<T> = (word: string) => T;

/** What is remembered from check to check, all of it read with the same dictionaries and the same personal words. */
export class Memory {
  readonly lines = new LineMemory(LINES);
  readonly onSentences = new RemarkMemory(SENTENCES);
  readonly onLines = new RemarkMemory(LINES);
  isItalian: Answers<boolean> | undefined;
  isEnglish: Answers<boolean> | undefined;
  analyse: Answers<readonly Analysis[]> | undefined;
  tagger: Tagger | undefined;
}
