/** Any series of changes, saved and reopened, gives the same workbook, in a package that Excel opens without repair. */
import fc from 'fast-check';
import { applyEntry, clearCells, EditRefused, mergeCells } from '../../../src/workbench/model/edit';
import { restyle } from '../../../src/workbench/model/restyle';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import { addSheet, newWorkbook, setCell, type Workbook } from '../../../src/workbench/model/workbook';
import { nameColumns } from '../../../src/workbench/model/tables';
import { saveParts, saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { opened } from '../../support/open-built';
import { comparable } from './save-comparable';
import { richXlsx } from './save-fixture';
import { complaints } from './save-structure';

const SEED = { seed: 20_161_015, numRuns: 60 };

const step = fc.record({
  kind: fc.constantFrom(
    'entry',
    'formula',
    'clear',
    'look',
    'merge',
    'insert row',
    'delete row',
    'insert column',
    'delete column',
    'sheet',
    'row',
  ),
  row: fc.nat(12),
  column: fc.nat(8),
  size: fc.integer({ min: 1, max: 3 }),
  value: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string(),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.boolean(),
  ),
});

function take(
  workbook: Workbook,
  { kind, row, column, size, value }: typeof step extends fc.Arbitrary<infer T> ? T : never,
): void {
  const sheet = workbook.sheets[0]!;
  const area = { rowIndex: row, columnIndex: column, rowCount: size, columnCount: size };
  const rows = { ...area, columnIndex: 0, columnCount: 16_384 };
  const columns = { ...area, rowIndex: 0, rowCount: 1_048_576 };
  switch (kind) {
    case 'entry':
      return applyEntry(sheet, row, column, { value: Object.is(value, -0) ? 0 : value });
    case 'formula':
      return applyEntry(sheet, row, column, {
        value: 3,
        formula: `=SUM(A${row + 1}:B${row + size})&"${size}"`,
      });
    case 'clear':
      return clearCells(sheet, area, 'All');
    case 'look':
      return restyle(sheet, area, (style) => ({
        ...style,
        fill: { pattern: 'solid', colour: { rgb: `#0000${row}${size}`.slice(0, 7).padEnd(7, '0') } },
      }));
    case 'merge':
      return mergeCells(sheet, area);
    case 'insert row':
      return insertCells(workbook, sheet, rows, 'rows');
    case 'delete row':
      return deleteCells(workbook, sheet, rows, 'rows');
    case 'insert column':
      return insertCells(workbook, sheet, columns, 'columns');
    case 'delete column':
      return deleteCells(workbook, sheet, columns, 'columns');
    case 'sheet':
      setCell(addSheet(workbook, `Sheet ${workbook.sheets.length + row * 100}`), row, column, {
        value: 'new',
      });
      return;
    case 'row':
      sheet.rows.set(row, {
        cells: sheet.rows.get(row)?.cells ?? new Map(),
        height: 10 + size,
        hidden: size === 2,
      });
  }
}

/** Links in files cover areas, so a cell created within one gets the link, which the model did not give it. */
const withoutLinks = (workbook: Workbook): Workbook => {
  for (const sheet of workbook.sheets)
    for (const line of sheet.rows.values()) for (const cell of line.cells.values()) delete cell.hyperlink;
  return workbook;
};

test.each([
  ['a workbook with something of everything', () => opened(richXlsx())],
  [
    'a workbook made from nothing',
    () => {
      const workbook = newWorkbook();
      addSheet(workbook, 'Plan');
      return workbook;
    },
  ],
])('%s', (_what, make) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const workbook = withoutLinks(make());
      for (const each of steps) {
        try {
          take(workbook, each);
          // As the program does after an entry: a table's columns are called what its headers say.
          for (const table of workbook.sheets[0]!.tables) nameColumns(workbook.sheets[0]!, table);
        } catch (error) {
          if (!(error instanceof EditRefused)) throw error;
        }
      }
      expect(complaints(saveParts(workbook).parts)).toEqual([]);
      expect(comparable(opened(saveXlsx(workbook).bytes))).toEqual(comparable(workbook));
    }),
    SEED,
  );
});
