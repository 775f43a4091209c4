/** A live re-check asks Excel for nothing that empties the user's undo list (OFFICE.md, Undo). */
import type { WorkbookChange } from '../../src/app/host';
import { excelHost } from '../../src/excel/excel-host';
import { mergeCells } from '../../src/workbench/model/edit';
import { findSheet } from '../../src/workbench/model/workbook';
import { area } from '../support/grid-snapshot';
import { gridWorkbook } from '../support/open-grid';
import { given, openEngine, TODAY } from '../support/open-engine';

const options = { today: TODAY };

function plan() {
  const workbook = gridWorkbook({
    Plan: [
      ['Action', 'Lead', 'Due date'],
      ['Write to every school.', 'Police', '31 March 2017'],
      ['', 'Education', '30 June 2017'],
      ['Train the wardens.', 'Housing', '30 May 2016'],
      ['=1', 'Health', '30 May 2016'],
    ],
  });
  const sheet = findSheet(workbook, 'Plan');
  if (!sheet) throw new Error('No sheet');
  mergeCells(sheet, area('A2:A3'));
  return workbook;
}

test.each<[string, (person: ReturnType<typeof openEngine>['excel']['person']) => void]>([
  ['typing', (person) => person.type('Plan', 'C4', '30 May 2018')],
  ['typing below the plan', (person) => person.type('Plan', 'A9', 'Review the policy.')],
  ['inserting rows above a merge', (person) => person.insert('Plan', '2:2')],
  ['inserting a row into a merge', (person) => person.insert('Plan', '3:3')],
  ['deleting a row', (person) => person.delete('Plan', '4:4')],
  ['inserting a column', (person) => person.insert('Plan', 'B:B')],
])('%s', async (_, deed) => {
  const { engine, excel } = openEngine(plan());
  const heard: WorkbookChange[] = [];
  await given(excelHost.watch((change) => heard.push(change)));
  const checked = await given(engine.check(options));
  excel.switches.alterations = new Set(['forgets-undo-over-merges']);
  deed(excel.person);
  await new Promise((done) => setTimeout(done, 30));
  expect(heard.length).toBeGreaterThan(0);
  const before = excel.stats.undoEmptied;
  const again = await given(engine.recheck(heard, checked, options));
  expect(excel.stats.undoEmptied).toBe(before);
  const fresh = await given(engine.check(options));
  expect(excel.stats.undoEmptied).toBeGreaterThan(before);
  expect(again.checked.review.snapshots).toEqual(fresh.review.snapshots);
  expect(again.checked.review.report).toEqual(fresh.review.report);
});
