import { readFileSync } from 'node:fs';
import { type Comment, labelOf } from '@/lib/inbox/triage/build/comments';

/**
 * Comments written by hand for this bench, none of them made of the templates that the model learns from. 0-based even
 * lines are open, for looking at while building; odd lines are held, for figures only.
 */
export function readComments(): { open: Comment[]; held: Comment[] } {
  const all = readFileSync(new URL('comments.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [code = '', text = ''] = line.split('\t');
      return { ...labelOf(code), text };
    });
  return { open: all.filter((_, at) => at % 2 === 0), held: all.filter((_, at) => at % 2 === 1) };
}
