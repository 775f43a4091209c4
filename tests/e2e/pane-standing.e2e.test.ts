/** Which plans of a workbook take part: shown where plans are chosen, changed there by keyboard, and remembered. */
import type { Frame } from 'playwright-core';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { gridWorkbook } from '../support/open-grid';
import { lookAtPane } from './support/look-at-pane';
import { startBench, type Bench, type View, type Workbench } from './support/open-workbench';

const rows = (...refs: readonly string[]) => [
  ['Ref', 'Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
  ...refs.map((ref) => [ref, `Write to school ${ref}.`, 'Education', '31 March 2016', '', 'The letter', '']),
];
const FILE = {
  name: 'trackers.xlsx',
  bytes: saveXlsx(
    gridWorkbook({
      Tracker: rows('1', '2'),
      'Closed actions': rows('C1', 'C2', 'C3'),
      'Draft with a long name, kept by RT': rows('D1'),
    }),
  ).bytes,
};

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

async function checked(view: View): Promise<Frame> {
  workbench = await bench.open(view);
  await workbench.openFile(FILE);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.getByText('3 plans were found: 2 live, 1 closed.').waitFor();
  return pane;
}

test.each<[string, View]>([
  ['light', { colours: 'light' }],
  ['a narrow pane, dark', { width: 320, height: 900, colours: 'dark' }],
])('a plan is left out by keyboard, and flagging skips it: %s', async (_, view) => {
  const pane = await checked(view);
  await pane.getByText('Closed: its tab says that it is closed.').waitFor();
  await lookAtPane(pane);
  const standing = pane.getByRole('combobox', { name: 'Standing of “Draft with a long name, kept by RT”' });
  await standing.focus();
  await workbench.page.keyboard.press('L');
  await workbench.page.keyboard.press('e');
  await pane.getByText('3 plans were found: 1 live, 1 closed, 1 left out.').waitFor();
  await lookAtPane(pane);
  await pane.getByRole('button', { name: /^“Closed actions/ }).click();
  await pane.getByText('neither flagged nor chased').waitFor();
  await lookAtPane(pane);
  await pane.getByRole('tab', { name: 'Change' }).click();
  await pane.getByText('“Closed actions” was left out: its tab says that it is closed.').waitFor();
  await pane.getByRole('button', { name: 'Flag this plan' }).click();
  await pane.getByRole('button', { name: 'Apply' }).waitFor();
  await pane.getByTestId('left-out').getByText('“left out” on “Plan setup”').waitFor();
  await lookAtPane(pane);
});
