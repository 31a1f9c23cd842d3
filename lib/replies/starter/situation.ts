import type { Kind } from '@/lib/inbox/triage/kinds';

/** One situation, answered in both registers. Bodies are as in variables.ts. */
export interface Situation {
  /** Stays the same for ever: it is part of the templates' ids. */
  key: string;
  title: string;
  kinds: Kind[];
  tags: string[];
  /** What to think of before it is sent. */
  note?: string;
  tu: string;
  lei: string;
}

/** The situations of one folder. */
export interface Shelf {
  folder: string;
  situations: Situation[];
}
