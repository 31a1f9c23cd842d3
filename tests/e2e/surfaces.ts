/** One composer of a practice page, and how its user reaches and leaves it. */
export interface SurfaceStory {
  name: string;
  url: string;
  editor: string;
  /** What publishes at last. */
  publish: string;
  /** The platform's first step away from the text, when publishing takes two. */
  next?: string;
}

const dialogButton = (label: string) => `[role="dialog"] [role="button"][aria-label="${label}"]`;

export const surfaces: SurfaceStory[] = [
  {
    name: 'X, modal',
    url: 'https://x.com/compose/post',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    publish: '[role="dialog"] [data-testid="tweetButton"]',
  },
  {
    name: 'X, home',
    url: 'https://x.com/home',
    editor: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
  },
  {
    name: 'Facebook, profile',
    url: 'https://www.facebook.com/?composer',
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    publish: dialogButton('Pubblica'),
  },
  {
    name: 'Facebook, Page in two steps',
    url: 'https://www.facebook.com/pagina.di.prova?composer',
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    next: dialogButton('Avanti'),
    publish: dialogButton('Pubblica'),
  },
  {
    name: 'Instagram, caption',
    url: 'https://www.instagram.com/?composer',
    editor: '[role="dialog"] [aria-label="Scrivi una didascalia..."]',
    publish: '[role="dialog"] .go',
  },
  {
    name: 'Instagram, caption in a text field',
    url: 'https://www.instagram.com/?composer=textarea',
    editor: '[role="dialog"] [aria-label="Scrivi una didascalia..."]',
    publish: '[role="dialog"] .go',
  },
  {
    name: 'LinkedIn, shadow root',
    url: 'https://www.linkedin.com/feed/?composer',
    editor: '.ql-editor',
    publish: '.share-actions__primary-action',
  },
  {
    name: 'LinkedIn, company page',
    url: 'https://www.linkedin.com/company/123/admin/page-posts/published/?share=true',
    editor: '.ql-editor',
    publish: '.share-actions__primary-action',
  },
  {
    name: 'LinkedIn, comment',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?front=sdui&comment',
    editor: '.tiptap',
    publish: '.comment .publish',
  },
  {
    name: 'LinkedIn, comment on the classic pages',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/?comment',
    editor: 'form .ql-editor',
    publish: 'form .publish',
  },
];
