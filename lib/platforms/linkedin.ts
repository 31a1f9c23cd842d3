import type { Expected, Platform } from './schema';

const modal = '[data-test-modal-id="sharebox"]';
const classic = '.share-creation-state';

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
      typeahead: [{ css: '[role="listbox"]', evidence: 'U ARIA pattern of a typeahead' }],
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
];
