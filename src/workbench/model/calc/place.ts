/** The cells that a formula refers to, and their sheet; and what a formula for the engine says in place of ISFORMULA. */
import type { Area } from '../area';
import { getCell, type Sheet, type Workbook } from '../workbook';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
  /**
   * Written by its corners (`A1:XFD9`), so that the engine reads all of it: of whole rows and columns (`1:9`) it reads
   * what is used.
   */
  readonly byCorners?: boolean;
}

/** The number by which the engine knows a sheet. */
export const sheetNumber = ({ id }: Sheet): number => Number.parseInt(id.slice(10, 14), 16);

export const FORMULA_FUNCTION = 'WBFORMULA';

/** The engine is shown only some formulas, so it is told of a cell by its place. */
export const formulaCall = (sheet: Sheet, { rowIndex, columnIndex }: Area): string =>
  `${FORMULA_FUNCTION}(${sheetNumber(sheet)},${rowIndex},${columnIndex})`;

export const hasFormula = (sheet: Sheet | undefined, rowIndex: number, columnIndex: number): boolean =>
  sheet !== undefined && getCell(sheet, rowIndex, columnIndex)?.formula !== undefined;

/** What `formulaCall` asks. */
export const answerFormulaCall = (
  { sheets }: Workbook,
  [number = 0, rowIndex = 0, columnIndex = 0]: readonly number[],
): boolean =>
  hasFormula(
    sheets.find((sheet) => sheetNumber(sheet) === number),
    rowIndex,
    columnIndex,
  );
