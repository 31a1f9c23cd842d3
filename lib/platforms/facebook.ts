import type { Expected, Platform, Surface } from './schema';

/** Comment and Messenger boxes are Lexical text boxes too: told by label (it, en) and by the article they stand in. */
const notComment = [
  '[aria-label^="Comment"]',
  '[aria-label^="Repl"]',
  '[aria-label^="Rispo"]',
  '[aria-label^="Answer"]',
  '[aria-label*=" comment"]',
  '[aria-label^="Messag"]',
  '[role="article"] *',
].join();

const button = (label: string, evidence: string): Surface['publish'][number] => ({
  css: `[role="dialog"] [role="button"][aria-label="${label}"]`,
  evidence,
});

const publish = [
  button('Pubblica', 'B Italian automation script, in form[method=POST]'),
  button('Post', 'B vader-pepe/snorkel 2025-26'),
];
// Pages: Avanti leads to the dialog with the post's settings, whose button is Pubblica.
const next = [button('Avanti', 'U Italian word for the sourced Next'), button('Next', 'B Page flow, 2025-26')];
const anyButton = [...publish, ...next].map((variant) => variant.css.replace('[role="dialog"] ', '')).join();

export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*'],
  checked: '2026-11-22',
  shadowHosts: [],
  limits: {
    count: 'utf16',
    max: 63206,
    atMentions: false,
    evidence: 'vendor documentation, consistent; no page of Meta found',
  },
  surfaces: [
    {
      id: 'facebook-post',
      kind: 'post',
      editor: [
        {
          css: `[role="dialog"] [role="textbox"][contenteditable="true"][data-lexical-editor="true"]:not(${notComment})`,
          evidence: 'B vader-pepe/snorkel 2025-26',
        },
      ],
      // The dialog that opens over a post to show its comments has no such button.
      container: [{ css: `[role="dialog"]:has(${anyButton})`, evidence: 'B vader-pepe/snorkel 2025-26' }],
      publish,
      next,
      publishKeys: [],
      thread: false,
      typeahead: [{ css: '[role="listbox"]', evidence: 'U ARIA pattern of a typeahead' }],
    },
  ],
};

export const facebookExpected: Expected[] = [
  {
    page: 'https://www.facebook.com/?composer',
    surface: 'facebook-post',
    editor: [1],
    container: [1],
    publish: [1, 0],
    next: [0, 0],
  },
  {
    page: 'https://www.facebook.com/pagina.di.prova?composer',
    surface: 'facebook-post',
    editor: [1],
    container: [1],
    publish: [0, 0],
    next: [1, 0],
  },
];
