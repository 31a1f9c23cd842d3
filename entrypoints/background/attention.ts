import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { nextWake, wakeDue } from '@/lib/store/acting';
import { countPending } from '@/lib/store/inboxList';
import { nextReminder, type Reminder, takeReminders } from '@/lib/store/reminders';
import { showComment } from './opening';

const alarm = 'inbox';
/** A notification's id tells what it is about, because the background may be another by the time of the press. */
const several = 'comments';
const one = 'comment:';
/** The accent and the error of `components/tokens.css`. */
const colours = { usual: '#14594a', crisis: '#a92a1c' };
/** What fits on the badge. */
const most = 999;

let running: Promise<void> | null = null;
let isStale = false;

/**
 * Brings badge, alarm and reminders up to date; called at every change. Changes that come meanwhile are taken together,
 * and a failure leaves everything to the next change.
 */
export function refreshAttention(): Promise<void> {
  isStale = true;
  running ??= (async () => {
    while (isStale) {
      isStale = false;
      await refresh().catch((error) => console.warn('Badge and reminders are not up to date', error));
    }
    running = null;
  })();
  return running;
}

/** The browser forgets the badge when it ends, and alarms when the extension is updated. */
export function listenForAttention(): void {
  const awaken = () => void refreshAttention();
  browser.runtime.onStartup.addListener(awaken);
  browser.runtime.onInstalled.addListener(awaken);
  browser.alarms.onAlarm.addListener(awaken);
  browser.notifications.onClicked.addListener((id) => void open(id));
}

async function refresh(): Promise<void> {
  const now = Date.now();
  await wakeDue(now);
  const [{ pending, crisis }, reminders] = await Promise.all([countPending(), takeReminders(now)]);
  const next = await Promise.all([nextWake(), nextReminder(now)]);
  await Promise.all([showBadge(pending, crisis), setAlarm(next), remind(reminders)]);
}

async function showBadge(pending: number, crisis: boolean): Promise<void> {
  const text = pending === 0 ? '' : pending > most ? `${most}+` : String(pending);
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: crisis ? colours.crisis : colours.usual }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: pending === 0 ? i18n.t('name') : i18n.t('attention.badge', pending) }),
  ]);
}

async function setAlarm(moments: readonly (number | null)[]): Promise<void> {
  const when = Math.min(...moments.filter((moment) => moment !== null));
  if (Number.isFinite(when)) await browser.alarms.create(alarm, { when });
  else await browser.alarms.clear(alarm);
}

/** One notification, however many comments it is about. */
async function remind(reminders: readonly Reminder[]): Promise<void> {
  const [first] = reminders;
  if (!first) return;
  const { row, brandName, dueAt } = first;
  const time = new Date(dueAt).toLocaleTimeString(i18n.t('lang'), { hour: 'numeric', minute: '2-digit' });
  const isOne = reminders.length === 1;
  const until = i18n.t(isOne ? 'attention.by' : 'attention.firstBy', { time, brand: brandName });
  await browser.notifications.create(isOne ? one + row.id : several, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('attention.due', reminders.length),
    message: `${until}\n${row.comment.author.name}: ${row.comment.text}`,
  });
}

async function open(id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (id.startsWith(one) && (await showComment(id.slice(one.length)))) return;
  // Firefox opens a popup only at a press on the toolbar, Chromium only over a window: the list then has a tab.
  const popup = new URL('/popup.html', browser.runtime.getURL('/')).href;
  await browser.action.openPopup().catch(() => browser.tabs.create({ url: popup }));
}
