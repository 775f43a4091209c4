/** Of a series of revised dates the last one filled counts, and no formula follows any single one of its cells. */
import { setCell } from '../../../../src/workbench/model/workbook';
import { serialOf } from '../../../../src/workbench/model/serial-date';
import { columnOf, flag, setAsOf, withSettings } from '../../../support/flagged-workbook';
import { gridWorkbook } from '../../../support/open-grid';
import { sheetOf } from '../../../support/small-plan';

const SETUP = { asOf: '2016-10-15' };
const HEADER = ['Action', 'Lead', 'Due date', 'Revised date 1', 'Revised date 2', 'Evidence provided'];
const serial = (year: number): number => serialOf({ year, month: 3, day: 31 }, false) as number;

async function flagged() {
  const rows = [
    ['Write to every school.', 'Police', serial(2015), serial(2018), '', ''],
    ['Audit thirty files.', 'Health', serial(2018), '', '', ''],
  ];
  const workbook = withSettings(gridWorkbook({ Plan: [HEADER, ...rows] }));
  for (const [r, row] of rows.entries())
    for (const c of [2, 3, 4])
      setCell(sheetOf(workbook), r + 1, c, {
        value: row[c] === '' ? null : (row[c] ?? null),
        style: { numberFormat: 'dd/mm/yyyy' },
      });
  await flag(workbook, SETUP);
  return workbook;
}

test.each([
  ['the due date, which was revised,', 1, 2],
  ['a further revised date', 1, 4],
  ['a first revised date', 2, 3],
] as const)('%s typed by staff is not rated without a check', async (_, row, column) => {
  const workbook = await flagged();
  expect([...columnOf(workbook, 'Plan_RAG').values()]).toEqual(['Green', 'Green']);
  const style = { numberFormat: 'dd/mm/yyyy' };
  setCell(sheetOf(workbook), row, column, { value: serial(2016), style });
  setAsOf(workbook, SETUP.asOf);
  expect(columnOf(workbook, 'Plan_RAG').get(row + 1)).toBe('Check again');
});
