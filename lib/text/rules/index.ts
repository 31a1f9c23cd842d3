// Written by `npm run rules` from the files in these folders.
import { accentApostrophe } from './orthography/accentApostrophe';
import type { Rule } from './rule';
import { spelling } from './spelling/spelling';
import { apostropheSign } from './typography/apostropheSign';
import { apostropheSpace } from './typography/apostropheSpace';
import { brackets } from './typography/brackets';
import { dashes } from './typography/dashes';
import { doubledMark } from './typography/doubledMark';
import { doubleSpace } from './typography/doubleSpace';
import { ellipsis } from './typography/ellipsis';
import { missingSpace } from './typography/missingSpace';
import { quotes } from './typography/quotes';
import { repeatedMarks } from './typography/repeatedMarks';
import { shouting } from './typography/shouting';
import { spaceBeforeMark } from './typography/spaceBeforeMark';
import { spaceInside } from './typography/spaceInside';

/** All rules, in the order they are heard in. */
export const rules: readonly Rule[] = [
  accentApostrophe,
  apostropheSign,
  apostropheSpace,
  brackets,
  dashes,
  doubleSpace,
  doubledMark,
  ellipsis,
  missingSpace,
  quotes,
  repeatedMarks,
  shouting,
  spaceBeforeMark,
  spaceInside,
  spelling,
];
