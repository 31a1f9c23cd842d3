import { linksIn } from '../kit/links';
import type { TextRule } from '../rule';

/** As many links as a post on Threads may hold. */
const MOST = 5;

/** More links than Threads takes. */
export const linksMany: TextRule = {
  id: 'links-many',
  scope: 'text',
  title: { it: 'Troppi link su Threads', en: 'Too many links on Threads' },
  severity: 'warning',
  source: 'Threads API: at most 5 links a post since December 2025 (THREADS_API__LINK_LIMIT_EXCEEDED)',
  find({ text }, _, { platform }) {
    if (platform !== 'threads') return [];
    return linksIn(text)
      .slice(MOST)
      .map(({ start, end }) => ({
        start,
        end,
        severity: 'warning',
        message: {
          it: `Su Threads un post può contenere al massimo ${MOST} link: questo è di troppo.`,
          en: `A post on Threads may hold ${MOST} links at most: this one is too many.`,
        },
        replacements: [],
      }));
  },
  good: [
    { text: 'https://a.it https://b.it https://c.it https://d.it https://e.it', platform: 'threads' },
    { text: 'https://a.it https://b.it https://c.it https://d.it https://e.it https://f.it', platform: 'x' },
    'https://a.it https://b.it https://c.it https://d.it https://e.it https://f.it',
  ],
  bad: [
    {
      text: 'https://a.it https://b.it https://c.it https://d.it https://e.it https://f.it',
      platform: 'threads',
      marks: ['https://f.it'],
    },
  ],
};
