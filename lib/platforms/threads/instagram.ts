import type { ExpectedThread, Thread } from './schema';

const ig = 'https://www.instagram.com/';
const row = 'li:has(a[href*="/c/"] time)';

export const instagramThread: Thread = {
  platform: 'instagram',
  checked: '2026-11-24',
  // The caption is the first row; its time is no link to a comment.
  comment: [{ css: row, evidence: 'B public sources 2025-26; the link U, common knowledge' }],
  skip: [],
  end: [],
  id: [
    {
      css: 'a[href*="/c/"]:has(time)',
      attribute: 'href',
      pattern: '^(.+?/(?:p|reel|tv)/[^/]+/c/)(\\d+)/r/(\\d+)',
      key: '$3',
      permalink: '$1$2/r/$3/',
      parent: '$2',
      evidence: 'U common knowledge',
    },
    {
      css: 'a[href*="/c/"]:has(time)',
      attribute: 'href',
      pattern: '^(.+?/(?:p|reel|tv)/[^/]+/c/)(\\d+)',
      key: '$2',
      permalink: '$1$2/',
      evidence: 'U common knowledge',
    },
  ],
  name: [
    { css: 'h3 a', evidence: 'B enricobianchi10 2025-08' },
    { css: 'a[href^="/"]', evidence: 'B public source' },
  ],
  handle: [
    {
      css: 'a[href^="/"]',
      attribute: 'href',
      pattern: `^${ig}([\\w.]+)/$`,
      evidence: 'B public source 2026',
    },
  ],
  text: [{ css: 'span[dir="auto"]:not(a *,h3 *)', evidence: 'B public source' }],
  aside: [],
  more: [],
  time: [{ css: 'time[datetime]', evidence: 'B public source 2026' }],
  // A reply begins with the name it answers.
  addressee: [{ css: 'span[dir="auto"] a[href^="/"]', pattern: '^@[\\w.]+$', evidence: 'B public source' }],
  identity: {
    name: [],
    handle: [
      {
        // Authors have pictures too: only what stands beside the page’s content is the own account. Told first: it is quicker.
        css: 'a[href^="/"]:not(main *,[role="dialog"] *):has(img[alt*="profil"])',
        attribute: 'href',
        pattern: `^${ig}([\\w.]+)/$`,
        evidence: 'B Maskbook 2024; Italian words U',
      },
    ],
  },
  post: {
    container: [
      { css: 'article', evidence: 'C enricobianchi10 2025-08' },
      { css: '[role="dialog"]', evidence: 'B OpenCLI 2026-08' },
      { css: 'main', evidence: 'U a post on its own page' },
    ],
    name: [],
    handle: [{ css: 'a[href^="/"]', attribute: 'href', pattern: `^${ig}([\\w.]+)/$`, evidence: 'B public source' }],
  },
  box: [],
  // One box for all comments: Rispondi puts the name into it.
  answers: [
    { css: 'textarea', attribute: 'value', pattern: '^@([\\w.]+)', evidence: 'B enricobianchi10 2025-08' },
    { css: '[contenteditable]', pattern: '^@([\\w.]+)', evidence: 'U as in the text field' },
  ],
};

export const instagramThreadExpected: ExpectedThread[] = [
  {
    page: `${ig}p/C0dice1/`,
    platform: 'instagram',
    comment: [6],
    skip: [],
    end: [],
    id: [2, 6],
    name: [6, 6],
    handle: [6],
    text: [6],
    more: [],
    time: [6],
    addressee: [1],
  },
];
