import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import {
  type BrandState,
  type PopupServices,
  type RuleState,
  ruleGroups,
  type Shortcut,
  type SiteState,
} from '@/components/popup/services';
import {
  command,
  removeBrand,
  saveBrand,
  setBrand,
  setRule,
  setSettings,
  setWord,
  status,
  type Written,
} from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { platformAt } from '@/lib/platforms';
import type { PlatformId } from '@/lib/platforms/ids';
import { pastedPassage } from '@/lib/review/pasted';
import { localeOf } from '@/lib/settings/locale';
import type { PanelPlace, PlatformSettings } from '@/lib/settings/settings';
import { currentBrand, listBrands } from '@/lib/store/brands';
import { getPlatformSettings, getRulesOff } from '@/lib/store/settings';
import { listWords } from '@/lib/store/words';
import type { Rule } from '@/lib/text/rules/rule';
import { inboxServices } from './inbox';
import { saveReferenceServices } from './saveReference';

const nowhere: SiteState = { platform: null, enabled: false, panel: 'page', composing: false, findings: null };
const commands: Record<string, Shortcut['command']> = {
  'correct-word': 'correctWord',
  templates: 'templates',
  review: 'review',
};

/** Firefox's counterpart of the side panel, which the shared types do not know. */
type FirefoxBrowser = typeof browser & { sidebarAction: { open(): Promise<void> } };

/** The tab the popup was opened on, as `site` found it. */
let seen: { tabId: number; panel: PanelPlace } | null = null;

/** The popup reads the database itself; what changes anything goes through the background, which tells the pages. */
export function popupServices(): PopupServices {
  return {
    site,
    setEnabled: (platform, enabled) => change(platform, { enabled }),
    setPanel: (platform, panel) => change(platform, { panel }),
    openReview,
    shortcuts,
    changeShortcuts: import.meta.env.FIREFOX ? null : openShortcutsPage,
    words: async () => (await listWords()).sort((a, b) => a.localeCompare(b, 'it')),
    addWord: async (word) => void (await send(setWord, { word, known: true })),
    removeWord: async (word) => void (await send(setWord, { word, known: false })),
    brands,
    saveBrand: (brand) => kept(send(saveBrand, brand)),
    removeBrand: (id) => kept(send(removeBrand, { id })),
    chooseBrand: (platform, brand) => kept(send(setBrand, { platform, brand })),
    rules,
    setRule: (rule, off) => kept(send(setRule, { rule, off })),
    reference: saveReferenceServices,
    inbox: inboxServices(),
    openLibrary: () => openPage('/library.html'),
  };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function site(): Promise<SiteState> {
  const tab = await activeTab();
  // The address is ours to see only where the platforms' host permissions hold.
  const platform = tab?.url ? platformAt(new URL(tab.url).host) : undefined;
  if (!platform || tab?.id === undefined) return nowhere;
  const [settings, written] = await Promise.all([
    getPlatformSettings(platform.id),
    send(status, null, tab.id).catch(() => ({ composing: false, findings: null })),
  ]);
  seen = { tabId: tab.id, panel: settings.panel };
  return { platform: platform.id, ...settings, ...written };
}

async function change(platform: PlatformId, part: Partial<PlatformSettings>): Promise<void> {
  const settings = { ...(await getPlatformSettings(platform)), ...part };
  await kept(send(setSettings, { platform, settings }));
}

async function kept(write: Promise<Written>): Promise<void> {
  if ((await write) === 'full') throw new Error('Storage is full');
}

async function activePlatform() {
  const url = (await activeTab())?.url;
  return url ? platformAt(new URL(url).host) : undefined;
}

async function brands(): Promise<BrandState> {
  const [all, platform] = await Promise.all([listBrands(), activePlatform()]);
  const current = platform ? await currentBrand(platform.id) : null;
  return { all, current: current?.name ?? '' };
}

/** Every rule by the folder it stands in, which is its group; a rule's file exports nothing but the rule. */
const ruleFiles = import.meta.glob<Record<string, Rule>>(
  '@/lib/text/rules/{spelling,orthography,grammar,context,typography,oversight,facts,links,style,brand,reply}/*.ts',
  { eager: true },
);

async function rules(): Promise<RuleState[]> {
  const off = await getRulesOff();
  const locale = localeOf(i18n.t('lang'));
  const found = ruleGroups.flatMap((group) =>
    Object.entries(ruleFiles)
      .filter(([path]) => path.includes(`/rules/${group}/`))
      .flatMap(([, file]) => Object.values(file))
      .map(({ id, title }) => ({ id, group, title: title[locale] })),
  );
  // Earlier posts are compared outside the rules, which know one text only.
  const near = { id: 'near-copy', group: 'oversight', title: i18n.t('rules.nearCopy') } as const;
  const pasted = { id: pastedPassage, group: 'oversight', title: i18n.t('rules.pasted') } as const;
  return [...found, near, pasted].map((rule) => ({ ...rule, off: off.includes(rule.id) }));
}

/** Nothing is awaited before a side panel is asked for: Firefox opens one only straight from the user's press. */
async function openReview(): Promise<void> {
  if (!seen) return;
  if (seen.panel === 'page') await send(command, 'review', seen.tabId);
  else if ('sidePanel' in browser) await browser.sidePanel.open({ tabId: seen.tabId });
  else await (browser as FirefoxBrowser).sidebarAction.open();
  window.close();
}

async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => {
    const known = name === undefined ? undefined : commands[name];
    return known ? [{ command: known, keys: shortcut || null }] : [];
  });
}

const openShortcutsPage = () => openPage('chrome://extensions/shortcuts');

async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
