/** Undoing a change that set a sheet's page restores its frozen panes. */
import { restoreSheets } from '../../src/excel/restore-sheets';
import { writeChangeSet } from '../../src/excel/write-change-set';
import { emptySheet } from '../../src/plan/change/change-set';
import { findSheet } from '../../src/workbench/model/workbook';
import { openBoard } from './support/board-workbook';

const TEXTS = { left: '', centre: '', right: '' };

test.each([
  [1, 0],
  [2, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [3, 2],
  [0, 0],
])('%i rows and %i columns', async (rowCount, columnCount) => {
  const { workbook } = openBoard();
  const sheet = findSheet(workbook, 'Plan');
  if (!sheet) throw new Error('no plan');
  sheet.freeze = rowCount + columnCount > 0 ? { rowCount, columnCount } : null;
  const before = structuredClone(sheet.freeze);
  const page = {
    paper: 'a4',
    orientation: 'landscape',
    titleRows: null,
    printArea: null,
    breaksBefore: [],
    header: TEXTS,
    footer: TEXTS,
    gridlines: true,
    frozenRows: 5,
  } as const;
  const written = await writeChangeSet({ sheets: [{ ...emptySheet('Plan'), page }] });
  if (!written.ok) throw new Error(written.problem.code);
  expect(sheet.freeze).toMatchObject({ rowCount: 5, columnCount: 0 });
  expect(await restoreSheets(written.value.undo, { changed: 'stop' })).toMatchObject({ ok: true });
  expect(sheet.freeze).toEqual(before);
});
