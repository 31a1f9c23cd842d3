import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GoneError } from '@/lib/messaging/message';
import { ask } from '@/lib/messaging/pageEnd';
import { CommentReader } from '@/lib/page/comments/reader';
import { isReadAnswer } from '@/lib/page/comments/shapes';
import { scoutHere } from '@/lib/page/scout';
import { threadOf } from '@/lib/platforms/threads';

/** Brought in by the background once a page of an enabled platform shows comments. */
export default defineUnlistedScript(() => {
  const scout = scoutHere();
  const thread = scout && threadOf(scout.options.platform.id);
  if (!thread || scout.comments) return;
  const life = new AbortController();
  const signal = AbortSignal.any([scout.appSignal, life.signal]);
  scout.comments = new CommentReader({
    platform: scout.options.platform,
    thread,
    send: (reading) =>
      ask('readComments', reading, isReadAnswer).catch((error: unknown) => {
        if (error instanceof GoneError) return 'off';
        throw error;
      }),
    signal,
    leave: () => life.abort(),
  });
});
