import { type Reading, told } from '@/lib/inbox/reading';
import {
  actOnComment,
  correctTriage,
  openComment,
  readComments,
  silenceAsked,
  undoComment,
  type Written,
} from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import { platformAt } from '@/lib/platforms';
import { act, correct, judgeAlike, undo } from '@/lib/store/acting';
import * as asked from '@/lib/store/asked';
import { currentBrand } from '@/lib/store/brands';
import { getComment } from '@/lib/store/comments';
import { deskOf, deskOfComment } from '@/lib/store/inboxList';
import { isStorageFull } from '@/lib/store/row';
import { getPlatformSettings } from '@/lib/store/settings';
import { takeIn } from '@/lib/store/takeIn';
import { refreshAttention } from './attention';
import { judgeAnew, judgeFor, judgesToBe } from './judging';
import { readIn, showComment } from './opening';
import { written } from './written';

export const inboxHandlers = () => [
  on(readComments, async (reading, { tabId, url, isPrivate }) => {
    const { platform } = reading;
    if (platformAt(new URL(url).host)?.id !== platform) throw new Error('Read elsewhere');
    if (!(await getPlatformSettings(platform)).enabled) return 'off';
    if (isPrivate) return 'private';
    const outcome = await changed(take(reading));
    readIn(tabId, reading);
    return outcome === 'full' ? 'full' : 'kept';
  }),
  on(actOnComment, async ({ id, action }) => {
    const { clock } = await deskOfComment(id);
    return changed(act(id, action, clock.worked.bind(clock), Date.now()));
  }),
  on(correctTriage, async ({ id, ...said }) => {
    const judgeAfter = await judgesToBe();
    const outcome = await changed(correct(id, said, judgeAfter, Date.now()));
    spread(id).catch((error) => console.warn('Comments alike were not judged anew', error));
    return outcome;
  }),
  on(undoComment, async ({ id }) => {
    const outcome = await changed(undo(id, Date.now()));
    spread(id).catch((error) => console.warn('Comments alike were not judged anew', error));
    return outcome;
  }),
  on(silenceAsked, ({ brandId, id, silenced }) => written(asked.silenceAsked(brandId, id, silenced))),
  on(openComment, async ({ id }) => {
    const isShown = await showComment(id);
    void refreshAttention();
    return isShown;
  }),
];

async function take(reading: Reading): Promise<boolean> {
  const brand = await currentBrand(reading.platform);
  const { clock } = deskOf(brand);
  const brandId = brand?.id ?? null;
  // Kept in any case: what could not be judged is judged when it is read again.
  const judge = await judgeFor(brandId).catch((error) => {
    console.warn('Comments could not be judged', error);
    return null;
  });
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return takeIn(told(reading, now, timeZone), { brandId, now, worked: clock.worked.bind(clock), judge });
}

/** A correction came or went: comments like it may be judged otherwise now. */
async function spread(id: string): Promise<void> {
  const row = await getComment(id);
  if (!row) return;
  judgeAnew(row.brandId);
  await judgeAlike(row, await judgeFor(row.brandId), Date.now());
  await refreshAttention();
}

/** What became of a change; the badge follows it. `refused`: there was nothing to change. */
async function changed(change: Promise<boolean>): Promise<Written | 'refused'> {
  try {
    if (!(await change)) return 'refused';
    void refreshAttention();
    return 'kept';
  } catch (error) {
    if (isStorageFull(error)) return 'full';
    throw error;
  }
}
