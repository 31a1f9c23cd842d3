import type { Expected, Platform } from './schema';

// Both `...` and the single character end the label, depending on the version: the beginning is compared.
const labels = '[aria-label^="Scrivi una didascalia"],[aria-label^="Write a caption"]';

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
      typeahead: [{ css: '[role="listbox"]', evidence: 'U ARIA pattern of a typeahead' }],
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
];
