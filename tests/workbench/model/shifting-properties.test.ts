/** Properties of inserting and deleting, on random workbooks from a fixed seed. */
import fc from 'fast-check';
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../../../src/workbench/model/area';
import { mapReferences } from '../../../src/workbench/model/formula-references';
import { recalculate } from '../../../src/workbench/model/recalculate';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import { shiftedArea, type Shift } from '../../../src/workbench/model/shifted-area';
import { addSheet, newWorkbook, setCell, type Workbook } from '../../../src/workbench/model/workbook';

const SIZE = 8;

const formula = fc.oneof(
  fc
    .tuple(fc.nat(SIZE), fc.nat(SIZE))
    .map(([row, column]) => `=${String.fromCharCode(65 + column)}${row + 20}`),
  fc.nat(SIZE).map((row) => `=SUM($A$${row + 20}:B${row + 22})`),
  fc.nat(SIZE).map((row) => `='Other one'!C$${row + 20}&"A1"`),
  fc.constant('=COUNTA(J:J)+ROWS(20:20)'),
);

const cells = fc.array(
  fc.record({ row: fc.nat(SIZE), column: fc.nat(SIZE), value: fc.oneof(fc.integer(), fc.string(), formula) }),
  { maxLength: 30 },
);

function made(contents: readonly { row: number; column: number; value: number | string }[]): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  addSheet(workbook, 'Other one');
  for (const { row, column, value } of contents) {
    const isFormula = typeof value === 'string' && /^=./.test(value);
    setCell(sheet, row + 19, column, isFormula ? { value: 0, formula: value } : { value });
  }
  workbook.names.push({
    name: 'Where',
    sheet: null,
    formula: 'Plan!$B$21:$C$24',
    visible: true,
    comment: '',
  });
  return workbook;
}

/** What a reader sees: cells and names, sparse. */
const seen = (workbook: Workbook): unknown => [
  workbook.sheets.map((sheet) =>
    [...sheet.rows]
      .flatMap(([row, { cells: line }]) =>
        [...line].map(([column, cell]) => [row, column, cell.formula ?? cell.value]),
      )
      .filter(([, , value]) => value !== null)
      .sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1])),
  ),
  workbook.names.map((name) => name.formula),
];

const band = (shift: Shift, at: number, count: number): Area =>
  shift === 'rows'
    ? { rowIndex: at, columnIndex: 0, rowCount: count, columnCount: COLUMN_LIMIT }
    : { rowIndex: 0, columnIndex: at, rowCount: ROW_LIMIT, columnCount: count };

const shifts = fc.constantFrom<Shift>('rows', 'columns');

it('deleting what was inserted restores every cell, formula and name', () => {
  fc.assert(
    fc.property(cells, shifts, fc.nat(40), fc.integer({ min: 1, max: 5 }), (contents, shift, at, count) => {
      const workbook = made(contents);
      const before = JSON.stringify(seen(workbook));
      const sheet = workbook.sheets[0];
      if (!sheet) throw new Error('no sheet');
      insertCells(workbook, sheet, band(shift, at, count), shift);
      deleteCells(workbook, sheet, band(shift, at, count), shift);
      expect(JSON.stringify(seen(workbook))).toBe(before);
    }),
    { seed: 20260121, numRuns: 300 },
  );
});

it('inserting changes no result', () => {
  const results = (workbook: Workbook): string =>
    JSON.stringify(
      workbook.sheets.flatMap((sheet) =>
        [...sheet.rows]
          .sort(([a], [b]) => a - b)
          .flatMap(([, { cells: line }]) =>
            [...line]
              .sort(([a], [b]) => a - b)
              .flatMap(([, cell]) => (cell.formula === undefined ? [] : [cell.value])),
          ),
      ),
    );
  fc.assert(
    fc.property(cells, shifts, fc.nat(40), (contents, shift, at) => {
      const workbook = made(contents);
      recalculate(workbook, () => 0);
      const before = results(workbook);
      const sheet = workbook.sheets[0];
      if (sheet) insertCells(workbook, sheet, band(shift, at, 2), shift);
      recalculate(workbook, () => 0);
      expect(results(workbook)).toBe(before);
    }),
    { seed: 20260122, numRuns: 150 },
  );
});

it('an area never leaves the sheet, and never grows by deletion', () => {
  const areas = fc.record({
    rowIndex: fc.nat(ROW_LIMIT - 1),
    columnIndex: fc.nat(COLUMN_LIMIT - 1),
    rowCount: fc.integer({ min: 1, max: ROW_LIMIT }),
    columnCount: fc.integer({ min: 1, max: COLUMN_LIMIT }),
  });
  const fit = (area: Area): Area => ({
    ...area,
    rowCount: Math.min(area.rowCount, ROW_LIMIT - area.rowIndex),
    columnCount: Math.min(area.columnCount, COLUMN_LIMIT - area.columnIndex),
  });
  fc.assert(
    fc.property(areas.map(fit), areas.map(fit), shifts, (area, where, shift) => {
      for (const change of ['insert', 'delete'] as const) {
        const moved = shiftedArea(area, where, shift, change);
        if (!moved) continue;
        expect(moved.rowIndex + moved.rowCount).toBeLessThanOrEqual(ROW_LIMIT);
        expect(moved.columnIndex + moved.columnCount).toBeLessThanOrEqual(COLUMN_LIMIT);
        expect(
          Math.min(moved.rowIndex, moved.columnIndex, moved.rowCount - 1, moved.columnCount - 1),
        ).toBeGreaterThanOrEqual(0);
        if (change === 'delete')
          expect(moved.rowCount * moved.columnCount).toBeLessThanOrEqual(area.rowCount * area.columnCount);
      }
    }),
    { seed: 20260123, numRuns: 2000 },
  );
});

it('a formula whose references do not move stays exactly as written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom(...'AB1$:!\'"[](),+ é@#_.') }), (text) => {
      expect(mapReferences(text, (reference) => reference)).toBe(text);
    }),
    { seed: 20260124, numRuns: 5000 },
  );
});
