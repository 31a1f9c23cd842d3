import './browser';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/Desk';
import { Library } from '@/components/library/Library';
import type { LibraryServices } from '@/components/library/services';
import { Picker } from '@/components/picker/Picker';
import { Popup } from '@/components/popup/Popup';
import type { PopupServices } from '@/components/popup/services';
import { Triager } from '@/lib/inbox/triage/triage';
import type { DeskLink, DeskState } from '@/lib/review/desk';
import { createDeskStore } from '@/lib/state/desk';
import { createPickerStore } from '@/lib/state/picker';
import { deskExamples } from './examples';
import { inboxExamples } from './inboxExamples';
import { libraryExamples } from './libraryExamples';
import { pickerExamples } from './pickerExamples';
import { popupExamples } from './popupExamples';

/** The model that judges comments, in base64; filled in by the build. */
declare const TRIAGE: string;

const desks: Record<string, DeskState | null> = deskExamples;
const popups: Record<string, PopupServices> = popupExamples;
const libraries: Record<string, LibraryServices> = libraryExamples;
const inboxes: Record<string, (triager: Triager) => PopupServices> = inboxExamples;

document.documentElement.lang = i18n.t('lang');
const name = location.hash.slice(1);
const services =
  popups[name] ?? inboxes[name]?.(new Triager(Uint8Array.from(atob(TRIAGE), (sign) => sign.charCodeAt(0))));
createRoot(document.getElementById('root')!).render(screen());

function screen() {
  if (libraries[name]) return <Library services={libraries[name]} />;
  if (name in pickerExamples) return picker(name);
  return services ? <Popup services={services} /> : desk(desks[name] ?? null);
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

function picker(example: string) {
  const offer = pickerExamples[example] ?? null;
  const link = { send: () => {}, onState: (listener: (state: string | null) => void) => listener(offer) };
  return <Picker store={createPickerStore(link)} />;
}
