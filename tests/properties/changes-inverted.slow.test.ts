/**
 * Applying a change and undoing it, without a host, leaves the same sheets: cells, formulas, number formats, merged
 * cells, tables, hidden columns, names and colour rules. What is kept for the undo passes through the journal's JSON.
 */
import fc from 'fast-check';
import { appliedTo, keptOf, takenBack, type WorkbookState } from '../../src/plan/change/applied';
import { readRestoration, type Restoration } from '../../src/plan/change/restoration';
import { entryNow, withCells } from '../../src/plan/change/parts/snapshot-grids';
import { madeChange, madeInsertion, plainState } from './support/made-change';

const throughJournal = (undo: Restoration): Restoration => {
  const read = readRestoration(JSON.parse(JSON.stringify(undo)) as unknown);
  if (!read) throw new Error('The journal does not read what was kept.');
  return read;
};

test('applying a change and inverting it restores the sheets', () => {
  let changed = 0;
  fc.assert(
    fc.property(madeChange, ({ workbook, sheets }) => {
      const after = appliedTo(workbook, { sheets });
      const back = takenBack(after, throughJournal(keptOf(workbook, { sheets })));
      expect(plainState(back)).toEqual(plainState(workbook));
      if (JSON.stringify(plainState(after)) !== JSON.stringify(plainState(workbook))) changed += 1;
    }),
    { numRuns: 400, seed: 20_261_128 },
  );
  expect(changed).toBeGreaterThan(330);
});

test('a cell edited since keeps the edit, and so does a sheet that was written on', () => {
  const TYPED = 'typed since';
  const typedAt = (workbook: WorkbookState, sheet: string, rowIndex: number, columnIndex: number) => ({
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each.name === sheet ? withCells(each, [{ rowIndex, columnIndex, entry: TYPED }]) : each,
    ),
  });
  let edited = 0;
  fc.assert(
    fc.property(madeChange, ({ workbook, sheets }) => {
      const undo = throughJournal(keptOf(workbook, { sheets }));
      const after = appliedTo(workbook, { sheets });
      for (const { name, cells } of sheets) {
        const [cell] = cells;
        if (!cell) continue;
        const back = takenBack(typedAt(after, name, cell.rowIndex, cell.columnIndex), undo);
        const sheet = back.sheets.find((each) => each.name === name);
        expect(sheet && entryNow(sheet, cell)).toBe(TYPED);
        edited += 1;
      }
    }),
    { numRuns: 150, seed: 20_261_128 },
  );
  expect(edited).toBeGreaterThan(100);
});

test('rows inserted into any sheet go again whole, and one that was written in stays', () => {
  let written = 0;
  fc.assert(
    fc.property(madeInsertion, ({ workbook, sheets }) => {
      const undo = throughJournal(keptOf(workbook, { sheets }));
      const after = appliedTo(workbook, { sheets });
      const [before, grown] = [workbook, after].map(({ sheets: [sheet] }) => sheet!);
      const count = sheets[0]!.insertRows.reduce((sum, { rowCount }) => sum + rowCount, 0);
      expect(grown!.rowCount).toBe(before!.rowCount + count);
      expect(plainState(takenBack(after, undo))).toEqual(plainState(workbook));
      const [{ rowIndex, below }] = sheets[0]!.insertRows as [(typeof sheets)[0]['insertRows'][0]];
      // Another cell than that by which the row below is known.
      const columnIndex = below.columnIndex + 1;
      const typed = {
        ...after,
        sheets: [withCells(grown!, [{ rowIndex, columnIndex, entry: 'typed since' }])],
      };
      const back = takenBack(typed, undo).sheets[0]!;
      expect(entryNow(back, { rowIndex, columnIndex })).toBe('typed since');
      written += 1;
    }),
    { numRuns: 150, seed: 20_261_129 },
  );
  expect(written).toBeGreaterThan(100);
});
