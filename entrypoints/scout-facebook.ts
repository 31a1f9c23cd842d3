import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from '@/lib/platforms/facebook';
import { start } from './scouts/start';

export default defineUnlistedScript(() => start(facebook));
