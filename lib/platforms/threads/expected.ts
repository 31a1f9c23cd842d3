import { linkedinThreadExpected } from './linkedin';
import type { ExpectedThread } from './schema';
import { xThreadExpected } from './x';

/** What every platform's data finds on the practice pages; stands beside the data, for the tests only. */
export const threadExpectations: readonly ExpectedThread[] = [...xThreadExpected, ...linkedinThreadExpected];
