import { describe, expect, it } from 'vitest';
import { placeBeside, placePanel } from '@/lib/overlay/placement';

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

describe('placePanel', () => {
  const window = { width: 1280, height: 800 };
  const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
  const apart = (a: ReturnType<typeof box>, b: ReturnType<typeof box>) =>
    a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

  it('stands beside a composer, narrower if need be', () => {
    const composer = box(340, 40, 940, 260);
    const spot = placePanel(composer, box(409, 90, 924, 200), 900, window);
    expect(spot).toEqual({ left: 956, right: 1264, top: 40, bottom: 680 });
  });

  it('takes the left where the right has no room', () => {
    const composer = box(600, 40, 1240, 260);
    expect(placePanel(composer, composer, 300, window)).toMatchObject({ left: 200, right: 584, bottom: 340 });
  });

  it('covers the picture rather than the text of a wide composer', () => {
    const editor = box(747, 147, 1054, 337);
    expect(apart(placePanel(box(210, 40, 1070, 609), editor, 640, window), editor)).toBe(true);
  });

  it('goes under the text of a narrow window, and stays inside it', () => {
    const editor = box(24, 340, 456, 500);
    const spot = placePanel(box(8, 40, 472, 730), editor, 640, { width: 480, height: 800 });
    expect(apart(spot, editor)).toBe(true);
    expect(spot.bottom).toBeLessThanOrEqual(784);
    expect(
      placePanel(box(8, 40, 472, 730), box(24, 340, 456, 700), 640, { width: 480, height: 800 }).bottom,
    ).toBeLessThanOrEqual(784);
  });
});
