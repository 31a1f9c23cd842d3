import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from '@/lib/platforms/linkedin';
import { start } from './scouts/start';

export default defineUnlistedScript(() => start(linkedin));
