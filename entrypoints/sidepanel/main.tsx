import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/Desk';
import { connectDeskPanel } from '@/lib/messaging/deskPanel';
import { localeOf } from '@/lib/settings/locale';
import { createDeskStore } from '@/lib/state/desk';

document.documentElement.lang = i18n.t('lang');
const link = connectDeskPanel();
const store = createDeskStore(link, localeOf(i18n.t('lang')));
link.onAway(store.getState().away);
createRoot(document.getElementById('root')!).render(<Desk store={store} closable={false} />);
