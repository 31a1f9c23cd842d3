import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebookThread } from '@/lib/platforms/threads/facebook';
import { start } from './comments/start';

export default defineUnlistedScript(() => start(facebookThread));
