/** A change is written, then taken back: everything is as it was, but for what somebody has edited since. */
import { restoreSheets } from '../../src/excel/restore-sheets';
import { writeChangeSet } from '../../src/excel/write-change-set';
import { readRestoration, type Restoration } from '../../src/plan/change/restoration';
import { findSheet } from '../../src/workbench/model/workbook';
import { cellAt } from '../support/open-grid';
import { openBoard, picture, wholePlan } from './support/board-workbook';

async function written(): Promise<Restoration> {
  const result = await writeChangeSet(wholePlan());
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.value.differs).toEqual([]);
  // The journal keeps it as JSON.
  const kept = readRestoration(JSON.parse(JSON.stringify(result.value.undo)));
  expect(kept).toEqual(result.value.undo);
  return kept as Restoration;
}

test('a change of every kind is taken back whole, in three exchanges and one for where its rules lie', async () => {
  const open = openBoard();
  const before = picture(open.workbook);
  const undo = await written();
  expect(picture(open.workbook)).not.toEqual(before);
  const syncs = open.stats.syncs;
  expect(await restoreSheets(undo, { changed: 'stop' })).toEqual({
    ok: true,
    value: { left: [], unformatted: [] },
  });
  expect(open.stats.syncs - syncs).toBe(4);
  expect(picture(open.workbook)).toEqual(before);
});

test('taken back twice, the second time changes nothing and says nothing', async () => {
  const open = openBoard();
  const before = picture(open.workbook);
  const undo = await written();
  await restoreSheets(undo, { changed: 'stop' });
  expect(await restoreSheets(undo, { changed: 'stop' })).toEqual({
    ok: true,
    value: { left: [], unformatted: [] },
  });
  expect(picture(open.workbook)).toEqual(before);
});

test('a cell edited since stops it; left where the caller says so, and listed', async () => {
  const open = openBoard();
  const undo = await written();
  open.person.type('Plan', 'E3', 'theirs');
  const edited = picture(open.workbook);
  expect(await restoreSheets(undo, { changed: 'stop' })).toEqual({
    ok: false,
    problem: { code: 'changed-since-read', sheet: 'Plan', cells: ['E3'] },
  });
  expect(picture(open.workbook)).toEqual(edited);
  expect(await restoreSheets(undo, { changed: 'leave' })).toEqual({
    ok: true,
    value: { left: [{ sheet: 'Plan', rowIndex: 2, columnIndex: 4 }], unformatted: [] },
  });
  expect(cellAt(open.workbook, 'Plan', 'E3')?.value).toBe('theirs');
  expect(cellAt(open.workbook, 'Plan', 'E2')?.value ?? null).toBeNull();
});

test('rows that moved since are refused, and nothing is written', async () => {
  const open = openBoard();
  const undo = await written();
  open.person.insert('Plan', '2:2');
  const moved = picture(open.workbook);
  expect(await restoreSheets(undo, { changed: 'leave' })).toMatchObject({
    ok: false,
    problem: { code: 'moved-since', sheet: 'Plan' },
  });
  expect(picture(open.workbook)).toEqual(moved);
});

test('a sheet that the change made stays where somebody has written on it', async () => {
  const open = openBoard();
  const undo = await written();
  open.person.type('Figures', 'D9', 'my remark');
  expect(await restoreSheets(undo, { changed: 'stop' })).toMatchObject({
    problem: { code: 'changed-since-read', sheet: 'Figures', cells: ['D9'] },
  });
  await restoreSheets(undo, { changed: 'leave' });
  expect(findSheet(open.workbook, 'Figures')).toBeDefined();
  expect(cellAt(open.workbook, 'Figures', 'D9')?.value).toBe('my remark');
});

test('a protected sheet is refused, and a sheet that has gone is passed over', async () => {
  const open = openBoard();
  const undo = await written();
  const sheet = findSheet(open.workbook, 'Plan');
  if (sheet) sheet.protection = { options: {}, hasPassword: false };
  expect(await restoreSheets(undo, { changed: 'stop' })).toMatchObject({
    problem: { code: 'sheet-protected', sheet: 'Plan' },
  });
});
