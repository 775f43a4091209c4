/**
 * Flagged sheets that come away from their "Plan setup": it is deleted, or a copy in another workbook leaves names behind.
 * Nothing says any more on which day they are rated, so that no rating may stand.
 */
import { recalculate } from '../../../../src/workbench/model/recalculate';
import { deleteSheet } from '../../../../src/workbench/model/sheets';
import { findSheet, getCell, type Sheet, type Workbook } from '../../../../src/workbench/model/workbook';
import { flag, setOnSetup, withSettings } from '../../../support/flagged-workbook';
import { gridWorkbook } from '../../../support/open-grid';
import { sheetOf } from '../../../support/small-plan';

const HEADER = ['Action', 'Lead', 'Due date', 'Status', 'Date achieved', 'Evidence provided'];
const ROWS = [
  ['Write to every school.', 'Health', '31 March 2016', '', '', ''],
  ['Audit thirty files.', 'Police', '31 March 2030', '', '', ''],
  ['Train the staff.', 'Police', '', '', '3 May 2016', 'Minutes of 3 May 2016'],
  ['Visit each ward.', 'Police', '', 'Withdrawn', '', ''],
];

async function ratingsAfter(edit: (workbook: Workbook) => void) {
  const workbook = withSettings(gridWorkbook({ Plan: [HEADER, ...ROWS] }));
  await flag(workbook, { asOf: '2016-10-15' });
  const rag = HEADER.length + 2;
  const shown = () => ROWS.map((_, at) => getCell(sheetOf(workbook), at + 1, rag)?.value);
  expect(shown()).toEqual(['Red', 'Green', 'Blue', 'Withdrawn']);
  edit(workbook);
  recalculate(workbook);
  return shown();
}

const AGAIN = ROWS.map(() => 'Check again');

test.each<readonly [string, (workbook: Workbook) => void]>([
  [
    '“Plan setup” is deleted',
    (workbook) => void deleteSheet(workbook, findSheet(workbook, 'Plan setup') as Sheet),
  ],
  ['the day on which plans are rated is cleared', (workbook) => setOnSetup(workbook, 'day', '')],
  ['the names are left behind', (workbook) => void (workbook.names = [])],
  [
    'the names refer to what is gone',
    ({ names }) => {
      for (const name of names) name.formula = '#REF!';
    },
  ],
])('if %s, no rating stands', async (_, edit) => {
  expect(await ratingsAfter(edit)).toEqual(AGAIN);
});
