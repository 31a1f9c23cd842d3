import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { instagramThread } from '@/lib/platforms/threads/instagram';
import { start } from './comments/start';

export default defineUnlistedScript(() => start(instagramThread));
