/** Variations of a plan's layout: below a cover page, beside another plan, in capitals, with real dates. */
import { serialOf } from '../../src/workbench/model/serial-date';
import { setCell, type Cell, type Sheet, type Workbook } from '../../src/workbench/model/workbook';

export function firstSheet(workbook: Workbook): Sheet {
  return workbook.sheets[0] as Sheet;
}

/** Moves everything on the sheet down and to the right. */
export function moveCells(sheet: Sheet, down: number, right: number): void {
  const cells = allCells(sheet);
  sheet.rows.clear();
  for (const { rowIndex, columnIndex, cell } of cells)
    setCell(sheet, rowIndex + down, columnIndex + right, cell);
  sheet.merges = sheet.merges.map((area) => ({
    ...area,
    rowIndex: area.rowIndex + down,
    columnIndex: area.columnIndex + right,
  }));
}

/** A cover page of eight rows and two blank ones above the plan; returns how far the plan moved. */
export function belowCover(sheet: Sheet): number {
  const cover = [
    'Anyshire Safeguarding Partnership',
    'Response to the review',
    'Contents: foreword, findings, action plan',
    'Version 3',
    'The partnership thanks everybody who took part, and the family above all.',
    'Contact: the board office',
  ];
  const down = cover.length + 2;
  moveCells(sheet, down, 0);
  cover.forEach((text, row) => setCell(sheet, row, 0, { value: text }));
  return down;
}

/** Inserts a small plan of another layout on the left; returns how far the plan moved. */
export function besideAnother(sheet: Sheet): number {
  const other = [
    ['Other plan', '', ''],
    ['Action', 'Owner', 'Deadline'],
    ['Write to every school.', 'Education', '31 March 2030'],
    ['Audit the letters.', 'Police', '30 June 2030'],
  ];
  const right = 4;
  moveCells(sheet, 0, right);
  other.forEach((texts, row) =>
    texts.forEach((text, column) => {
      if (text !== '') setCell(sheet, row, column, { value: text });
    }),
  );
  return right;
}

/** Changes the plan's headers, including repeated ones, to capitals. */
export function inCapitals(sheet: Sheet, excelRows: readonly number[]): void {
  for (const excelRow of excelRows) {
    for (const cell of sheet.rows.get(excelRow - 1)?.cells.values() ?? []) {
      if (typeof cell.value === 'string') cell.value = cell.value.toUpperCase();
    }
  }
}

/** Puts a real date into a cell, in the workbook's date system. */
export function putDate(workbook: Workbook, excelRow: number, columnIndex: number, iso: string): void {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const value = serialOf({ year, month, day }, workbook.date1904);
  setCell(firstSheet(workbook), excelRow - 1, columnIndex, { value, style: { numberFormat: 'dd/mm/yyyy' } });
}

function allCells(sheet: Sheet): { rowIndex: number; columnIndex: number; cell: Cell }[] {
  return [...sheet.rows].flatMap(([rowIndex, row]) =>
    [...row.cells].map(([columnIndex, cell]) => ({ rowIndex, columnIndex, cell })),
  );
}
