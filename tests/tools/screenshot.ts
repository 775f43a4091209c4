/**
 * Makes the README's picture, assets/screenshot.png: the workbench page on Lambeth's plan, checked as at 15 October 2016,
 * with the first finding chosen. Builds what it shows: `npm run screenshot`.
 */
import { join } from 'node:path';
import { builtFolder } from '../e2e/support/build-once';
import { startBench } from '../e2e/support/open-workbench';

const PICTURE = join(__dirname, '..', '..', 'assets', 'screenshot.png');

async function takePicture(): Promise<void> {
  const bench = await startBench(join(await builtFolder(), 'workbench'));
  try {
    const workbench = await bench.open({ width: 1600, height: 1000 });
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: 'Check this workbook' }).click();
    await pane.getByText('11 actions').first().waitFor();
    // The first finding is chosen: its cell comes into view beside it.
    await pane
      .getByText(/^Overdue by \d+ days/)
      .first()
      .click();
    await workbench.page.waitForTimeout(500);
    await workbench.page.screenshot({ path: PICTURE });
    console.log(`Made ${PICTURE}`);
  } finally {
    await bench.close();
  }
}

void takePicture();
