import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/lib/overlay/placement';

const viewport = { width: 800, height: 600 };
const size = { width: 264, height: 200 };
const word = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

describe('placeBeside', () => {
  it('goes under the word, above it at the foot of the window, and stays inside', () => {
    expect(placeBeside(word(100, 100), size, viewport)).toEqual({ left: 100, top: 126 });
    expect(placeBeside(word(100, 560), size, viewport)).toEqual({ left: 100, top: 354 });
    expect(placeBeside(word(780, 100), size, viewport)).toEqual({ left: 528, top: 126 });
  });

  it('never covers what must stay visible', () => {
    const list = { left: 90, top: 120, right: 390, bottom: 320 };
    const spot = placeBeside(word(100, 100), size, viewport, [list])!;
    const right = spot.left + size.width;
    const bottom = spot.top + size.height;
    expect(spot.left >= list.right || right <= list.left || spot.top >= list.bottom || bottom <= list.top).toBe(true);
    expect(right).toBeLessThanOrEqual(viewport.width);
    expect(placeBeside(word(100, 100), size, viewport, [{ left: 0, top: 0, right: 800, bottom: 600 }])).toBeNull();
  });
});
