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

const button = (label: string) => `[role="dialog"] [role="button"][aria-label="${label}"]`;

/** The box of a comment or a reply, by the words its label begins with. */
const answerBox = (...beginnings: string[]) =>
  `[data-lexical-editor="true"]:is(${beginnings.map((words) => `[aria-label^="${words}"]`)})`;
const answerForm = 'form[role="presentation"]';

const publish: Surface['publish'] = [
  { css: button('Pubblica'), evidence: 'B Italian automation script, in form[method=POST]' },
  { css: button('Post'), evidence: 'B vader-pepe/snorkel 2025-26' },
];
// Pages: Avanti leads to the dialog with the post's settings, whose button is Pubblica.
const next = [
  { css: button('Avanti'), evidence: 'U Italian word for the sourced Next' },
  { css: button('Next'), evidence: 'B Page flow, 2025-26' },
];
const typeahead = [{ css: '[role="listbox"]', evidence: 'U ARIA pattern of a typeahead' }];
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
  comments: { css: 'a[href*="comment_id="]', path: '', evidence: 'B DISREX 2025-10' },
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
      typeahead,
    },
    {
      id: 'facebook-comment',
      kind: 'reply',
      editor: [
        { css: answerBox('Comment as ', 'Reply to ', 'Answer as '), evidence: 'B trusthuman 2026-02' },
        { css: answerBox('Commenta come ', 'Rispondi '), evidence: 'U Italian words for the sourced labels' },
        // For a changed label: the boxes of Messenger stand in no such form.
        {
          css: `${answerForm} [data-lexical-editor="true"]:not([aria-label^="Messag"])`,
          evidence: 'B structure, comment scripts 2025-26',
        },
      ],
      container: [
        { css: answerForm, evidence: 'B comment scripts 2025-26' },
        {
          css: 'div:has([data-lexical-editor="true"]):has(#focused-state-composer-submit)',
          evidence: 'B structure, trusthuman 2026-02',
        },
      ],
      // The button of the same name under a post only opens the box: it stands outside the form.
      publish: [
        { css: '#focused-state-composer-submit [role="button"]', evidence: 'B trusthuman 2026-02' },
        {
          css: `${answerForm} [role="button"]:is([aria-label="Comment"],[aria-label="Reply"],[aria-label="Post comment"])`,
          evidence: 'B trusthuman 2026-02',
        },
        {
          css: `${answerForm} [role="button"]:is([aria-label="Commenta"],[aria-label="Rispondi"],[aria-label="Pubblica commento"])`,
          evidence: 'U Italian words for the sourced labels',
        },
      ],
      // Lexical takes Enter with Control for Enter.
      publishKeys: [
        { key: 'Enter', mod: false },
        { key: 'Enter', mod: true },
      ],
      thread: false,
      max: 8000,
      typeahead,
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
  {
    page: 'https://www.facebook.com/pagina.di.prova?comments',
    surface: 'facebook-comment',
    editor: [0, 1, 1],
    container: [1, 1],
    publish: [1, 0, 1],
  },
];
