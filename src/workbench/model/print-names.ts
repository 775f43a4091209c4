/**
 * A sheet's print area and print titles, stored as in Excel's files in the sheet's names `_xlnm.Print_Area` and
 * `_xlnm.Print_Titles`, so that both follow inserted and deleted cells as every name does.
 */
import { COLUMN_LIMIT, columnLetters, ROW_LIMIT, type Area } from './area';
import { areaOfReference, mapReferences } from './formula-references';
import type { Sheet, Workbook } from './workbook';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

const nameOf = (workbook: Workbook, sheet: Sheet, name: string) =>
  workbook.names.find((each) => each.sheet === sheet.id && each.name.toLowerCase() === name.toLowerCase());

/** Excel shows its reserved names (`Print_Area`) without their prefix [A]. */
export const shownName = (name: string): string => name.replace(/^_xlnm\./i, '');

function areasOf(workbook: Workbook, sheet: Sheet, name: string): Area[] {
  const areas: Area[] = [];
  mapReferences(nameOf(workbook, sheet, name)?.formula ?? '', (reference) => {
    areas.push(areaOfReference(reference));
    return reference;
  });
  return areas;
}

/** Empty if the whole sheet is printed. */
export const printAreas = (workbook: Workbook, sheet: Sheet): readonly Area[] =>
  areasOf(workbook, sheet, AREA);

export function setPrintAreas(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  setName(workbook, sheet, AREA, areas);
}

export interface PrintTitles {
  /** Whole rows repeated on each page. */
  readonly rows: Area | null;
  readonly columns: Area | null;
}

export function printTitles(workbook: Workbook, sheet: Sheet): PrintTitles {
  const areas = areasOf(workbook, sheet, TITLES);
  return {
    rows: areas.find(({ columnCount }) => columnCount === COLUMN_LIMIT) ?? null,
    columns: areas.find(({ rowCount }) => rowCount === ROW_LIMIT) ?? null,
  };
}

/** Writes columns first, as Excel does. */
export function setPrintTitles(workbook: Workbook, sheet: Sheet, { rows, columns }: PrintTitles): void {
  setName(
    workbook,
    sheet,
    TITLES,
    [columns, rows].filter((area) => area !== null),
  );
}

function setName(workbook: Workbook, sheet: Sheet, name: string, areas: readonly Area[]): void {
  const present = nameOf(workbook, sheet, name);
  if (areas.length === 0) {
    workbook.names = workbook.names.filter((each) => each !== present);
    return;
  }
  const quoted = `'${sheet.name.replace(/'/g, "''")}'`;
  const formula = areas.map((area) => `${quoted}!${fixed(area)}`).join(',');
  if (present) present.formula = formula;
  else workbook.names.push({ name, sheet: sheet.id, formula, visible: true, comment: '' });
}

/** `$A$1:$C$9`, `$1:$2`, `$A:$B`. */
function fixed({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const columns = [columnIndex, columnIndex + columnCount - 1].map((index) => `$${columnLetters(index)}`);
  const rows = [rowIndex + 1, rowIndex + rowCount].map((row) => `$${row}`);
  const wholeRows = columnCount === COLUMN_LIMIT;
  const wholeColumns = rowCount === ROW_LIMIT;
  return [0, 1]
    .map((end) => `${wholeRows ? '' : columns[end]}${wholeColumns && !wholeRows ? '' : rows[end]}`)
    .join(':');
}
