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

/** As wide as the panel is at its best, and as narrow as it still reads well; as tall as it grows, in pixels. */
const panel = { wide: 384, narrow: 300, tall: 640, short: 240 };
const edge = 16;

/**
 * Where the review panel goes: beside the composer (right, else left), as wide as the room there allows; where neither
 * side has room, to the edge of the window that leaves the text in sight; where there is none, under the text.
 * @param wanted the height that shows all of it
 */
export function placePanel(composer: Box, editor: Box, wanted: number, viewport: Size): Box {
  const fitting = Math.min(panel.wide, viewport.width - 2 * edge);
  const right = Math.min(panel.wide, viewport.width - composer.right - 2 * edge);
  const left = Math.min(panel.wide, composer.left - 2 * edge);
  const atRight = column(viewport.width - edge - fitting, fitting);
  const spots = [
    ...(right >= panel.narrow ? [column(composer.right + edge, right)] : []),
    ...(left >= panel.narrow ? [column(composer.left - edge - left, left)] : []),
    ...[atRight, column(edge, fitting)].filter((spot) => spot.right <= editor.left || spot.left >= editor.right),
  ];
  const spot = spots[0] ?? atRight;
  const height = Math.min(wanted, panel.tall);
  const under = editor.bottom + edge;
  const isUnder = spots.length === 0 && viewport.height - under - edge >= panel.short;
  const top = isUnder ? under : Math.max(edge, Math.min(composer.top, viewport.height - height - edge));
  return { ...spot, top, bottom: Math.min(top + height, viewport.height - edge) };
}

function column(left: number, width: number) {
  return { left, right: left + width };
}

/** Where the template picker goes: at the caret, under it or else over it, 560 by 440 pixels where the window has them. */
export function placePicker(caret: Box, viewport: Size): Box {
  const width = Math.min(560, viewport.width - 2 * margin);
  const height = Math.min(440, viewport.height - 2 * margin);
  const { left, top } = placeBeside(caret, { width, height }, viewport)!;
  return { left, top, right: left + width, bottom: top + height };
}
