import type { ExpectedThread, Thread } from './schema';

const live = 'A pitchbox, an Italian session of 2026-09';
const modern = '[id^="replaceableComment_urn:li:comment:"]';
const classic = 'article[data-id^="urn:li:comment:"]';
const profile = 'a:is([href*="/in/"],[href*="/company/"],[href*="/school/"],[href*="/showcase/"])';
const menuFor = 'button[aria-label^="Apri il menu dei controlli per il post di "]';
const box = '[data-testid="expandable-text-box"]';

/** The comment's own number is the key: activity and ugcPost are two names of one post, with different numbers. */
const ids = {
  pattern: 'urn:li:comment:\\((?:urn:li:)?(\\w+):(\\d+),(\\d+)\\)',
  key: '$3',
  permalink:
    'https://www.linkedin.com/feed/update/urn:li:$1:$2/?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%28$3%2Curn%3Ali%3A$1%3A$2%29',
};

/** How long ago, in Italian and English: "7h", "6 giorni". Machine-readable times there are none. */
const ago =
  '^(?:[•·] )?(\\d{1,2} ?(?:s|sec|m|min|h|g|d|w|mo|a|y|yr|secondi?|minut[oi]|or[ae]|giorn[oi]|sett(?:imane|imana|\\.)?|mes[ei]|ann[oi]|minutes?|hours?|days?|weeks?|months?|years?)\\.?)(?: |$)';

export const linkedinThread: Thread = {
  platform: 'linkedin',
  checked: '2026-11-24',
  comment: [
    { css: modern, evidence: live },
    { css: classic, evidence: live },
  ],
  skip: [],
  end: [],
  id: [
    { css: modern, attribute: 'id', ...ids, evidence: 'A pitchbox 2026-09; permalink: B trusthuman 2026-02' },
    { css: classic, attribute: 'data-id', ...ids, evidence: 'A pitchbox 2026-09; permalink: B trusthuman 2026-02' },
  ],
  name: [
    {
      css: 'button',
      attribute: 'aria-label',
      pattern: '^Visualizza altre opzioni per il commento di (.+?)\\.?$',
      evidence: live,
    },
    { css: 'h3 span', evidence: live },
    // The first such link may hold the picture alone; behind the name stands the degree.
    { css: profile, pattern: '^([^•]*[^•\\s])', evidence: 'B trusthuman 2026-02' },
  ],
  handle: [
    {
      css: profile,
      attribute: 'href',
      pattern: '/(?:in|company|school|showcase)/([^/?#]+)',
      evidence: live,
    },
  ],
  text: [
    { css: box, evidence: live },
    { css: 'section', evidence: live },
  ],
  aside: [{ css: '[data-testid="expandable-text-button"]', evidence: live }],
  more: [
    { css: '[data-testid="expandable-text-button"]', pattern: '(?:altro|more)$', evidence: live },
    { css: 'section button', pattern: '(?:altro|more)$', evidence: live },
  ],
  time: [
    { css: 'time', evidence: live },
    { css: 'p,span', pattern: ago, evidence: 'A pitchbox 2026-09 for the words; U where they stand' },
  ],
  addressee: [{ css: `:is(${box},section) ${profile}`, evidence: 'C Rispondi puts the name first' }],
  identity: {
    name: [
      {
        css: 'button[aria-label="Apri il menu per cambiare identità quando interagisci con questo post"] img',
        attribute: 'alt',
        evidence: live,
      },
      { css: '[aria-label="Passa a un altro account"] img', attribute: 'alt', evidence: live },
      { css: 'img.global-nav__me-photo', attribute: 'alt', evidence: 'B briskine 2026-08' },
    ],
    handle: [],
  },
  post: {
    container: [
      { css: '[role="article"][data-urn]', evidence: live },
      { css: '[role="listitem"]', evidence: live },
      // The page of one post, where it stands in no list.
      { css: 'main:not([data-testid="mainFeed"])', evidence: 'U structure' },
    ],
    name: [
      {
        css: menuFor,
        attribute: 'aria-label',
        pattern: '^Apri il menu dei controlli per il post di (.+)$',
        evidence: live,
      },
      {
        css: 'button[aria-label^="Open control menu for post by "]',
        attribute: 'aria-label',
        pattern: '^Open control menu for post by (.+)$',
        evidence: 'B 2026',
      },
    ],
    handle: [],
  },
  // Where the box is no part of the comment, it follows it.
  box: [{ css: `${modern} + :not(${modern})`, evidence: 'B 2026' }],
};

const none = { skip: [], end: [] };

export const linkedinThreadExpected: ExpectedThread[] = [
  {
    page: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/',
    platform: 'linkedin',
    ...none,
    comment: [0, 6],
    id: [0, 6],
    name: [0, 6, 6],
    handle: [6],
    text: [0, 6],
    more: [0, 1],
    time: [6, 0],
    addressee: [2],
  },
  {
    page: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?front=sdui',
    platform: 'linkedin',
    ...none,
    comment: [6, 0],
    id: [6, 0],
    name: [6, 0, 6],
    handle: [6],
    text: [6, 0],
    more: [1, 0],
    time: [0, 6],
    addressee: [2],
  },
  {
    page: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?front=shadow',
    platform: 'linkedin',
    ...none,
    comment: [6, 0],
    id: [6, 0],
    name: [6, 0, 6],
    handle: [6],
    text: [6, 0],
    more: [1, 0],
    time: [0, 6],
    addressee: [2],
  },
];
