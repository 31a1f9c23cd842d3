import './browser';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/Desk';
import { createDeskStore } from '@/lib/state/desk';
import { deskExamples } from './examples';

document.documentElement.lang = i18n.t('lang');
const name = location.hash.slice(1);
const root = createRoot(document.getElementById('root')!);
root.render(desk(name as keyof typeof deskExamples));

function desk(example: keyof typeof deskExamples) {
  const state = deskExamples[example];
  const store = createDeskStore({
    send: () => {},
    onState: (listener) => {
      if (state) listener(state);
    },
  });
  return <Desk store={store} closable={true} />;
}
