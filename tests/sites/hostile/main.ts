import { attack, overhear } from './forge';
import { report } from './report';
import { look, purge } from './spy';
import { tamper } from './tamper';

/**
 * Runs before everything else on https://x.com/hostile, which otherwise is the practice X. It attacks four times a
 * second and takes out what it does not know; `?keep` leaves strangers in, so that the presses have something to hit.
 */
tamper();
overhear();
window.__hostile = Object.assign(report, { look, attack });
if (!location.search.includes('keep')) purge();
setInterval(() => {
  look();
  attack();
}, 250);
