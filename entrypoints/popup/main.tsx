import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Popup } from '@/components/popup/Popup';
import { popupServices } from './services';

document.documentElement.lang = i18n.t('lang');
createRoot(document.getElementById('root')!).render(<Popup services={popupServices()} />);
