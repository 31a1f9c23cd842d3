import { linkedinThread } from './linkedin';
import type { Thread } from './schema';
import { xThread } from './x';

export const threads: readonly Thread[] = [xThread, linkedinThread];
