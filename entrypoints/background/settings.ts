import { recordReview, setIgnored, setSettings, setWord, type Written } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import * as ignores from '@/lib/store/ignores';
import { addReview } from '@/lib/store/reviews';
import { isStorageFull } from '@/lib/store/row';
import { setPlatformSettings } from '@/lib/store/settings';
import * as words from '@/lib/store/words';
import { tellPages } from './pages';
import { checker, wordsTaught } from './text';

export const settingsHandlers = () => [
  on(setWord, async ({ word, known }) => {
    // After the words at rest, or a background woken by this very message would teach a removed one again.
    await wordsTaught;
    if (known) checker.addWord(word);
    else checker.removeWord(word);
    return thenTell(known ? words.addWord(word) : words.removeWord(word));
  }),
  on(setIgnored, ({ rule, word, ignored }) => thenTell(ignores.setIgnored(rule, word, ignored))),
  on(setSettings, ({ platform, settings }) => thenTell(setPlatformSettings(platform, settings))),
  on(recordReview, (record, { isPrivate }) => (isPrivate ? 'private' : written(addReview(record)))),
];

async function thenTell(write: Promise<void>): Promise<Written> {
  const outcome = await written(write);
  tellPages();
  return outcome;
}

/** A full disk is an answer, not a failure: the page lets the change hold for the post being written. */
async function written(write: Promise<void>): Promise<Written> {
  try {
    await write;
    return 'kept';
  } catch (error) {
    if (isStorageFull(error)) return 'full';
    throw error;
  }
}
