import type { PageDriver } from '../drivers';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MarkPixels {
  /** Share of the box's pixels in the mark's colour, 0 to 1. */
  inside(box: Box | undefined): number;
  /** Number of such pixels in none of the boxes (two pixels of tolerance). */
  outside(boxes: (Box | undefined)[]): number;
}

/** Finds the pure magenta that the test extension paints; a screenshot is read, which the page's own canvas decodes. */
export async function markPixels(page: PageDriver, png: Buffer): Promise<MarkPixels> {
  const spots = await page.evaluate(findMarks, `data:image/png;base64,${png.toString('base64')}`);
  const covers = (box: Box | undefined, [x, y]: [number, number], margin: number) =>
    box !== undefined &&
    x >= box.x - margin &&
    x <= box.x + box.width + margin &&
    y >= box.y - margin &&
    y <= box.y + box.height + margin;
  return {
    inside: (box) => (box ? spots.filter((spot) => covers(box, spot, 0)).length / (box.width * box.height) : 0),
    outside: (boxes) => spots.filter((spot) => !boxes.some((box) => covers(box, spot, 2))).length,
  };
}

async function findMarks(source: string): Promise<[number, number][]> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) return [];
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const spots: [number, number][] = [];
  for (let index = 0; index < data.length; index += 4) {
    const [red = 0, green = 0, blue = 0] = data.slice(index, index + 3);
    if (red === 255 && green === 0 && blue === 255)
      spots.push([(index / 4) % image.width, Math.floor(index / 4 / image.width)]);
  }
  return spots;
}
