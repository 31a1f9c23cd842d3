import { i18n } from '#i18n';
import { DAY, HOUR, MINUTE, wallAt } from '@/lib/inbox/civil';
import { waitingSince } from '@/lib/inbox/comment';
import type { ListedItem } from './services';

/** Working hours up to which a wait is told in hours: beyond, days of the calendar say more. */
const HOURS_TOLD = 24;

/** "alle 16:30", "domani alle 10:00", "mer 25 nov alle 10:00": a moment on a zone's clock, as said at `now` (both epoch ms). */
export function momentWords(epoch: number, zone: string, now: number): string {
  const wall = wallAt(epoch, zone);
  const time = timeOfDay(wall);
  const away = dayOf(wall) - dayOf(wallAt(now, zone));
  if (away === 0) return i18n.t('moment.today', { time });
  if (away === DAY) return i18n.t('moment.tomorrow', { time });
  if (away === -DAY) return i18n.t('moment.yesterday', { time });
  return i18n.t('moment.day', { day: dayFormat().format(wall), time });
}

/** "da 3 h": the working time waited; "fuori orario" while the brand has not opened since. */
export function waitWords(item: ListedItem, now: number): string {
  const { waited } = item;
  const since = now - waitingSince(item);
  if (waited < MINUTE) return i18n.t(since < HOUR ? 'wait.now' : 'wait.closed');
  if (waited < HOUR) return i18n.t('wait.minutes', [Math.floor(waited / MINUTE)]);
  if (waited < HOURS_TOLD * HOUR) return i18n.t('wait.hours', [Math.floor(waited / HOUR)]);
  return i18n.t('wait.days', Math.max(1, Math.floor(since / DAY)));
}

/** "25 min", "3 h": a length of time (ms). */
export function lengthWords(length: number): string {
  const hours = Math.round(length / HOUR);
  return length < HOUR
    ? i18n.t('length.minutes', [Math.max(1, Math.round(length / MINUTE))])
    : i18n.t('length.hours', [hours]);
}

/** "entro le 16:30", "scaduto ieri": where the response target stands at `now`, as short as a row needs it. */
export function dueWords(dueAt: number, zone: string, now: number): string {
  const wall = wallAt(dueAt, zone);
  const away = dayOf(wall) - dayOf(wallAt(now, zone));
  const [time, day] = [timeOfDay(wall), dayFormat().format(wall)];
  if (dueAt <= now) {
    if (away === 0) return i18n.t('inbox.missedToday', { time });
    return away === -DAY ? i18n.t('inbox.missedYesterday') : i18n.t('inbox.missedDay', { day });
  }
  if (away === 0) return i18n.t('inbox.dueToday', { time });
  return away === DAY ? i18n.t('inbox.dueTomorrow') : i18n.t('inbox.dueDay', { day });
}

const dayOf = (wall: number) => Math.floor(wall / DAY) * DAY;

function timeOfDay(wall: number): string {
  return new Date(wall).toISOString().slice(11, 16);
}

let format: Intl.DateTimeFormat | undefined;

/** Made once: making one takes longer than drawing a row. Wall times are written as if their zone were UTC. */
function dayFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat(i18n.t('lang'), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format;
}
