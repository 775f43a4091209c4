/** Calculates a formula that belongs to no cell, using the workbook's date system and clock. */
import { areaName, type Area } from './area';
import { forEachCell } from './edit';
import { mergeSlaves } from './engine-sheet';
import { recalculate, type Clock } from './recalculate';
import { addSheet, newWorkbook, setCell, type CellValue, type Sheet, type Workbook } from './workbook';

/** `formula` includes its `=`; references are not resolved. Returns the top left value of an array result. */
export const evaluateFormula = ({ date1904 }: Workbook, formula: string, clock?: Clock): CellValue =>
  evaluateIn(newWorkbook({ date1904 }), formula, clock);

function evaluateIn(scratch: Workbook, formula: string, clock: Clock | undefined): CellValue {
  const cell = { value: null as CellValue, formula };
  setCell(addSheet(scratch, 'Scratch'), 0, 0, cell);
  recalculate(scratch, clock);
  return cell.value;
}

export interface GivenArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Calls a worksheet function. Arguments are areas of the workbook, or texts as a formula has them; areas are copied, as
 * values at their own place, onto sheets made for the call.
 */
export function evaluateCall(
  { date1904 }: Workbook,
  name: string,
  given: readonly (GivenArea | string)[],
  clock?: Clock,
): CellValue {
  const scratch = newWorkbook({ date1904 });
  const texts = given.map((each, at) => (typeof each === 'string' ? each : copied(scratch, each, at)));
  return evaluateIn(scratch, `=${name}(${texts.join(',')})`, clock);
}

/** The reference to the copy. A cell under a merge is blank, as formulas see it. */
function copied(scratch: Workbook, { sheet, area }: GivenArea, at: number): string {
  const copy = addSheet(scratch, `Area${at}`);
  const isCovered = mergeSlaves(sheet);
  forEachCell(sheet, area, ({ value }, rowIndex, columnIndex) => {
    if (value !== null && !isCovered(rowIndex, columnIndex)) setCell(copy, rowIndex, columnIndex, { value });
  });
  return `${copy.name}!${areaName(area)}`;
}
