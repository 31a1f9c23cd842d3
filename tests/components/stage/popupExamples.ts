import type { InboxServices } from '@/components/popup/inbox/services';
import type { PopupServices, RuleState, SiteState } from '@/components/popup/services';
import { type Brand, brandWith } from '@/lib/brand/brand';
import { usualHours } from '@/lib/inbox/waiting';

const site: SiteState = {
  platform: 'facebook',
  enabled: true,
  panel: 'page',
  composing: true,
  findings: { error: 2, warning: 1, hint: 0 },
};

export const brandExamples: Brand[] = [
  brandWith({
    id: 'rossi',
    name: 'Bottega Rossi',
    names: ['Bottega Rossi', 'Lumora', 'Zenit Più'],
    avoid: [
      { word: 'economico', better: 'conveniente' },
      { word: 'problema', better: '' },
    ],
    register: 'voi',
    inclusive: 'pairs',
    forbiddenEmoji: ['🔥', '💯'],
    forbiddenHashtags: ['cibo', 'follow4follow'],
    domains: ['bottega.example'],
    utm: [{ name: 'utm_source', value: 'social' }],
    rulesOff: ['dashes'],
    hours: { ...usualHours, target: { within: 120, remind: 30 }, quiet: { from: 20 * 60, to: 8 * 60 } },
    contacts: {
      orders: { name: 'Magazzino', email: 'magazzino@bottega.example' },
      technical: { name: 'Sito', email: 'sito@bottega.example' },
      legal: null,
      sales: null,
    },
  }),
  brandWith({ id: 'bianchi', name: 'Studio Bianchi, consulenti del lavoro', register: 'lei' }),
];

export const ruleExamples: RuleState[] = [
  { id: 'spelling', group: 'spelling', title: 'Parole che non sono nel dizionario', off: false },
  { id: 'accent-apostrophe', group: 'orthography', title: 'Apostrofo al posto dell’accento', off: false },
  { id: 'dashes', group: 'typography', title: 'Trattini e lineette', off: true },
  { id: 'repeated-marks', group: 'typography', title: 'Punti esclamativi e interrogativi in fila', off: false },
  { id: 'brand-names', group: 'brand', title: 'Nomi e prodotti del brand', off: false },
];

/** No page with comments was ever read. */
export const noComments: InboxServices = {
  watch: (_filter, _limit, listener) => {
    queueMicrotask(() => listener({ total: 0, items: [], pending: 0, kept: 0, now: Date.now() }));
    return () => {};
  },
  act: async () => {},
  undo: async () => {},
  correct: async () => {},
  open: async () => {},
  handOffMessage: async () => ({ text: '', mailto: null }),
  asked: { watch: () => () => {}, silence: async () => {}, openTemplate: async () => {} },
};

export const usual: PopupServices = {
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
  brands: async () => ({ all: brandExamples, current: 'Bottega Rossi' }),
  saveBrand: async () => {},
  removeBrand: async () => {},
  chooseBrand: async () => {},
  rules: async () => ruleExamples,
  setRule: async () => {},
  reference: {
    page: async () => ({ url: 'https://bottega.example/resi', title: 'Resi e rimborsi' }),
    save: async () => ({ id: 'resi', known: false }),
    remove: async () => {},
    open: async () => {},
  },
  inbox: noComments,
  openLibrary: async () => {},
};

const on = (over: Partial<SiteState>): PopupServices => ({ ...usual, site: async () => ({ ...site, ...over }) });
const unbranded: PopupServices = { ...usual, brands: async () => ({ all: [], current: '' }) };

export const popupExamples = {
  'popup-fix': usual,
  'popup-ready': on({ findings: { error: 0, warning: 0, hint: 0 }, panel: 'side' }),
  'popup-idle': { ...on({ composing: false, findings: null }), words: async () => [], changeShortcuts: null },
  'popup-disabled': on({ platform: 'linkedin', enabled: false }),
  'popup-none': on({ platform: null }),
  'popup-words': usual,
  'popup-brands': usual,
  'popup-unbranded': unbranded,
  'popup-brand': usual,
  'popup-answers': usual,
  'popup-rules': usual,
  'popup-failed': { ...usual, site: () => Promise.reject(new Error('no answer')) },
} satisfies Record<string, PopupServices>;
