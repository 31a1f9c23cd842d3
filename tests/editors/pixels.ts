import type { PageDriver } from '../drivers';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The pure colours that the test extension paints marks in, and the practice pages selections. */
const colours = { mark: [255, 0, 255], selection: [0, 255, 255] } as const;

/** Where on the screen one of the colours stands. */
export class Pixels {
  constructor(readonly spots: readonly [number, number][]) {}

  /** Share of the box's pixels in that colour, 0 to 1. */
  inside(box: Box | undefined): number {
    return box ? this.spots.filter((spot) => covers(box, spot, 0)).length / (box.width * box.height) : 0;
  }

  /** Number of such pixels in none of the boxes, give or take two pixels. */
  outside(boxes: (Box | undefined)[]): number {
    return this.spots.filter((spot) => !boxes.some((box) => box && covers(box, spot, 2))).length;
  }

  /** The box around them all. */
  get bounds(): Box {
    const xs = this.spots.map(([x]) => x);
    const ys = this.spots.map(([, y]) => y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
}

function covers({ x, y, width, height }: Box, [left, top]: readonly [number, number], margin: number): boolean {
  return left >= x - margin && left <= x + width + margin && top >= y - margin && top <= y + height + margin;
}

/** Takes a screenshot and finds a colour in it; the page's own canvas decodes the picture. */
export async function findPixels(page: PageDriver, colour: keyof typeof colours): Promise<Pixels> {
  const source = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  return new Pixels(await page.evaluate(findColour, { source, colour: [...colours[colour]] }));
}

async function findColour({ source, colour }: { source: string; colour: number[] }): Promise<[number, number][]> {
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
    if (colour.every((value, channel) => data[index + channel] === value)) {
      spots.push([(index / 4) % image.width, Math.floor(index / 4 / image.width)]);
    }
  }
  return spots;
}
