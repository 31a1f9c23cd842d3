import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { xThread } from '@/lib/platforms/threads/x';
import { start } from './comments/start';

export default defineUnlistedScript(() => start(xThread));
