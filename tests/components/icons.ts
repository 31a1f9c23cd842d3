/** Draws `public/icon/*.png` from `public/icon/icon.svg` in Chromium. Run after a change of the mark: npx tsx tests/components/icons.ts */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { executablePath } from '../drivers/shared';

const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const svg = await readFile(`${folder}icon.svg`, 'base64');
const browser = await chromium.launch({ executablePath: await executablePath('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
