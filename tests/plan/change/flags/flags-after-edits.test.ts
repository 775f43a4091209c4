import { deleteCells, insertCells } from '../../../../src/workbench/model/shift-cells';
import { getCell, setCell, type Workbook } from '../../../../src/workbench/model/workbook';
import { columnOf, flag, setAsOf, swapRows } from '../../../support/flagged-workbook';
import { cellsOf, sheetOf, smallPlan } from '../../../support/small-plan';

const SETUP = { asOf: '2016-10-15' };

describe('flags after staff edited the sheet', () => {
  const flagged = async (): Promise<Workbook> => {
    const workbook = smallPlan();
    await flag(workbook, SETUP);
    return workbook;
  };
  const ragByAction = (workbook: Workbook) =>
    new Map(
      [...columnOf(workbook, 'Plan_RAG')].map(([row, word]) => [
        getCell(sheetOf(workbook), row - 1, 1)?.value,
        word,
      ]),
    );
  const RATED = new Map([
    ['Write to every school.', 'Green'],
    ['Audit the letters.', 'Red'],
    ['Train the staff.', 'Blue'],
    ['Review the policy.', 'Amber'],
  ]);

  test('move with their rows when these are sorted, with nothing left to write', async () => {
    const workbook = await flagged();
    swapRows(sheetOf(workbook), 1, 3);
    swapRows(sheetOf(workbook), 2, 4);
    setAsOf(workbook, SETUP.asOf);
    expect(ragByAction(workbook)).toEqual(RATED);
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
  });

  test('are added for an inserted row only', async () => {
    const workbook = await flagged();
    insertCells(
      workbook,
      sheetOf(workbook),
      { rowIndex: 2, columnIndex: 0, rowCount: 1, columnCount: 16_384 },
      'rows',
    );
    ['9', 'Visit every ward.', 'Health', '31 March 2016', '', ''].forEach((value, at) =>
      setCell(sheetOf(workbook), 2, at, { value }),
    );
    const { planned } = await flag(workbook, SETUP, null);
    const cells = planned.sheets[0]?.cells ?? [];
    expect(new Set(cells.map(({ rowIndex }) => rowIndex))).toEqual(new Set([1, 2]));
    // The row above looks at the one below it, and is to do so again in the same words as the others.
    const above = cells.filter(({ rowIndex }) => rowIndex === 1);
    expect(
      above.map(({ beforeFormula }) => /INDEX\(\$[A-Z]+2:\$[A-Z]+4,2\)/.test(beforeFormula ?? '')),
    ).toEqual([true]);
    expect(ragByAction(workbook)).toEqual(new Map([...RATED, ['Visit every ward.', 'Red']]));
  });

  test('are found after columns were inserted before and among them and headers renamed', async () => {
    const workbook = await flagged();
    const column = (columnIndex: number) =>
      insertCells(
        workbook,
        sheetOf(workbook),
        { rowIndex: 0, columnIndex, rowCount: 1_048_576, columnCount: 1 },
        'columns',
      );
    column(9);
    column(0);
    setCell(sheetOf(workbook), 0, 12, { value: 'Our rating' });
    setAsOf(workbook, SETUP.asOf);
    const { planned, report } = await flag(workbook, SETUP, null);
    expect(report.plans[0]?.table.region.lastColumn).toBe(6);
    // Findings about the board's column D now name its column E; nothing else changes.
    const checks = planned.sheets[0]?.cells ?? [];
    expect(checks.map(({ value }) => String(value).slice(0, 19))).toEqual(['Column E is ongoing']);
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
  });

  test('are completed after one of their columns was deleted, without taking a column of the board’s for it', async () => {
    for (const columnIndex of [6, 9, 11, 12, 15]) {
      const workbook = await flagged();
      const board = [...cellsOf(sheetOf(workbook))].filter(([address]) => Number(address.split(',')[1]) < 6);
      deleteCells(
        workbook,
        sheetOf(workbook),
        { rowIndex: 0, columnIndex, rowCount: 1_048_576, columnCount: 1 },
        'columns',
      );
      const { planned } = await flag(workbook, SETUP, []);
      expect(planned.noRoom).toEqual([]);
      const now = cellsOf(sheetOf(workbook));
      for (const [address, value] of board) expect([address, now.get(address)]).toEqual([address, value]);
      expect(columnOf(workbook, 'Plan_RAG')).toEqual(
        new Map([
          [2, 'Green'],
          [3, 'Red'],
          [4, 'Blue'],
          [5, 'Amber'],
        ]),
      );
      expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
    }
  });

  test('are removed from a row that is no longer an action', async () => {
    const workbook = await flagged();
    for (let column = 0; column < 6; column++) setCell(sheetOf(workbook), 4, column, { value: null });
    const { planned } = await flag(workbook, SETUP, null);
    expect(planned.sheets[0]?.cells.every(({ rowIndex, value }) => rowIndex === 4 && value === '')).toBe(
      true,
    );
    expect(columnOf(workbook, 'Plan_RAG').size).toBe(3);
  });
});
