import { readFileSync } from 'node:fs';
import { buildLexicon } from '@/lib/text/spelling/build/main';

/** The shipped lexicon; compiled first when it is missing or out of date. */
export const lexiconBytes = readFileSync(await buildLexicon());
