import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Library } from '@/components/library/Library';
import { libraryServices } from './services';

document.documentElement.lang = i18n.t('lang');
document.title = `${i18n.t('library.title')} · ${i18n.t('name')}`;
createRoot(document.getElementById('root')!).render(<Library services={libraryServices()} />);
