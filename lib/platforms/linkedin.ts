import type { Expected, Platform } from './schema';

const modal = '[data-test-modal-id="sharebox"]';
const classic = '.share-creation-state';
const tiptap = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
const typeahead = [{ css: '[role="listbox"]', evidence: 'U ARIA pattern of a typeahead' }];

export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  checked: '2026-11-22',
  // The share box lives in this open shadow root on the React pages, in the page itself on the classic ones.
  shadowHosts: ['#interop-outlet', '[data-testid="interop-shadowdom"]'],
  limits: {
    count: 'utf16',
    max: 3000,
    atMentions: false,
    evidence: 'Ayrshare and upload-post docs',
  },
  comments: {
    css: '[id^="replaceableComment_urn:li:comment:"],article[data-id^="urn:li:comment:"]',
    path: '',
    evidence: 'A pitchbox 2026-09',
  },
  surfaces: [
    {
      id: 'linkedin-post',
      kind: 'post',
      editor: [
        { css: `${modal} [data-test-ql-editor-contenteditable="true"]`, evidence: 'A live probe 2026-06-26' },
        { css: `:is(${modal},${classic}) .ql-editor[contenteditable="true"]`, evidence: 'B opencues 2026-08' },
      ],
      container: [
        { css: modal, evidence: 'A live probe 2026-06-26' },
        { css: classic, evidence: 'B opencues 2026-08' },
      ],
      publish: [
        { css: 'button.share-actions__primary-action', evidence: 'A live probe 2026-06-26' },
        { css: `:is(${modal},${classic}) button`, text: ['Pubblica', 'Post'], evidence: 'U Italian label' },
      ],
      publishKeys: [],
      thread: false,
      typeahead,
    },
    {
      id: 'linkedin-comment',
      kind: 'reply',
      editor: [
        { css: `${tiptap} [contenteditable="true"][role="textbox"]`, evidence: 'A live probe 2026-06' },
        { css: 'form [contenteditable="true"][role="textbox"]', evidence: 'A pitchbox 2026-09' },
      ],
      container: [
        // Emoji and picture buttons stand beside the editor from the start; the one that sends comes with the text.
        { css: `div:has(${tiptap}):has(button)`, evidence: 'B structure, trusthuman 2026-02' },
        { css: `div:has(${tiptap}):has(button:not([aria-label]))`, evidence: 'B trusthuman 2026-02' },
        { css: 'form', evidence: 'A pitchbox 2026-09' },
      ],
      // The action bar's Commenta has an aria-label, the one that sends has none.
      publish: [
        {
          css: 'button:not([aria-label])',
          text: ['Commenta', 'Comment'],
          evidence: 'A live probe 2026-06; U in Italian',
        },
        {
          css: 'button:not([aria-label])',
          text: ['Rispondi', 'Reply'],
          evidence: 'A live probe 2026-06; U in Italian',
        },
        { css: 'form button[type="submit"]', evidence: 'A pitchbox 2026-09' },
        {
          css: 'button[data-view-name="comment-post"],button[data-view-name="comment-reply-post"]',
          evidence: 'B trusthuman 2026-02',
        },
      ],
      publishKeys: [],
      thread: false,
      typeahead,
    },
  ],
};

export const linkedinExpected: Expected[] = [
  {
    page: 'https://www.linkedin.com/feed/?composer',
    surface: 'linkedin-post',
    editor: [1, 1],
    container: [1, 0],
    publish: [1, 1],
  },
  {
    page: 'https://www.linkedin.com/company/123/admin/page-posts/published/?share=true',
    surface: 'linkedin-post',
    editor: [0, 1],
    container: [0, 1],
    publish: [1, 1],
  },
  {
    page: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?front=sdui&comment=Testo',
    surface: 'linkedin-comment',
    editor: [1, 0],
    container: [1, 1, 0],
    publish: [1, 0, 0, 0],
  },
  {
    page: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?comment=Testo',
    surface: 'linkedin-comment',
    editor: [0, 1],
    container: [0, 0, 1],
    publish: [1, 0, 1, 0],
  },
];
