import type { Brand } from '@/lib/brand/brand';
import type { PlatformId } from '@/lib/platforms/ids';
import type { PanelPlace } from '@/lib/settings/settings';
import type { Severity } from '@/lib/shared/finding';
import type { InboxServices } from './inbox/services';
import type { SaveReferenceServices } from './SaveReference';

/** The tab that the popup was opened on. */
export interface SiteState {
  /** Null where there is nothing for us to do. */
  platform: PlatformId | null;
  enabled: boolean;
  panel: PanelPlace;
  /** A post is being written in the page. */
  composing: boolean;
  /** What the last finished check found in it; null when none has finished. */
  findings: Record<Severity, number> | null;
}

export interface Shortcut {
  command: 'correctWord' | 'templates' | 'review';
  /** As the browser writes it (`Alt+Shift+K`); null when the browser assigned none. */
  keys: string | null;
}

/** The brands there are, and the name of the one written for on the page at hand (empty for none). */
export interface BrandState {
  all: Brand[];
  current: string;
}

/** The folders of `lib/text/rules`, in the order they are listed in. */
export const ruleGroups = [
  'spelling',
  'orthography',
  'grammar',
  'context',
  'typography',
  'oversight',
  'facts',
  'links',
  'style',
  'brand',
  'reply',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** A rule as its switch shows it. */
export interface RuleState {
  id: string;
  group: RuleGroup;
  /** In the interface's language. */
  title: string;
  /** The user switched it off. */
  off: boolean;
}

/** Everything the popup asks of the browser and the background; each may reject, and the popup then says so. */
export interface PopupServices {
  site(): Promise<SiteState>;
  setEnabled(platform: PlatformId, enabled: boolean): Promise<void>;
  setPanel(platform: PlatformId, panel: PanelPlace): Promise<void>;
  /** Opens the review where this platform's setting says, and closes the popup. */
  openReview(): Promise<void>;
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's page of shortcuts; null where the browser lets no extension do it (Firefox). */
  changeShortcuts: (() => Promise<void>) | null;
  /** The personal words in alphabetical order. */
  words(): Promise<string[]>;
  addWord(word: string): Promise<void>;
  removeWord(word: string): Promise<void>;
  brands(): Promise<BrandState>;
  /** Keeps a brand as it is now; a removed one comes back. */
  saveBrand(brand: Brand): Promise<void>;
  removeBrand(id: string): Promise<void>;
  /** Which brand is written for on a platform; empty for none. */
  chooseBrand(platform: PlatformId, name: string): Promise<void>;
  rules(): Promise<RuleState[]>;
  setRule(id: string, off: boolean): Promise<void>;
  reference: SaveReferenceServices;
  inbox: InboxServices;
  /** Opens the page of reply templates and references, and closes the popup. */
  openLibrary(): Promise<void>;
}
