import { facebookExpected } from './facebook';
import { instagramExpected } from './instagram';
import { linkedinExpected } from './linkedin';
import type { Expected } from './schema';
import { xExpected } from './x';

/** What every surface's selectors find on the practice pages; stands beside the selectors, for the tests only. */
export const expectations: readonly Expected[] = [
  ...xExpected,
  ...facebookExpected,
  ...instagramExpected,
  ...linkedinExpected,
];
