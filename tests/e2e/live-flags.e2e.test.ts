/**
 * A flagged tracker without the add-in: the sheet's filter covers the flags, so that filtering and sorting keep them
 * beside their rows, and what staff type changes a row's rating and reason at once, with no pane running.
 */
import { setCell } from '../../src/workbench/model/workbook';
import { serialOf } from '../../src/workbench/model/serial-date';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { area } from '../support/grid-snapshot';
import { gridWorkbook } from '../support/open-grid';
import { press, step } from './support/change-steps';
import { lookAtPane } from './support/look-at-pane';
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

const MINUTES = 'Minutes of the Board, 14 March 2024, item 6';
const HEADERS = ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Date achieved', 'Evidence provided'];
type Day = readonly [year: number, month: number, day: number];
const ROWS: readonly (readonly [string, string, Day, string, string])[] = [
  ['Write to every hostel about referrals.', 'Police', [2024, 3, 1], 'In progress', ''],
  ['Audit twenty case files.', 'Health', [2024, 9, 30], 'In progress', ''],
  ['Train the duty team.', 'Education', [2024, 5, 20], 'Not started', MINUTES],
  ['Visit each ward.', 'Police', [2024, 6, 20], 'In progress', ''],
  ['Agree the protocol for night calls.', 'Housing', [2024, 4, 30], 'In progress', ''],
];

function trackerFile(): { readonly name: string; readonly bytes: Uint8Array } {
  const rows = ROWS.map(([action, lead, , status, evidence], at) => [
    ...[String(at + 1), action, lead, '', status, '', evidence],
  ]);
  const workbook = gridWorkbook({ Plan: [HEADERS, ...rows] });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const style = { numberFormat: 'dd/mm/yyyy' };
  ROWS.forEach(([, , [year, month, day]], at) => {
    setCell(sheet, at + 1, 3, { value: serialOf({ year, month, day }, false), style });
    setCell(sheet, at + 1, 5, { value: null, style });
  });
  [5, 34, 10, 12, 12, 14, 18].forEach((width, column) => sheet.columns.set(column, { width }));
  sheet.autoFilter = { area: area('A1:G6'), columns: [] };
  return { name: 'filtered-tracker.xlsx', bytes: saveXlsx(workbook).bytes };
}

/** What the sheet shows in this row, by the headers of the first row; rows that are filtered out are absent. */
async function rowOf(action: string): Promise<Readonly<Record<string, string>> | null> {
  const cells = await workbench.page
    .locator('[data-cell]')
    .evaluateAll((all) =>
      all.map((cell) => [cell.getAttribute('data-cell') ?? '', cell.textContent ?? ''] as const),
    );
  const shown = new Map(cells);
  const row = cells.find(([, text]) => text === action)?.[0].slice(1);
  if (row === undefined) return null;
  return Object.fromEntries(
    cells
      .filter(([address]) => /^[A-Z]+1$/.test(address))
      .map(([address, header]) => [header, shown.get(address.replace(/1$/, row)) ?? '']),
  );
}

const actionsShown = async (): Promise<readonly string[]> => {
  const texts = await workbench.page.locator('[data-cell^="B"]').allTextContents();
  return texts.filter((text) => ROWS.some(([action]) => action === text));
};

async function choose(header: string, entry: string): Promise<void> {
  const { page } = workbench;
  await page.getByRole('gridcell').filter({ hasText: header }).locator('.filter-button').click();
  await page.getByRole('menu', { name: 'Filter' }).getByRole('menuitem', { name: entry }).click();
}

async function type(action: string, column: string, text: string): Promise<void> {
  const cell = workbench.page.locator('[data-cell^="B"]', { hasText: action });
  const row = (await cell.getAttribute('data-cell'))?.slice(1) ?? '';
  await workbench.cell(`${column}${row}`).click();
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

test('show the reds, sort by lead, type a date achieved: rating and reason follow with no pane', async () => {
  workbench = await bench.open({ width: 1700, height: 900 });
  const { page } = workbench;
  await workbench.openFile(trackerFile());
  await workbench.setToday('2024-06-03');
  const pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  await pane.locator('button[data-rating]').first().waitFor();
  await pane.getByRole('tab', { name: 'Change' }).click();
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  const takeIn = pane.getByRole('checkbox', { name: /^Take the new columns into this sheet’s filter/ });
  expect(await takeIn.isChecked()).toBe(true);
  await pane.getByText(/^The filter over A1:G6 takes in the new columns/).waitFor();
  await lookAtPane(pane);
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');

  // As when the workbook is opened again, with an add-in that comes no further than its first view, and its pane closed.
  await page.route(/all-ratings/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await workbench.startAgain();
  await workbench.paneHasAsked(1);
  await page.getByRole('button', { name: 'Close the pane' }).click();
  const { syncs } = await workbench.stats();
  // The sheet is drawn as wide as the window only once the pane has gone.
  await page.getByRole('gridcell', { name: 'Overdue by 14 days' }).waitFor();

  expect(await rowOf('Train the duty team.')).toMatchObject({ RAG: 'Red', Why: 'Overdue by 14 days' });
  await choose('RAG', 'Only “Red”');
  expect(await actionsShown()).toEqual([
    'Write to every hostel about referrals.',
    'Train the duty team.',
    'Agree the protocol for night calls.',
  ]);
  await choose('Lead', 'Sort A to Z');
  expect(await actionsShown()).toEqual([
    'Train the duty team.',
    'Agree the protocol for night calls.',
    'Write to every hostel about referrals.',
  ]);
  expect(await rowOf('Train the duty team.')).toMatchObject({
    Lead: 'Education',
    RAG: 'Red',
    Why: 'Overdue by 14 days',
  });
  expect(await rowOf('Write to every hostel about referrals.')).toMatchObject({
    Lead: 'Police',
    RAG: 'Red',
    Why: 'Overdue by 94 days',
  });

  await type('Train the duty team.', 'F', '31/05/2024');
  expect(await rowOf('Train the duty team.')).toMatchObject({ RAG: 'Blue' });
  await type('Write to every hostel about referrals.', 'E', 'Completed');
  expect(await rowOf('Write to every hostel about referrals.')).toMatchObject({ RAG: 'Check again' });
  await choose('RAG', 'Show all');
  expect(await rowOf('Audit twenty case files.')).toMatchObject({ RAG: 'Green', Why: 'Due in 119 days' });
  await type('Audit twenty case files.', 'D', '10/06/2024');
  expect(await rowOf('Audit twenty case files.')).toMatchObject({ RAG: 'Amber', Why: 'Due in 7 days' });
  expect((await workbench.stats()).syncs).toBe(syncs);
});
