/** A board's odd layout, in which no plan is found: pointed at, read, and remembered in the saved file. */
import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { gridWorkbook } from '../support/open-grid';
import { showColumns } from './support/change-steps';
import { lookAtPane } from './support/look-at-pane';
import { startBench, type Bench, type View, type Workbench } from './support/open-workbench';

const PROMISES = [
  ['Our promises to children, 2016 to 2017'],
  [''],
  ['Promise', 'Champion', 'Deliverable window', 'Where we are'],
  ['Every child in care has a named nurse', 'Health', '31 March 2017', 'Nurses are in post'],
  ['Write to every school about the new form', 'Education', '30 September 2016', ''],
];
const TRACKER = [
  ['Action', 'Lead', 'Due date', 'Forecast completion'],
  ['Audit thirty files', 'Police', '31 May 2017', '30 June 2017'],
];
const file = (name: string, sheets: Readonly<Record<string, string[][]>>) => ({
  name,
  bytes: saveXlsx(gridWorkbook(sheets)).bytes,
});

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

const press = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true }).click();
const hold = (pane: Frame, column: string, label: string) =>
  pane.getByLabel(`Column ${column} is`).selectOption({ label });

async function select(pane: Frame, sheet: string, address: string): Promise<void> {
  await pane.evaluate(
    ([name, where]) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(name as string);
        target.activate();
        target.getRange(where as string).select();
        await context.sync();
      }),
    [sheet, address],
  );
}

/** Says what the columns of the pointed row hold, and reads the plan. */
async function read(pane: Frame): Promise<void> {
  await press(pane, 'This is the header row');
  await pane.getByText('‘Health’ · ‘Education’').waitFor();
  await hold(pane, 'A', 'Action');
  await hold(pane, 'B', 'Lead');
  await hold(pane, 'C', 'Due date');
  await lookAtPane(pane);
  await press(pane, 'Read this plan');
  await pane.getByTestId('news').getByText('Row 3 is the header: kept on the sheet “Plan setup”').waitFor();
  await pane.getByText('2 actions').first().waitFor();
}

test.each<[string, View]>([
  ['light', { colours: 'light' }],
  ['a narrow pane, forced colours', { width: 320, height: 900, colours: 'forced' }],
])('not found, pointed at, read, and remembered after save and reopen: %s', async (_, view) => {
  workbench = await bench.open(view);
  await workbench.openFile(file('promises.xlsx', { Promises: PROMISES }));
  let pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  await pane.getByText('No action plan was found on the sheet “Promises”.').waitFor();
  await lookAtPane(pane);
  await press(pane, 'Show where it is');
  await select(pane, 'Promises', 'B3');
  await press(pane, 'Use the selected row');
  await pane.getByTestId('pointed-row').getByText('Row 3 of “Promises”').waitFor();
  await lookAtPane(pane);
  await read(pane);

  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: /^Save/ }).click(),
  ]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  await workbench.openFile({ name: 'promises-again.xlsx', bytes });
  pane = await workbench.pane();
  await pane.getByText('2 actions').first().waitFor();
  await showColumns(pane);
  expect(await pane.getByLabel('Column C holds').inputValue()).toBe('due');
  await lookAtPane(pane);

  await press(pane, 'Forget what was confirmed');
  await pane.getByText('There is no action plan in this workbook now').waitFor();
  await lookAtPane(pane);
});

test('another plan is pointed at beside one that was found, by keyboard alone', async () => {
  workbench = await bench.open({ width: 320, height: 900, colours: 'dark' });
  await workbench.openFile(file('two.xlsx', { Tracker: TRACKER, Promises: PROMISES }));
  const pane = await workbench.pane();
  const { keyboard } = workbench.page;
  const enter = async (name: string) => {
    await pane.getByRole('button', { name, exact: true }).focus();
    await keyboard.press('Enter');
  };
  await enter('Check this workbook');
  await pane.getByText('1 action').first().waitFor();
  await showColumns(pane);
  await lookAtPane(pane);
  // The column in doubt comes first, and one press settles it.
  const group = pane.getByRole('group', { name: 'What column D could hold' });
  await group.getByRole('button').first().focus();
  await keyboard.press('Enter');
  expect(await group.getByRole('button', { pressed: true }).count()).toBe(1);
  await lookAtPane(pane);

  await enter('Show where it is');
  await pane.getByRole('heading', { name: 'Which row is the plan’s header?' }).waitFor();
  await lookAtPane(pane);
  await select(pane, 'Promises', 'A4');
  await enter('Use the selected row');
  await pane.getByTestId('pointed-row').getByText('Row 4 of “Promises”').waitFor();
  await enter('Row above');
  await pane.getByTestId('pointed-row').getByText('Row 3 of “Promises”').waitFor();
  await read(pane);
  await enter('All 2 plans');
  await pane.getByRole('heading', { name: /^2 plans, / }).waitFor();
  await lookAtPane(pane);
});
