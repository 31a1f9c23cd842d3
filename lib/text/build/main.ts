import { buildForms } from '../morphology/build/main';
import { buildLexicons } from '../spelling/build/main';

/** `npm run lexicon`: every language file under `public/lexicon` that is missing or out of date. */
await buildLexicons();
await buildForms();
