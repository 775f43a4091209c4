/** A sheet with a stray value far out, read by its used cells. */
import { readRows } from '../../src/excel/read-rows';
import { setCell } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { large, read } from '../support/read-through-client';

describe('A stray entry far out', () => {
  test.each([
    ['the last row', 1_048_575, 0],
    ['the last column', 3, 16_383],
    ['the last cell', 1_048_575, 16_383],
    ['the last row of a column beside the plan', 1_048_575, 3],
  ])('in %s leaves the plan read as without it', async (_where, rowIndex, columnIndex) => {
    const plain = await read(large(2_000, 3));
    const workbook = large(2_000, 3);
    setCell(workbook.sheets[0]!, rowIndex, columnIndex, { value: ' ' });
    const { outcome } = await read(workbook);
    expect(outcome).toEqual(plain.outcome);
    expect(outcome.ok && outcome.value[0]?.rowCount).toBe(2_000);
  });

  test('and the hidden rows and merged cells of the plan are read with it', async () => {
    const workbook = large(20, 3);
    const [sheet] = workbook.sheets;
    sheet!.rows.get(4)!.hidden = true;
    sheet!.merges = [
      { rowIndex: 6, columnIndex: 0, rowCount: 2, columnCount: 1 },
      { rowIndex: 900_000, columnIndex: 0, rowCount: 2, columnCount: 1 },
    ];
    setCell(sheet!, 1_048_575, 16_383, { value: 1 });
    const { outcome } = await read(workbook);
    expect(outcome.ok && outcome.value[0]).toMatchObject({
      rowCount: 20,
      columnCount: 3,
      hiddenRows: [4],
      merges: [{ rowIndex: 6, columnIndex: 0, rowCount: 2, columnCount: 1 }],
    });
  });

  test('in the last column does not make the rows of an edit as wide as the sheet', async () => {
    const workbook = large(20, 3);
    setCell(workbook.sheets[0]!, 4, 16_383, { value: ' ' });
    openInOfficeJs(workbook);
    const rows = await readRows('Plan', 4, 2, {
      ...{ merges: [], dateSystem: 1900 },
      ...{ origin: { rowIndex: 0, columnIndex: 0 }, columnCount: 3 },
    });
    expect(rows.ok && [rows.value.rowCount, rows.value.columnCount]).toEqual([2, 4]);
  });
});
