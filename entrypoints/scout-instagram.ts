import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { instagram } from '@/lib/platforms/instagram';
import { start } from './scouts/start';

export default defineUnlistedScript(() => start(instagram));
