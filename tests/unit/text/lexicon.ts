import { readFileSync } from 'node:fs';
import { buildLexicons } from '@/lib/text/spelling/build/main';

const paths = await buildLexicons();

/** The shipped lexicons; compiled first when they are missing or out of date. */
export const lexiconBytes = readFileSync(paths.it);
export const englishBytes = readFileSync(paths.en);
