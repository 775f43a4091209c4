/**
 * Draws the add-in's icons from their SVGs in every size that a manifest can name: `npx tsx tests/tools/draw-icons.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/support/find-browser';

const FOLDER = join(__dirname, '..', '..', 'assets', 'icons');
/** The add-in's own icon, and one for each ribbon button; the small drawing is for 16 pixels. */
const NAMES: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80],
  flag: [16, 32, 80],
  summary: [16, 32, 80],
  meeting: [16, 32, 80],
  export: [16, 32, 80],
};
const DRAWINGS = Object.entries(NAMES).flatMap(([name, sizes]) =>
  sizes.map((size) => ({ name, size, from: size === 16 ? `${name}-small.svg` : `${name}.svg` })),
);

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const { name, size, from } of DRAWINGS) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = readFileSync(join(FOLDER, from)).toString('base64');
      await page.setContent(
        `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void draw();
