import { i18n } from '#i18n';
import { startPicker } from './picker';
import { startReview } from './review';

/** One page for both that a website frames: the address says which, and carries the secret (see messaging/frame.ts). */
document.documentElement.lang = i18n.t('lang');
const start = location.search === '?picker' ? startPicker : startReview;
start(document.getElementById('root')!, location.hash.slice(1));
