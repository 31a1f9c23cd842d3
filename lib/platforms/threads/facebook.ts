import type { ExpectedThread, Thread } from './schema';

const fb = 'https://www.facebook.com/';
const post = '[data-ad-rendering-role="profile_name"]';

export const facebookThread: Thread = {
  platform: 'facebook',
  checked: '2026-11-24',
  comment: [
    {
      // Posts are articles too, and hold their comments, but no label names them; an article without a comment's link has no id.
      // (Told by what they hold, 5,000 comments cost 2 ms each: Chromium 156 walks the whole post for every look.)
      css: '[role="article"][aria-label]',
      evidence: 'B DISREX 2025-10, public source 2025-12',
    },
  ],
  skip: [],
  end: [],
  id: [
    {
      css: 'a[href*="reply_comment_id="]',
      attribute: 'href',
      pattern: '^(.+?[?&])comment_id=(\\d+)&(?:.*&)?reply_comment_id=(\\d+)(?:&|$)',
      key: '$3',
      permalink: '$1comment_id=$2&reply_comment_id=$3',
      parent: '$2',
      evidence: 'B DISREX 2025-10',
    },
    {
      // In the links to profiles the number is base64.
      css: 'a[href*="comment_id="]',
      attribute: 'href',
      pattern: '^(.+?[?&])comment_id=(\\d+)(?:&|$)',
      key: '$2',
      permalink: '$1comment_id=$2',
      evidence: 'B DISREX 2025-10',
    },
  ],
  // The first link is the picture, which has no text.
  name: [{ css: 'a[href]', evidence: 'B DISREX 2025-10' }],
  handle: [
    {
      css: 'a[href]',
      attribute: 'href',
      pattern: `^${fb}(?:profile\\.php\\?id=|groups/[^/]+/user/|people/[^/]+/)?([\\w.]+)/?(?:[?&]|$)`,
      evidence: 'B DISREX 2025-10; base64 in links of public sources',
    },
  ],
  text: [
    // Several lines are several blocks in one of these.
    { css: 'span[dir="auto"]:has(div[dir="auto"])', evidence: 'U structure of the sourced blocks' },
    { css: 'div[dir="auto"]', evidence: 'B public source' },
    { css: 'span[dir="auto"]:not(a *)', evidence: 'B public source' },
  ],
  aside: [],
  more: [
    {
      css: '[dir="auto"] [role="button"]',
      pattern: '^(?:Altro|See more|Mostra altro)(?:…|\\.{3})?$',
      evidence: 'B public source; Italian text C',
    },
  ],
  time: [
    {
      css: 'a[href*="comment_id="]:not([href*="?comment_id=Y"],[href*="&comment_id=Y"])',
      evidence: 'B DISREX 2025-10',
    },
  ],
  // A reply to a reply begins with a name.
  addressee: [{ css: 'div[dir="auto"] a[href]', evidence: 'U structure' }],
  identity: {
    name: [
      {
        css: '[data-lexical-editor="true"][aria-label]',
        attribute: 'aria-label',
        pattern: '^(?:(?:Comment|Answer) as|(?:Commenta|Rispondi) come) (.+)$',
        evidence: 'B trusthuman 2026-02; Italian words U',
      },
    ],
    handle: [],
  },
  post: {
    container: [
      { css: `[role="article"]:has(${post})`, evidence: 'B public source 2025-12' },
      { css: `[role="dialog"]:has(${post})`, evidence: 'B DISREX 2025-10' },
      { css: `[role="main"]:has(${post})`, evidence: 'U a post on its own page' },
    ],
    // A shared post has an author too, behind who shares it.
    name: [
      { css: `${post} a`, evidence: 'B trusthuman 2026-02' },
      { css: post, evidence: 'B trusthuman 2026-02' },
    ],
    handle: [],
  },
  box: [],
  // Answers to a comment follow it or stand in it; the post's own box names who writes.
  answers: [
    {
      css: '[aria-label]',
      attribute: 'aria-label',
      pattern: '^(?:Reply to|Rispondi a) (.+)$',
      evidence: 'B trusthuman 2026-02; Italian words U',
    },
  ],
};

export const facebookThreadExpected: ExpectedThread[] = [
  {
    page: `${fb}pagina.di.prova/posts/1`,
    platform: 'facebook',
    // Six under the post and in each other, one under each of the strangers' posts.
    comment: [8],
    skip: [],
    end: [],
    id: [2, 8],
    name: [8],
    handle: [8],
    text: [8, 8, 8],
    more: [1],
    time: [8],
    addressee: [1],
  },
];
