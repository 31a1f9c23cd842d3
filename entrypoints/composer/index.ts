import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '@/lib/messaging/pageEnd';
import { onDeskPort } from '@/lib/messaging/ports';
import { ComposerApp } from '@/lib/page/app';
import { scoutHere } from '@/lib/page/scout';
import { pageServices } from './services';

/** Brought in by the background once a composer of an enabled platform has the focus. */
export default defineUnlistedScript(() => {
  const scout = scoutHere();
  if (!scout || scout.app) return;
  const signal = scout.appSignal;
  const services = pageServices(scout.options.platform.id, (editor) => scout.commentOf(editor));
  const app = new ComposerApp(scout, services, signal);
  scout.app = app;
  const commands: Record<string, () => boolean> = {
    'correct-word': () => app.correctWord() || app.openReview(),
    review: () => app.openReview(),
    templates: () => app.pickTemplate(),
  };
  answer(
    {
      status: () => ({ composing: app.counts !== null, findings: app.counts }),
      command: (name) => commands[name as string]?.() ?? false,
    },
    signal,
  );
  onDeskPort(app.desks, signal);
});
