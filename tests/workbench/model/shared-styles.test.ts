import { applyEntry } from '../../../src/workbench/model/edit';
import type { Entry } from '../../../src/workbench/model/entry';
import { addSheet, getCell, newWorkbook } from '../../../src/workbench/model/workbook';

/** How many styles the cells of a column have once each of them has taken the entries in turn. */
function stylesAfter(...entries: readonly Entry[]): number {
  const sheet = addSheet(newWorkbook(), 'Plan');
  const rows = Array.from({ length: 50 }, (_, row) => row);
  for (const entry of entries) for (const row of rows) applyEntry(sheet, row, 0, entry);
  return new Set(rows.map((row) => getCell(sheet, row, 0)?.style)).size;
}

describe('cells that take the same entries share one style, so that a format of a long column is made once', () => {
  test('quoted texts', () => expect(stylesAfter({ value: '=A', quotePrefix: true })).toBe(1));

  test('texts that are quoted no more', () =>
    expect(stylesAfter({ value: '=A', quotePrefix: true }, { value: 'A' })).toBe(1));

  test('dates', () => expect(stylesAfter({ value: 45_000, numberFormat: 'dd/mm/yyyy' })).toBe(1));
});
