import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/serve';
import { platformAt } from '@/lib/platforms';
import { listenForAttention } from './attention';
import { listenToCommands } from './commands';
import { offerToSaveLinks } from './contextMenu';
import { inboxHandlers } from './inbox';
import { mountHandlers, takeOverOpenTabs } from './injection';
import { libraryHandlers } from './library';
import { replyHandlers } from './replies';
import { settingsHandlers } from './settings';
import { textHandlers } from './text';

export default defineBackground(() => {
  serve(
    [
      ...textHandlers(),
      ...settingsHandlers(),
      ...libraryHandlers(),
      ...inboxHandlers(),
      ...replyHandlers(),
      ...mountHandlers(),
    ],
    (url) => platformAt(new URL(url).host) !== undefined,
  );
  listenToCommands();
  offerToSaveLinks();
  listenForAttention();
  takeOverOpenTabs();
});
