/**
 * Every column of the registry, even one that was only just added, describes itself and holds what copies show of it.
 */
import { findFlags } from '../../../../src/plan/marks/flags/find-flags';
import { FLAG_COLUMNS, SHOWN_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';
import type { ShownValue } from '../../../../src/plan/marks/flags/columns/flag-column';
import type { CellValue } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { flag, withSettings } from '../../../support/flagged-workbook';
import { gridWorkbook } from '../../../support/open-grid';
import { snapshots } from '../../../support/read-through-client';
import { isoSerial } from '../../../../src/workbench/model/serial-date';

const ROWS = [
  ['Action', 'Lead', 'Due date', 'Date completed', 'Evidence provided'],
  ['Write to every school.', 'Police', '31 March 2017', '', ''],
  ['Audit the letters.', 'Education', '30 June 2016', '3 May 2016', 'Minutes of 3 May 2016'],
  ['Train the wardens.', '', '30 May 2016', '', ''],
  ['Share the findings.', 'Housing', 'soon', '', ''],
];

/** Each action's value of a visible column in copies, and its cell in the sheet. */
async function shownAndHeld() {
  const workbook = withSettings(gridWorkbook({ Plan: ROWS }));
  const { report } = await flag(workbook, { asOf: '2016-10-15' });
  const sheet = (await snapshots(workbook)).find(({ name }) => name === 'Plan');
  const [set] = sheet ? findFlags(sheet) : [];
  const [plan] = report.plans;
  if (!sheet || !set || !plan) throw new Error('No flagged plan');
  return SHOWN_COLUMNS.map(({ id, shown }) => ({
    id,
    rows: plan.actions.map((action) => ({
      shown: shown(action, 'words'),
      held: sheet.values[action.row.rowIndex]?.[set.columnOf.get(id) ?? -1] ?? '',
    })),
  }));
}

function inCell(shown: ShownValue): CellValue {
  if (shown === null) return '';
  if ('day' in shown) return isoSerial(shown.day, false) ?? '';
  return 'number' in shown ? shown.number : shown.text;
}

test.each(FLAG_COLUMNS)('the column $id says what it is', ({ header, name, note, width }) => {
  expect(note).toMatch(/^\S.{20,254}$/);
  expect(width).toBeGreaterThan(0);
  expect(FLAG_COLUMNS.filter((other) => other.header === header || other.name === name)).toHaveLength(1);
});

test('every visible column holds what copies show of it', async () => {
  const columns = await shownAndHeld();
  for (const { id, rows } of columns) {
    for (const { shown, held } of rows) expect([id, held]).toEqual([id, inCell(shown)]);
    expect([id, rows.some(({ shown }) => shown !== null)]).toEqual([id, true]);
  }
});
