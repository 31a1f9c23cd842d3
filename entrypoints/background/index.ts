import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/serve';
import { platformAt } from '@/lib/platforms';
import { listenToCommands } from './commands';
import { mountHandlers, takeOverOpenTabs } from './injection';
import { libraryHandlers } from './library';
import { replyHandlers } from './replies';
import { settingsHandlers } from './settings';
import { textHandlers } from './text';

export default defineBackground(() => {
  serve(
    [...textHandlers(), ...settingsHandlers(), ...libraryHandlers(), ...mountHandlers(), ...replyHandlers()],
    (url) => platformAt(new URL(url).host) !== undefined,
  );
  listenToCommands();
  takeOverOpenTabs();
});
