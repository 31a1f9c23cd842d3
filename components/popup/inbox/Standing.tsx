import { i18n } from '#i18n';
import { waitingSince } from '@/lib/inbox/comment';
import type { ListedItem } from './services';
import { dueWords, lengthWords, momentWords, waitWords } from './times';

interface StandingProps {
  item: ListedItem;
  now: number;
}

/** Where a comment stands: how long it has waited and until when it may, or what became of it. */
export function Standing({ item, now }: StandingProps) {
  const { state, zone } = item;
  if (state === 'answered') {
    return (
      item.responseTime !== null && <span>{i18n.t('inbox.answeredIn', { time: lengthWords(item.responseTime) })}</span>
    );
  }
  if (state === 'ignored') return null;
  if (state === 'handedOff') {
    return item.handedOffTo && <span>{i18n.t('inbox.handedTo', { to: i18n.t(`handOff.${item.handedOffTo}`) })}</span>;
  }
  if (item.snoozedUntil !== null && item.snoozedUntil > now) {
    return <span>{i18n.t('inbox.back', { moment: momentWords(item.snoozedUntil, zone, now) })}</span>;
  }
  const since = waitingSince(item);
  return (
    <>
      <Target item={item} now={now} />
      <time
        dateTime={new Date(since).toISOString()}
        title={i18n.t('inbox.since', { moment: momentWords(since, zone, now) })}
      >
        {waitWords(item, now)}
      </time>
    </>
  );
}

/** The response target: quiet while it is far, never by colour alone when it is near or missed. */
function Target({ item: { deadline, zone }, now }: StandingProps) {
  if (!deadline) return null;
  const standing = deadline.dueAt <= now ? 'missed' : deadline.remindAt <= now ? 'near' : 'far';
  return (
    <>
      <span
        className={`due ${standing}`}
        title={i18n.t('inbox.target', { moment: momentWords(deadline.dueAt, zone, now) })}
      >
        {dueWords(deadline.dueAt, zone, now)}
      </span>
      <span aria-hidden="true"> · </span>
    </>
  );
}
