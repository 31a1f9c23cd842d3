import { told } from '@/lib/inbox/reading';
import { Triager } from '@/lib/inbox/triage/triage';
import { actOnComment, readComments, undoComment, type Written } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import { platformAt } from '@/lib/platforms';
import { once } from '@/lib/review/once';
import { currentBrand, listBrands } from '@/lib/store/brands';
import { act, getComment, type Judge, takeIn, undo } from '@/lib/store/comments';
import { listCorrections } from '@/lib/store/corrections';
import { clockOf } from '@/lib/store/inboxList';
import { isStorageFull } from '@/lib/store/row';
import { getPlatformSettings } from '@/lib/store/settings';
import { bytes } from './text';

/** Made when the first comment is read: 30 ms that nobody waits for. */
const triager = once(async () => new Triager(await bytes('/lexicon/triage.bin')));

export const inboxHandlers = () => [
  on(readComments, async (reading, { url, isPrivate }) => {
    const { platform } = reading;
    if (platformAt(new URL(url).host)?.id !== platform) throw new Error('Read elsewhere');
    if (!(await getPlatformSettings(platform)).enabled) return 'off';
    if (isPrivate) return 'private';
    const brand = await currentBrand(platform);
    const now = Date.now();
    const clock = clockOf(brand);
    const taking = {
      brandId: brand?.id ?? null,
      now,
      worked: clock.worked.bind(clock),
      judge: await judgeOf(brand?.id ?? null),
    };
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const written = await unlessFull(takeIn(told(reading, now, timeZone), taking));
    return written === 'full' ? 'full' : 'kept';
  }),
  on(actOnComment, async ({ id, action }) => {
    const clock = await clockOfComment(id);
    return answerOf(act(id, action, clock.worked.bind(clock), Date.now()));
  }),
  on(undoComment, ({ id }) => answerOf(undo(id, Date.now()))),
];

/** Comments are kept unjudged, and judged when they are read again, where the model cannot be read. */
async function judgeOf(brandId: string | null): Promise<Judge | null> {
  try {
    const [judge, corrections] = await Promise.all([triager(), listCorrections(brandId)]);
    return (text) => judge.triage(text, corrections);
  } catch (error) {
    console.warn('Comments could not be judged', error);
    return null;
  }
}

async function clockOfComment(id: string) {
  const [row, brands] = await Promise.all([getComment(id), listBrands()]);
  return clockOf(brands.find((brand) => brand.id === row?.brandId));
}

async function answerOf(change: Promise<boolean>): Promise<Written | 'refused'> {
  const outcome = await unlessFull(change);
  return outcome === 'full' ? 'full' : outcome ? 'kept' : 'refused';
}

async function unlessFull<T>(write: Promise<T>): Promise<T | 'full'> {
  try {
    return await write;
  } catch (error) {
    if (isStorageFull(error)) return 'full';
    throw error;
  }
}
