import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onDeskPort, openLifeline } from '@/lib/messaging/ports';
import { changed, command, status } from '@/lib/messaging/protocol';
import { on, serve } from '@/lib/messaging/serve';
import { ComposerApp } from '@/lib/page/app';
import { scoutHere } from '@/lib/page/scout';
import { pageServices } from './services';

/** Brought in by the background once a composer of an enabled platform has the focus. */
export default defineUnlistedScript(async () => {
  const scout = scoutHere();
  if (!scout || scout.app) return;
  const services = pageServices(scout.options.platform.id);
  const app = new ComposerApp(scout.options.platform, services, scout.signal);
  scout.app = app;
  serve(
    [
      on(status, () => ({ composing: app.counts !== null, findings: app.counts })),
      on(command, (name) => (name === 'review' ? app.openReview() : app.correctWord())),
      on(changed, () => {
        app.recheck();
        return null;
      }),
    ],
    () => false,
    scout.signal,
  );
  onDeskPort(app.desks, scout.signal);
  openLifeline(() => scout.leave(), scout.signal);
});
