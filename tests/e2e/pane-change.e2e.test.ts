/** Changing a workbook from the pane: previewed, made, undone, and nothing of the board's own lost. */
import type { Frame } from 'playwright-core';
import {
  contents,
  flag,
  flagCell,
  focused,
  openChange,
  press,
  showColumns,
  step,
  typeInto,
} from './support/change-steps';
import { findViolations } from './support/find-violations';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

/** Lambeth's plan is in front without being chosen. */
const SAMPLES = [
  ['Lambeth', null],
  ['Sutton', 'Sutton – Child D'],
] as const;

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

async function open(sample: string | null = null): Promise<Frame> {
  const opened = await openChange(bench, sample);
  workbench = opened.workbench;
  return opened.pane;
}

test.each(SAMPLES)('%s: flagged and undone exactly', async (_, sample) => {
  const pane = await open(sample);
  const before = await contents(pane);
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  expect(await pane.getByTestId('own-cells').textContent()).toBe('None of the board’s own cells change.');
  expect(await contents(pane)).toEqual(before);
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');
  expect(await contents(pane)).not.toEqual(before);
  await press(pane, 'Undo last change');
  await step(pane, 'Undone: Flags');
  await pane.getByText('The workbook is as it was before this change.').waitFor();
  const { sheets } = (await contents(pane)) as { readonly sheets: readonly unknown[] };
  expect(sheets[0]).toEqual((before as { readonly sheets: readonly unknown[] }).sheets[0]);
});

test.each(SAMPLES)('%s: flagged, and everything removed as it came', async (_, sample) => {
  const pane = await open(sample);
  const before = await contents(pane);
  await flag(pane);
  await press(pane, 'Carry on');
  await press(pane, 'Remove everything the add-in made');
  await step(pane, 'What would change: Removal');
  await pane.getByText('A removal can be undone until this pane is closed').waitFor();
  expect(await pane.getByTestId('own-cells').textContent()).toBe('None of the board’s own cells change.');
  await press(pane, 'Apply');
  await step(pane, 'Done: Removal');
  expect(await contents(pane)).toEqual(before);
});

test('flags that are up to date have nothing to change, until an edit', async () => {
  const pane = await open();
  await flag(pane);
  await press(pane, 'Carry on');
  await pane.getByTestId('standing').getByText('The flags say what the plan says now.').waitFor();
  await press(pane, 'Bring the flags up to date');
  await pane.getByText('there is nothing to change').first().waitFor();
  expect(await pane.getByRole('button', { name: 'Apply' }).count()).toBe(0);
  await press(pane, 'Back');
  await typeInto({ workbench, pane }, 'E4', '31 December 2019');
  await pane.getByTestId('standing').getByText('1 row has changed since').waitFor();
  await press(pane, 'Bring the flags up to date');
  await pane.getByTestId('own-cells').getByText('None of the board’s own cells change.').waitFor();
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');
});

test('a cell edited since is named by undo, which asks and leaves it as edited', async () => {
  const pane = await open();
  await flag(pane);
  const edited = await flagCell(pane, 'Due date');
  await typeInto({ workbench, pane }, edited, 'a note of ours');
  await press(pane, 'Undo last change');
  await step(pane, 'A cell has been edited since');
  expect(await focused(pane)).toBe('change-heading');
  expect(await findViolations(pane)).toEqual([]);
  await press(pane, 'Leave all as it is');
  await step(pane, 'Change this workbook');
  await press(pane, 'Undo last change');
  await press(pane, 'Undo the rest, leave this cell');
  await step(pane, 'Undone: Flags');
  await pane.getByRole('button', { name: edited, exact: true }).waitFor();
  expect(JSON.stringify(await contents(pane))).toContain('a note of ours');
  expect(JSON.stringify(await contents(pane))).not.toContain('IFERROR');
});

test('an edit while the preview is open is reported, and what has changed is not overwritten', async () => {
  const pane = await open();
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  await typeInto({ workbench, pane }, 'E4', '31 December 2019');
  await pane.getByText('The workbook was edited after this list was made.').waitFor();
  await press(pane, 'Look again');
  await pane.getByText('The workbook was edited after').waitFor({ state: 'detached' });
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');
});

test('columns are completed as ticked: nothing of the board’s own changes unless it is chosen', async () => {
  const pane = await open();
  await press(pane, 'Complete the columns');
  await step(pane, 'Complete the columns');
  const headers = pane.locator('[data-offers="header-name"]').getByRole('checkbox');
  await headers.nth(1).check();
  await press(pane, 'See what would change');
  await step(pane, 'What would change: Completed columns');
  // The header is on six pages of the plan.
  expect(await pane.getByTestId('own-cells').textContent()).toBe('6 of the board’s own cells change.');
  await pane.getByText('B2, B5, B8, B12, B18, B24 change.').waitFor();
  await press(pane, 'Back');
  expect(await focused(pane)).toBe('see-changes');
  expect(await headers.nth(1).isChecked()).toBe(true);
  await headers.nth(1).uncheck();
  await press(pane, 'See what would change');
  await pane.getByTestId('own-cells').getByText('None of the board’s own cells change.').waitFor();
  await press(pane, 'Apply');
  await step(pane, 'Done: Completed columns');
  await showColumns(pane);
  expect(await pane.getByText('Not in this plan:').count()).toBe(0);
});

test('a protected sheet is reported with a remedy, and applied to once it is unprotected', async () => {
  const pane = await open();
  const before = await contents(pane);
  await workbench.page.getByRole('button', { name: 'Tester’s switches' }).click();
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  const shut = workbench.page.getByLabel('The sheet in front is protected');
  await shut.check();
  await press(pane, 'Apply');
  await pane.getByRole('alert').getByText('is protected').waitFor();
  expect(await contents(pane)).toEqual(before);
  await shut.uncheck();
  await press(pane, 'Try again');
  await step(pane, 'Done: Flags');
});

test('a new plan is created on its own sheet, and is found by the check', async () => {
  const pane = await open();
  await press(pane, 'New plan from a layout');
  const name = pane.getByLabel('Name of the new sheet');
  await name.fill('Child J action plan');
  await pane.getByText('The workbook already has a sheet of that name.').waitFor();
  await name.fill('Plan for 2017');
  await press(pane, 'See what would change');
  await step(pane, 'What would change: New plan');
  await press(pane, 'Apply');
  await step(pane, 'Done: New plan');
  await press(pane, 'Show it in the sheet');
  await workbench.cell('A1').getByText('Plan for 2017').waitFor();
  await workbench.page.getByRole('tab', { name: 'Plan for 2017' }).waitFor();
});
