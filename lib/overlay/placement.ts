/** A box in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const gap = 6;
const margin = 8;

/**
 * Where a box of `size` goes beside `anchor`: below it, else above, inside the viewport, never over the `avoid` boxes.
 * Null when there is no such place.
 * Own code because the library for this (floating-ui) weighs a quarter of what a page may carry of ours.
 */
export function placeBeside(
  anchor: Box,
  size: Size,
  viewport: Size,
  avoid: readonly Box[] = [],
): { left: number; top: number } | null {
  const left = Math.max(margin, Math.min(anchor.left, viewport.width - size.width - margin));
  const tops = [anchor.bottom + gap, anchor.top - gap - size.height];
  const fits = tops.filter((top) => top >= margin && top + size.height <= viewport.height - margin);
  const lefts = [left, ...avoid.map((box) => box.right + gap), ...avoid.map((box) => box.left - gap - size.width)];
  for (const top of fits.length > 0 ? fits : [Math.max(margin, viewport.height - size.height - margin)]) {
    for (const candidate of lefts) {
      const box = { left: candidate, top, right: candidate + size.width, bottom: top + size.height };
      if (box.left >= margin && box.right <= viewport.width - margin && !avoid.some((other) => overlap(box, other))) {
        return { left: candidate, top };
      }
    }
  }
  return null;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
