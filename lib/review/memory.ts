import { Recent } from '@/lib/shared/recent';
import type { Tagger } from '@/lib/text/context/tagger';
import type { Analysis } from '@/lib/text/morphology/analysis';
import { LineMemory } from './lines';
import { SentenceMemory } from './sentenceMemory';

/** What so many words can be is still known. */
const WORDS = 5000;

/** What is remembered from check to check, all of it read with the same dictionaries and the same personal words. */
export class Memory {
  readonly lines = new LineMemory();
  readonly sentences = new SentenceMemory();
  readonly italian = new Recent<boolean>(WORDS);
  readonly english = new Recent<boolean>(WORDS);
  readonly analyses = new Recent<readonly Analysis[]>(WORDS);
  tagger: Tagger | null = null;
}
