import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedinThread } from '@/lib/platforms/threads/linkedin';
import { start } from './comments/start';

export default defineUnlistedScript(() => start(linkedinThread));
