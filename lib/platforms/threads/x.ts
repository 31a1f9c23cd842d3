import type { ExpectedThread, Thread } from './schema';

const tweet = 'article[data-testid="tweet"]';
/** A quoted post is a link within the post that quotes it. */
const own = ':not([role="link"] *)';

export const xThread: Thread = {
  platform: 'x',
  checked: '2026-11-24',
  comment: [{ css: tweet, evidence: 'A control-panel-for-twitter 2026-08' }],
  skip: [{ css: '[data-testid="placementTracking"]', evidence: 'A control-panel-for-twitter 2026-08' }],
  // "Scopri di più" begins with a heading, which no reply does.
  end: [{ css: '[data-testid="cellInnerDiv"] h2', evidence: 'B userscripts that hide Discover more, 2022-25' }],
  id: [
    {
      css: 'a[href*="/status/"]:has(> time)',
      attribute: 'href',
      pattern: '/(\\w+)/status/(\\d+)',
      key: '$2',
      permalink: 'https://x.com/$1/status/$2',
      evidence: 'A control-panel-for-twitter 2026-08',
    },
  ],
  name: [{ css: '[data-testid="User-Name"] a', evidence: 'A control-panel-for-twitter 2026-08' }],
  handle: [
    {
      css: '[data-testid="User-Name"] a',
      attribute: 'href',
      pattern: '^https://[^/]+/(\\w+)$',
      evidence: 'A control-panel-for-twitter 2026-08',
    },
  ],
  text: [{ css: `[data-testid="tweetText"]${own}`, evidence: 'A control-panel-for-twitter 2026-08' }],
  aside: [],
  more: [{ css: `[data-testid="tweet-text-show-more-link"]${own}`, evidence: 'C userscripts of 2024' }],
  time: [{ css: 'a[href*="/status/"] > time[datetime]', evidence: 'A control-panel-for-twitter 2026-08' }],
  addressee: [
    {
      // "In risposta a @nome" stands before the text, in nothing that has a name of its own.
      css: `a[href]:not(article [data-testid] *):not(:has([data-testid]))${own}`,
      attribute: 'href',
      pattern: '^https://[^/]+/(\\w+)$',
      evidence: 'U structure of "Replying to"',
    },
  ],
  identity: {
    name: [],
    handle: [
      {
        css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
        attribute: 'data-testid',
        pattern: '^UserAvatar-Container-(\\w+)$',
        evidence: 'B Maskbook 2024, trusthuman 2026-02',
      },
      {
        css: '[data-testid="AppTabBar_Profile_Link"]',
        attribute: 'href',
        pattern: '^https://[^/]+/(\\w+)$',
        evidence: 'B trusthuman 2026-02',
      },
    ],
  },
  siblings: {
    path: '^/(\\w+)/status/(\\d+)',
    row: { css: '[data-testid="cellInnerDiv"]', evidence: 'A control-panel-for-twitter 2026-08' },
  },
  // The dialog shows the post that is answered above the editor; on a post's own page it is the page's post.
  box: [{ css: '[role="dialog"]', evidence: 'B trusthuman 2026-02' }],
};

export const xThreadExpected: ExpectedThread[] = [
  {
    page: 'https://x.com/pagina_di_prova/status/1',
    platform: 'x',
    // The post, seven replies of which one is an ad, and what X recommends.
    comment: [9],
    skip: [1],
    end: [1],
    id: [9],
    name: [9],
    handle: [9],
    text: [9],
    more: [1],
    time: [9],
    addressee: [0],
  },
  {
    page: 'https://x.com/notifications/mentions',
    platform: 'x',
    comment: [3],
    skip: [0],
    end: [0],
    id: [3],
    name: [3],
    handle: [3],
    text: [3],
    more: [0],
    time: [3],
    addressee: [1],
  },
];
