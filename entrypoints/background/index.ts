import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/serve';
import { platformAt } from '@/lib/platforms';
import { listenToCommands } from './commands';
import { offerToSaveLinks } from './contextMenu';
import { mountHandlers, takeOverOpenTabs } from './injection';
import { libraryHandlers } from './library';
import { settingsHandlers } from './settings';
import { textHandlers } from './text';

export default defineBackground(() => {
  serve(
    [...textHandlers(), ...settingsHandlers(), ...libraryHandlers(), ...mountHandlers()],
    (url) => platformAt(new URL(url).host) !== undefined,
  );
  listenToCommands();
  offerToSaveLinks();
  takeOverOpenTabs();
});
