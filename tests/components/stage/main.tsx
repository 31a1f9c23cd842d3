import './browser';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/Desk';
import { Library } from '@/components/library/Library';
import type { LibraryServices } from '@/components/library/services';
import { Popup } from '@/components/popup/Popup';
import type { PopupServices } from '@/components/popup/services';
import type { DeskLink, DeskState } from '@/lib/review/desk';
import { createDeskStore } from '@/lib/state/desk';
import { deskExamples } from './examples';
import { libraryExamples } from './libraryExamples';
import { popupExamples } from './popupExamples';

const desks: Record<string, DeskState | null> = deskExamples;
const popups: Record<string, PopupServices> = popupExamples;
const libraries: Record<string, LibraryServices> = libraryExamples;

document.documentElement.lang = i18n.t('lang');
const name = location.hash.slice(1);
createRoot(document.getElementById('root')!).render(screen());

function screen() {
  if (libraries[name]) return <Library services={libraries[name]} />;
  return popups[name] ? <Popup services={popups[name]} /> : desk(desks[name] ?? null);
}

function desk(state: DeskState | null) {
  const link: DeskLink = {
    send: () => {},
    onState: (listener) => {
      if (state) listener(state);
    },
  };
  const store = createDeskStore(link, 'it');
  return <Desk store={store} closable={true} />;
}
