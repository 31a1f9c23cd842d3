import type { Expected, Platform, Surface } from './schema';

const parts: Surface['editor'] = [
  // The test id also stands on wrappers (`…RichTextInputContainer`, `…_label`); only the editor has the role.
  { css: '[data-testid^="tweetTextarea_"][role="textbox"]', evidence: 'A control-panel-for-twitter 2026-08' },
  { css: 'textarea[data-testid^="tweetTextarea_"]', evidence: 'B mobile web, control-panel-for-twitter 2026-08' },
];

/** Smallest element with both an editor and its button: X gives the composer itself no name. */
const together: Surface['container'][number] = {
  css: 'div:has([data-testid^="tweetTextarea_"]):has([data-testid="tweetButton"],[data-testid="tweetButtonInline"])',
  evidence: 'B structure, OpenCLI 2026-08',
};

// X accepts Control and Command alike, without a click on the button.
const publishKeys = [{ key: 'Enter', mod: true }];
const typeahead = [{ css: '[role="listbox"]', evidence: 'U ARIA pattern of a typeahead' }];
const inline = [{ css: 'button[data-testid="tweetButtonInline"]', evidence: 'A control-panel-for-twitter 2026-08' }];

export const x: Platform = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*'],
  checked: '2026-11-22',
  shadowHosts: [],
  limits: {
    count: 'x-weighted',
    max: 280,
    longMax: 25000,
    atMentions: true,
    evidence: '280: developer.x.com, Counting characters; 25,000 for Premium: Ayrshare docs',
  },
  comments: {
    css: 'article[data-testid="tweet"]',
    path: '/status/|/notifications',
    evidence: 'A control-panel-for-twitter 2026-08',
  },
  surfaces: [
    {
      id: 'x-modal',
      kind: 'post',
      editor: parts,
      container: [
        { css: '[role="dialog"][aria-labelledby="modal-header"]', evidence: 'A control-panel-for-twitter 2026-08' },
        { css: '[role="dialog"]:has([data-testid="tweetButton"])', evidence: 'B OpenCLI 2026-08' },
      ],
      // One test id for Posta, Rispondi and Posta tutto; it moves in the DOM when a part is added.
      publish: [{ css: 'button[data-testid="tweetButton"]', evidence: 'A control-panel-for-twitter 2026-08' }],
      publishKeys,
      thread: true,
      typeahead,
    },
    {
      id: 'x-reply',
      kind: 'reply',
      editor: parts,
      container: [{ css: '[data-testid="inline_reply_offscreen"]', evidence: 'B trusthuman 2026-02' }],
      publish: inline,
      publishKeys,
      thread: false,
      typeahead,
    },
    {
      id: 'x-home',
      kind: 'post',
      editor: parts,
      container: [together],
      // The full-page composer of the mobile web carries the modal's test id without its dialog.
      publish: [...inline, { css: 'button[data-testid="tweetButton"]', evidence: 'B OpenCLI 2026-08' }],
      publishKeys,
      thread: true,
      typeahead,
    },
  ],
};

export const xExpected: Expected[] = [
  { page: 'https://x.com/home', surface: 'x-home', editor: [1, 0], container: [1], publish: [1, 0] },
  // The home's own composer stays in the page under the dialog.
  { page: 'https://x.com/compose/post', surface: 'x-modal', editor: [2, 0], container: [1, 1], publish: [1] },
  { page: 'https://x.com/prova/status/1', surface: 'x-reply', editor: [1, 0], container: [1], publish: [1] },
];
