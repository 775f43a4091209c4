/** A change that Excel interrupts half-way: reported at once and by the next pane, finished, or undone completely. */
import type { Frame } from 'playwright-core';
import { contents, openChange, press, step } from './support/change-steps';
import { findViolations } from './support/find-violations';
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

const UNFINISHED = 'The last change, Flags, was not finished';

/** Flags half of Lambeth's plan; returns the pane, and what the plan's sheet held before. */
async function cutOff(): Promise<{ readonly pane: Frame; readonly before: unknown }> {
  const opened = await openChange(bench, null);
  workbench = opened.workbench;
  const { pane } = opened;
  const [before, whole] = [await planSheet(pane), await contents(pane)];
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  await workbench.page.getByRole('button', { name: 'Tester’s switches' }).click();
  const cut = workbench.page.getByLabel('The next change is cut off half-way');
  await cut.check();
  await press(pane, 'Apply');
  await pane.getByRole('heading', { name: UNFINISHED }).waitFor();
  expect(await cut.isChecked()).toBe(false);
  // Half of what is sent may be only the add-in's own sheet.
  expect(await contents(pane)).not.toEqual(whole);
  return { pane, before };
}

const planSheet = async (pane: Frame): Promise<unknown> =>
  ((await contents(pane)) as { readonly sheets: readonly unknown[] }).sheets[0];

test('it is reported at once, and undone completely', async () => {
  const { pane, before } = await cutOff();
  expect(await findViolations(pane)).toEqual([]);
  await press(pane, 'Undo it');
  await step(pane, 'Undone: Flags');
  expect(await planSheet(pane)).toEqual(before);
  await press(pane, 'Back');
  await step(pane, 'Change this workbook');
  expect(await pane.getByText('was not finished').count()).toBe(0);
});

test('another pane finds it too; once finished it is no longer mentioned, and both parts are undone', async () => {
  const { before } = await cutOff();
  // As when the pane was closed: another one starts.
  await workbench.page.getByLabel('Requirement set').selectOption('1.15');
  await workbench.page.locator('iframe[data-start="1"]').waitFor();
  const pane = await workbench.pane();
  await pane.locator('button[data-rating]').first().waitFor();
  await pane.getByRole('tab', { name: 'Change' }).click();
  await pane.getByRole('heading', { name: UNFINISHED }).waitFor();
  await press(pane, 'Finish it');
  // As approved: nothing is asked again.
  await step(pane, 'Done: Flags');
  await press(pane, 'Carry on');
  await pane.getByText('The flags say what the plan says now.').waitFor();
  // If only the journal's last entry was missing, finishing it adds no change of its own.
  const last = pane.getByRole('button', { name: 'Undo last change' });
  for (let times = 0; times < 2 && (await last.count()) > 0; times += 1) {
    await last.click();
    await step(pane, 'Undone: Flags');
    await press(pane, 'Back');
    await step(pane, 'Change this workbook');
    expect(await pane.getByText('was not finished').count()).toBe(0);
  }
  expect(await planSheet(pane)).toEqual(before);
});
