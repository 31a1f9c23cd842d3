import { browser } from 'wxt/browser';
import type { Reading } from '@/lib/inbox/reading';
import { focusReply } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { act } from '@/lib/store/acting';
import { getComment } from '@/lib/store/comments';
import { platformTabs } from './pages';

/** The tabs opened for a comment whose page has not shown it yet. */
const expected = new Map<number, { key: string; until: number }>();
/** So long a page may take to show the comment it was opened for, in milliseconds; later its user is elsewhere in it. */
const patience = 60_000;

/** Shows a comment where it stands, in a tab that is there already or in a new one; false where it has no address. */
export async function showComment(id: string): Promise<boolean> {
  const row = await getComment(id);
  const { permalink: url, key } = row?.comment ?? {};
  if (!url || !key) return false;
  const open = (await platformTabs()).find((tab) => tab.url && isSame(tab.url, url));
  if (open?.id !== undefined) {
    await Promise.all([
      browser.tabs.update(open.id, { active: true }),
      browser.windows.update(open.windowId, { focused: true }),
    ]);
    send(focusReply, { key }, open.id).catch(() => undefined);
  } else {
    const { id: tabId } = await browser.tabs.create({ url });
    if (tabId !== undefined) expected.set(tabId, { key, until: Date.now() + patience });
  }
  await act(id, { type: 'see' }, () => 0, Date.now());
  return true;
}

/** A page showed these comments: if it was opened for one of them, its reply box gets the focus. */
export function readIn(tabId: number | null, { comments }: Reading): void {
  const wanted = tabId === null ? undefined : expected.get(tabId);
  if (tabId === null || !wanted || !comments.some(({ key }) => key === wanted.key)) return;
  expected.delete(tabId);
  if (wanted.until >= Date.now()) send(focusReply, { key: wanted.key }, tabId).catch(() => undefined);
}

/** The same page, whatever part of it. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  a.hash = '';
  b.hash = '';
  return a.href === b.href;
}
