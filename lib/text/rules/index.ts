import { accentApostrophe } from './accentApostrophe';
import type { Rule } from './rule';
import { spelling } from './spelling';

/** All rules; where two speak about the same letters the earlier one is heard. */
export const rules: readonly Rule[] = [accentApostrophe, spelling];
