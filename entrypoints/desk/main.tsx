import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/Desk';
import { connectDeskFrame } from '@/lib/messaging/deskFrame';
import { localeOf } from '@/lib/settings/locale';
import { createDeskStore } from '@/lib/state/desk';

document.documentElement.lang = i18n.t('lang');
const link = connectDeskFrame(window, location.hash.slice(1));
const store = createDeskStore(link, localeOf(i18n.t('lang')));
const tellHeight = (height: number) => link.send({ type: 'size', height });
createRoot(document.getElementById('root')!).render(<Desk store={store} closable={true} onHeight={tellHeight} />);
