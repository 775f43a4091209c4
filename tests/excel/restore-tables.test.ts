/** A table of the add-in's that was recreated with other rows or elsewhere gets its own rows back. */
import { restoreSheets } from '../../src/excel/restore-sheets';
import { writeChangeSet } from '../../src/excel/write-change-set';
import { emptySheet, type ChangeSet } from '../../src/plan/change/change-set';
import { openGrid } from '../support/open-grid';
import { picture } from './support/board-workbook';

const table = (rows: readonly (readonly string[])[], columnIndex = 0): ChangeSet => ({
  sheets: [
    {
      ...emptySheet('Setup', 'create'),
      cells: rows.flatMap((row, rowIndex) =>
        row.map((value, c) => ({ rowIndex, columnIndex: columnIndex + c, value })),
      ),
      tables: [{ name: 'Leads', area: { rowIndex: 0, columnIndex, rowCount: rows.length, columnCount: 2 } }],
    },
  ],
});
const HEADER = ['Name', 'Kind'];
const BEFORE = [HEADER, ['LSCB', 'board'], ['CCG', 'agency'], ['Police', 'agency']];

test.each([
  ['fewer rows', table([HEADER, ['Police', 'agency']])],
  ['more rows', table([...BEFORE, ['NHS England', 'agency']])],
  ['another place', table([HEADER, ['Police', 'agency']], 4)],
])('recreated with %s', async (_, plan) => {
  const { workbook } = openGrid({ Plan: [['a']] });
  expect(await writeChangeSet(table(BEFORE))).toMatchObject({ ok: true });
  const before = picture(workbook);
  const written = await writeChangeSet(plan);
  if (!written.ok) throw new Error(written.problem.code);
  expect(picture(workbook)).not.toEqual(before);
  expect(await restoreSheets(written.value.undo, { changed: 'stop' })).toEqual({
    ok: true,
    value: { left: [], unformatted: [] },
  });
  expect(picture(workbook)).toEqual(before);
});
