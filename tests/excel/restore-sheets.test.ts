/** A change is written and then undone: everything is as it was, except for what somebody has edited since. */
import { restoreSheets } from '../../src/excel/restore-sheets';
import { writeChangeSet } from '../../src/excel/write-change-set';
import { emptySheet } from '../../src/plan/change/change-set';
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

test('a change of every kind is undone completely, in three exchanges and one for the areas of its rules', async () => {
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

test('undoing it twice changes nothing the second time, and reports nothing', async () => {
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

test('a cell edited since stops it, or is left alone and listed if the caller chooses', async () => {
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

test('it is refused if rows have moved since, and nothing is written', async () => {
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

test('a sheet that the change created stays if somebody has written on it', async () => {
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

test('a protected sheet is refused, and a deleted sheet is skipped', async () => {
  const open = openBoard();
  const undo = await written();
  const sheet = findSheet(open.workbook, 'Plan');
  if (sheet) sheet.protection = { options: {}, hasPassword: false };
  expect(await restoreSheets(undo, { changed: 'stop' })).toMatchObject({
    problem: { code: 'sheet-protected', sheet: 'Plan' },
  });
});

test('a hidden column, whose width Excel does not say, is hidden again and has kept its width', async () => {
  const open = openBoard();
  const plan = findSheet(open.workbook, 'Plan');
  plan?.columns.set(1, { width: 22, hidden: true });
  const shown = { ...emptySheet('Plan'), columns: [{ columnIndex: 1, width: 30, hidden: false }] };
  const result = await writeChangeSet({ sheets: [shown] });
  if (!result.ok) throw new Error(result.problem.code);
  expect(plan?.columns.get(1)?.hidden ?? false).toBe(false);
  await restoreSheets(result.value.undo, { changed: 'stop' });
  expect(plan?.columns.get(1)).toEqual({ width: 22, hidden: true });
});
