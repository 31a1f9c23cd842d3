import './browser';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/Desk';
import { Picker } from '@/components/picker/Picker';
import { Popup } from '@/components/popup/Popup';
import type { PopupServices } from '@/components/popup/services';
import type { DeskLink, DeskState } from '@/lib/review/desk';
import { createDeskStore } from '@/lib/state/desk';
import { createPickerStore } from '@/lib/state/picker';
import { deskExamples } from './examples';
import { pickerExamples } from './pickerExamples';
import { popupExamples } from './popupExamples';

const desks: Record<string, DeskState | null> = deskExamples;
const popups: Record<string, PopupServices> = popupExamples;

document.documentElement.lang = i18n.t('lang');
const name = location.hash.slice(1);
createRoot(document.getElementById('root')!).render(
  popups[name] ? <Popup services={popups[name]} /> : name in pickerExamples ? picker(name) : desk(desks[name] ?? null),
);

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
