import { browser } from 'wxt/browser';
import { changed, type Written } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { platforms } from '@/lib/platforms';
import { written } from './written';

/** The open tabs of the platforms we serve. */
export function platformTabs() {
  return browser.tabs.query({ url: platforms.flatMap((platform) => platform.matches) });
}

/** Tells every open page that words, remarks or settings changed. Tabs without a script of ours do not answer: no error. */
export async function tellPages(): Promise<void> {
  for (const tab of await platformTabs()) {
    if (tab.id !== undefined) send(changed, null, tab.id).catch(() => undefined);
  }
}

/** What became of a change that every open page is then told of. */
export async function thenTell(write: Promise<void>): Promise<Written> {
  const outcome = await written(write);
  tellPages();
  return outcome;
}
