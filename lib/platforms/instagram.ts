import type { Expected, Platform } from './schema';

// Both `...` and the single character end the label, depending on the version: the beginning is compared.
const labels = '[aria-label^="Scrivi una didascalia"],[aria-label^="Write a caption"]';
const answers = '[aria-label^="Aggiungi un commento"],[aria-label^="Add a comment"]';
const typeahead = [{ css: '[role="listbox"]', evidence: 'U ARIA pattern of a typeahead' }];

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  checked: '2026-11-22',
  shadowHosts: [],
  limits: {
    count: 'utf16',
    max: 2200,
    // Five announced on 18-20 December 2025 in a gradual roll-out, thirty before.
    hashtags: { warn: 5, max: 30 },
    atMentions: true,
    evidence: '2,200: Ayrshare and upload-post docs; hashtags: socialsamosa.com 2025-12-19',
  },
  comments: { css: 'a[href*="/c/"] time', path: '', evidence: 'U the link of a comment' },
  surfaces: [
    {
      id: 'instagram-caption',
      kind: 'post',
      editor: [
        {
          css: `[role="dialog"] [contenteditable="true"]:is(${labels})`,
          evidence: 'B OpenCLI 2026-08; Italian label C 2021-24',
        },
        { css: `[role="dialog"] textarea:is(${labels})`, evidence: 'B OpenCLI 2026-08' },
        // For a changed label: comments stand in a form, the caption does not.
        {
          css: '[role="dialog"]:not(:has(form)) [data-lexical-editor="true"][role="textbox"]',
          evidence: 'U structure of the sourced editor',
        },
      ],
      container: [{ css: '[role="dialog"]', evidence: 'B OpenCLI 2026-08' }],
      publish: [
        { css: '[role="dialog"] [role="button"]', text: ['Condividi', 'Share'], evidence: 'B OpenCLI 2026-08' },
      ],
      publishKeys: [],
      thread: false,
      typeahead,
    },
    {
      id: 'instagram-comment',
      kind: 'reply',
      editor: [
        { css: `form textarea:is(${answers})`, evidence: 'B public sources 2026-01' },
        {
          css: `[contenteditable="true"][role="textbox"]:is(${answers})`,
          evidence: 'B reels drawer, public source 2026',
        },
      ],
      container: [
        { css: 'form', evidence: 'B public sources 2026-01' },
        // The reels' drawer; the whole page, with its own buttons, is none.
        {
          css: 'div:has([contenteditable="true"][role="textbox"]):has([role="button"]):not(:has(main))',
          evidence: 'U structure',
        },
      ],
      // There with the first letter only.
      publish: [
        { css: '[role="button"]', text: ['Pubblica', 'Post'], evidence: 'B public sources 2026-01' },
        { css: 'form button[type="submit"]', text: ['Pubblica', 'Post'], evidence: 'B public sources 2025-26' },
      ],
      publishKeys: [
        { key: 'Enter', mod: false },
        { key: 'Enter', mod: true },
      ],
      thread: false,
      typeahead,
    },
  ],
};

export const instagramExpected: Expected[] = [
  {
    page: 'https://www.instagram.com/?composer',
    surface: 'instagram-caption',
    editor: [1, 0, 1],
    container: [1],
    publish: [1],
  },
  {
    page: 'https://www.instagram.com/?composer=textarea',
    surface: 'instagram-caption',
    editor: [0, 1, 0],
    container: [1],
    publish: [1],
  },
  {
    page: 'https://www.instagram.com/?comments&draft=@museo_di_prova',
    surface: 'instagram-comment',
    editor: [3, 0],
    container: [3, 0],
    publish: [0, 1],
  },
  {
    page: 'https://www.instagram.com/reel/C0dice1/?draft=@museo_di_prova',
    surface: 'instagram-comment',
    editor: [0, 1],
    container: [0, 1],
    publish: [1, 0],
  },
];
