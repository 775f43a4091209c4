/** Areas, parts and formats that the tests of saving use. */
import type { Area } from '../../../src/workbench/model/area';
import type { Sheet, Workbook } from '../../../src/workbench/model/workbook';

export const area = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});
export const wholeRows = (rowIndex: number, rowCount: number): Area => area(rowIndex, 0, rowCount, 16_384);
export const wholeColumns = (columnIndex: number, columnCount: number): Area =>
  area(0, columnIndex, 1_048_576, columnCount);

export const SHEET = 'xl/worksheets/sheet1.xml';
export const RED = { fill: { pattern: 'solid', colour: { rgb: '#FF0000' } } };

/** What is changed, how, which parts may differ, and what is said not to be kept. */

/** What is changed, how, which parts may differ, and what is said not to be kept. */
export type Change = readonly [
  what: string,
  change: (plan: Sheet, book: Workbook) => unknown,
  mayDiffer: readonly string[],
  notKept?: readonly string[],
];
