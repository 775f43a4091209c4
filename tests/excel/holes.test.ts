/** Blocks of new cells with holes between them: a hole's content is never overwritten, and never counts as edited. */
import { restoreSheets } from '../../src/excel/restore-sheets';
import { writeChangeSet } from '../../src/excel/write-change-set';
import { emptySheet, type ChangeSet } from '../../src/plan/change/change-set';
import { keptCells } from '../../src/plan/change/parts/kept-cells';
import { cellAt, openGrid } from '../support/open-grid';
import { meanwhile } from '../support/meanwhile';

/** Every second row of columns C and D, and all of E. */
const change: ChangeSet = {
  sheets: [
    {
      ...emptySheet('Plan'),
      cells: Array.from({ length: 20 }, (_, rowIndex) =>
        [2, 3, 4]
          .filter((columnIndex) => columnIndex === 4 || rowIndex % 2 === 0)
          .map((columnIndex) => ({ rowIndex, columnIndex, value: `new ${rowIndex}`, before: '' })),
      ).flat(),
    },
  ],
};
const open = () => openGrid({ Plan: Array.from({ length: 20 }, (_, at) => [`Action ${at}`]) });

async function written() {
  const result = await writeChangeSet(change);
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.value.differs).toEqual([]);
  return result.value.undo;
}

test('cells with holes between them are written, kept and restored as one block', async () => {
  const { workbook, stats } = open();
  const undo = await written();
  expect(cellAt(workbook, 'Plan', 'C3')?.value).toBe('new 2');
  expect(cellAt(workbook, 'Plan', 'C4')?.value ?? null).toBeNull();
  const [sheet] = undo.sheets;
  expect(sheet?.cells).toHaveLength(1);
  expect(sheet?.cells.flatMap(keptCells)).toHaveLength(40);
  const { proxies } = stats;
  expect(await restoreSheets(undo, { changed: 'stop' })).toMatchObject({ ok: true, value: { left: [] } });
  expect(cellAt(workbook, 'Plan', 'C3')?.value ?? null).toBeNull();
  expect(stats.proxies - proxies).toBeLessThan(40);
});

test('words and formulas that were in a hole before the change stay', async () => {
  const { workbook, person } = open();
  person.type('Plan', 'C4', 'theirs');
  person.type('Plan', 'D6', '=1+1');
  const undo = await written();
  expect(cellAt(workbook, 'Plan', 'C4')?.value).toBe('theirs');
  expect(cellAt(workbook, 'Plan', 'D6')?.formula).toBe('=1+1');
  expect(await restoreSheets(undo, { changed: 'stop' })).toMatchObject({ ok: true, value: { left: [] } });
  expect(cellAt(workbook, 'Plan', 'C4')?.value).toBe('theirs');
  expect(cellAt(workbook, 'Plan', 'C3')?.value ?? null).toBeNull();
});

test('words typed into a hole after the change stay on undo, and do not stop it', async () => {
  const { workbook, person } = open();
  const undo = await written();
  person.type('Plan', 'C4', 'theirs');
  expect(await restoreSheets(undo, { changed: 'stop' })).toMatchObject({ ok: true, value: { left: [] } });
  expect(cellAt(workbook, 'Plan', 'C4')?.value).toBe('theirs');
  expect(cellAt(workbook, 'Plan', 'E20')?.value ?? null).toBeNull();
});

test('words typed into a cell of the change afterwards do stop its undo', async () => {
  const { person } = open();
  const undo = await written();
  person.type('Plan', 'C3', 'theirs');
  expect(await restoreSheets(undo, { changed: 'stop' })).toEqual({
    ok: false,
    problem: { code: 'changed-since-read', sheet: 'Plan', cells: ['C3'] },
  });
});

test('words that a co-author types into a hole between the check and the write stay, in the same exchange', async () => {
  const excel = open();
  // The second request writes.
  meanwhile(excel, 2, () => excel.person.type('Plan', 'C4', 'theirs'));
  await written();
  expect(cellAt(excel.workbook, 'Plan', 'C4')?.value).toBe('theirs');
  expect(cellAt(excel.workbook, 'Plan', 'C3')?.value).toBe('new 2');
});
