import type { PopupServices, SiteState } from '@/components/popup/services';

const site: SiteState = {
  platform: 'facebook',
  enabled: true,
  panel: 'page',
  composing: true,
  findings: { error: 2, warning: 1, hint: 0 },
};

const usual: PopupServices = {
  site: async () => site,
  setEnabled: async () => {},
  setPanel: async () => {},
  openReview: async () => {},
  shortcuts: async () => [
    { command: 'correctWord', keys: 'Alt+Shift+K' },
    { command: 'review', keys: null },
  ],
  changeShortcuts: async () => {},
  words: async () => ['Bottega Rossi', 'carosello', 'ceramista'],
  addWord: async () => {},
  removeWord: async () => {},
};

const on = (over: Partial<SiteState>): PopupServices => ({ ...usual, site: async () => ({ ...site, ...over }) });

export const popupExamples = {
  'popup-fix': usual,
  'popup-ready': on({ findings: { error: 0, warning: 0, hint: 0 }, panel: 'side' }),
  'popup-idle': { ...on({ composing: false, findings: null }), words: async () => [], changeShortcuts: null },
  'popup-disabled': on({ platform: 'linkedin', enabled: false }),
  'popup-none': on({ platform: null }),
  'popup-words': usual,
  'popup-failed': { ...usual, site: () => Promise.reject(new Error('no answer')) },
} satisfies Record<string, PopupServices>;
