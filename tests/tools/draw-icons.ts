/** Draws the add-in's icons from their two SVGs, for every size that a manifest can name: `npx tsx tests/tools/draw-icons.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/support/find-browser';

const FOLDER = join(__dirname, '..', '..', 'assets', 'icons');
const DRAWINGS: readonly { readonly size: number; readonly from: string }[] = [
  { size: 16, from: 'icon-small.svg' },
  { size: 32, from: 'icon.svg' },
  { size: 64, from: 'icon.svg' },
  { size: 80, from: 'icon.svg' },
];

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const { size, from } of DRAWINGS) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = readFileSync(join(FOLDER, from)).toString('base64');
      await page.setContent(
        `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      await page.screenshot({ path: join(FOLDER, `icon-${size}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void draw();
