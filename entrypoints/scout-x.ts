import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { x } from '@/lib/platforms/x';
import { start } from './scouts/start';

export default defineUnlistedScript(() => start(x));
