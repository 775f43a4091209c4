/**
 * Takes the README's pictures in assets/ from the workbench page on Lambeth's plan as at 15 October 2016: checked, with
 * the first finding selected; what flagging it would change; the flagged sheet; then prints the RAG summary.
 * Builds what it shows: `npm run screenshot`.
 */
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { builtFolder } from '../e2e/support/build-once';
import { printSummary } from './print-summary';
import { press, step } from '../e2e/support/change-steps';
import { startBench, type Workbench } from '../e2e/support/open-workbench';

const ASSETS = join(__dirname, '..', '..', 'assets');

async function picture({ page }: Workbench, name: string): Promise<void> {
  // Lists and the grid are drawn only after their data has arrived.
  await page.waitForTimeout(500);
  const path = join(ASSETS, `${name}.png`);
  await page.screenshot({ path });
  console.log(`Made ${path}`);
}

const select = (pane: Frame, address: string): Promise<void> =>
  pane.evaluate(
    (where) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(where).select();
        await context.sync();
      }),
    address,
  );

async function takePictures(): Promise<void> {
  const bench = await startBench(join(await builtFolder(), 'workbench'));
  try {
    const workbench = await bench.open({ width: 1600, height: 1000 });
    const pane = await workbench.pane();
    await press(pane, 'Check this workbook');
    await pane.getByText('11 actions').first().waitFor();
    // Selects the first finding, which brings its cell into view beside it.
    await pane
      .getByText(/^Overdue by \d+ days/)
      .first()
      .click();
    // The list follows the selected row; the picture should include the counts above it.
    await workbench.page.waitForTimeout(500);
    await pane.evaluate(() => document.getElementById('pane-main')?.scrollTo({ top: 0 }));
    await picture(workbench, 'screenshot');
    await pane.getByRole('tab', { name: 'Change' }).click();
    await press(pane, 'Flag this plan');
    await step(pane, 'What would change: Flags');
    await picture(workbench, 'preview');
    await press(pane, 'Apply');
    await step(pane, 'Done: Flags');
    // First the last of the add-in's columns, so that all of them are in view, then one among them.
    await select(pane, 'L21');
    await select(pane, 'K20');
    await workbench.cell('L21').waitFor();
    await picture(workbench, 'flagged');
  } finally {
    await bench.close();
  }
}

void takePictures().then(() => printSummary(ASSETS));
