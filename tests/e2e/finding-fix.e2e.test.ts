/** A finding's own fix in the pane: pressed, previewed, written and undone, in a narrow pane, in any colours. */
import { lookAtPane } from './support/look-at-pane';
import { press, step } from './support/change-steps';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

let bench: Bench;
let workbench: Workbench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
afterEach(async () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

/** Optional: a folder in which to save screenshots. */
const PICTURES = process.env.FIX_PICTURES;

test.each(['light', 'dark', 'forced'] as const)(
  'from the list and back, 320 px wide: %s colours',
  async (colours) => {
    workbench = await bench.open({ width: 320, height: 900, colours });
    const picture = async (name: string): Promise<void> => {
      if (PICTURES) await workbench.page.screenshot({ path: `${PICTURES}/${colours}-${name}.png` });
    };
    const pane = await workbench.pane();
    // Lambeth's plan has no date like this: a day that does not exist, for which two fixes are offered.
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('E28').values = [['31 June 2030']];
        await context.sync();
      }),
    );
    await press(pane, 'Check this workbook');
    await pane.locator('button[data-rating]').first().waitFor();
    await pane.getByRole('searchbox').fill('does not exist');
    const fix = pane.locator('[data-finding]').getByRole('button', { name: /^Write 30 June 2030/ });
    await fix.scrollIntoViewIfNeeded();
    expect(
      await pane
        .locator('[data-finding]')
        .getByRole('button', { name: /^Write / })
        .count(),
    ).toBe(2);
    await picture('list');
    await lookAtPane(pane);
    await fix.click();
    await step(pane, 'What would change: Fix of a finding');
    expect(await pane.getByTestId('own-cells').textContent()).toBe('1 of the board’s own cells changes.');
    await picture('preview');
    await lookAtPane(pane);
    await press(pane, 'Apply');
    await step(pane, 'Done: Fix of a finding');
    await picture('done');
    await lookAtPane(pane);
    await press(pane, 'Undo last change');
    await step(pane, 'Undone: Fix of a finding');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await fix.waitFor();
  },
);

test('“It is right” ends a question, also when the workbook is opened again', async () => {
  workbench = await bench.open();
  const pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  const question = (frame: typeof pane) =>
    frame.locator('[data-finding="due-before-agreed"][data-finding-cell="E21"]');
  await question(pane)
    .getByRole('button', { name: /^It is right/ })
    .click();
  await question(pane).waitFor({ state: 'detached' });
  await pane.getByText(/^The answer is kept on the sheet/).waitFor();
  await workbench.startAgain();
  const again = await workbench.pane();
  // It was checked before, so it is checked by itself.
  await again.locator('button[data-rating]').first().waitFor();
  await again.getByText('9 of 11 actions, 18 findings').waitFor();
  expect(await question(again).count()).toBe(0);
});
