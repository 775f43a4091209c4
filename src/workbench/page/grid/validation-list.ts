/**
 * Data validation: the choices in a cell's list, and whether the rule accepts an entry. A rule whose formula cannot be
 * calculated accepts everything, because our own gaps must not stop the user from typing.
 */
import { contains } from '../../model/area';
import { shownText } from '../../model/number-format';
import type { Clock } from '../../model/recalculate';
import type { DataValidation } from '../../model/rules';
import { numberFormatOf } from '../../model/style';
import { getCell, type CellValue, type Sheet, type Workbook } from '../../model/workbook';
import { holds } from './compare-values';
import { evaluateAt, shiftReferences } from './evaluate-at';
import { placeOfReference } from './place-of-reference';
import type { Place } from './selection';

export function validationAt(
  sheet: Sheet,
  rowIndex: number,
  columnIndex: number,
): DataValidation | undefined {
  return sheet.validations.find(
    ({ kind, areas }) => kind !== 'none' && areas.some((area) => contains(area, rowIndex, columnIndex)),
  );
}

/** Maximum choices shown; longer lists are cut. */
const MOST_CHOICES = 1000;

/** In the sheet's order; `null` if the list's source is not a literal text, range or name. */
export function listChoices(
  workbook: Workbook,
  sheet: Sheet,
  validation: DataValidation,
  at: Place,
): readonly string[] | null {
  const source = validation.formula1?.trim() ?? '';
  const quoted = /^"([\s\S]*)"$/.exec(source)?.[1];
  if (quoted !== undefined)
    return quoted
      .replace(/""/g, '"')
      .split(',')
      .map((each) => each.trim());
  const base = validation.areas[0];
  if (!base) return null;
  const moved = shiftReferences(source, at.rowIndex - base.rowIndex, at.columnIndex - base.columnIndex);
  const place = placeOfReference(workbook, sheet, moved);
  if (!place) return null;
  const choices: string[] = [];
  const { area } = place;
  for (let row = 0; row < Math.min(area.rowCount, 20_000) && choices.length < MOST_CHOICES; row += 1) {
    for (let column = 0; column < Math.min(area.columnCount, 200); column += 1) {
      const cell = getCell(place.sheet, area.rowIndex + row, area.columnIndex + column);
      const text = shownText(cell?.value ?? null, numberFormatOf(cell?.style), workbook.date1904);
      if (text !== '') choices.push(text);
    }
  }
  return choices;
}

/** Whether the rule accepts the entry; blanks are accepted if the rule allows them. */
export function takesEntry(
  workbook: Workbook,
  sheet: Sheet,
  validation: DataValidation,
  at: Place,
  entry: { readonly value: CellValue; readonly text: string },
  clock?: Clock,
): boolean {
  const { value } = entry;
  if (value === null) return true;
  if (validation.kind === 'list') {
    const choices = listChoices(workbook, sheet, validation, at);
    const typed = entry.text.trim().toLowerCase();
    return choices === null || choices.some((choice) => choice.toLowerCase() === typed);
  }
  const base = validation.areas[0] ?? { rowIndex: at.rowIndex, columnIndex: at.columnIndex };
  const formulas = [validation.formula1, validation.formula2].filter((each) => each !== undefined);
  const [first = null, second = null] = evaluateAt(
    workbook,
    sheet,
    formulas.map((formula) => ({ formula, base, at })),
    clock,
  );
  // A formula over the cell itself would see its old value, so only the user can judge such an entry.
  if (validation.kind === 'custom' || first === null) return true;
  const measured = validation.kind === 'textLength' ? entry.text.length : value;
  if (typeof measured !== 'number') return false;
  if (validation.kind === 'whole' && !Number.isInteger(measured)) return false;
  return holds(validation.operator ?? 'between', measured, first, second);
}

/** The message when an entry is refused: the rule's own, or Excel's default. */
export function refusalOf(validation: DataValidation): { readonly title: string; readonly message: string } {
  return {
    title: validation.errorTitle?.trim() || 'This entry is not allowed',
    message:
      validation.errorMessage?.trim() ||
      (validation.kind === 'list'
        ? 'This cell takes only the choices of its list.'
        : 'This value doesn’t match the data validation restrictions defined for this cell.'),
  };
}
