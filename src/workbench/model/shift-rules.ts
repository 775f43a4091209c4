/**
 * Adjusts conditional formats and data validation when cells are inserted or deleted: their areas move, and their
 * formulas, which are relative to the first cell of the first area, are rewritten if that cell was deleted.
 */
import type { Area } from './area';
import { mapRuleFormulas, mapValidationFormulas } from './formula-texts';
import { shiftedArea, type Change, type Shift } from './shifted-area';
import { translateFormula } from './translate-formula';
import type { Sheet } from './workbook';

/** Call before moving the formulas themselves. Rules without any remaining cell are removed. */
export function shiftRules(sheet: Sheet, where: Area, shift: Shift, change: Change): void {
  const shifted = (areas: readonly Area[]): { areas: Area[]; rows: number; columns: number } => {
    const kept = areas.flatMap((area) => {
      const next = shiftedArea(area, where, shift, change);
      return next ? [{ area, next }] : [];
    });
    const [old, first] = [areas[0], kept[0]];
    const survivor = first && firstSurvivor(first.area, first.next, where, shift, change);
    return {
      areas: kept.map(({ next }) => next),
      rows: survivor && old ? survivor.rowIndex - old.rowIndex : 0,
      columns: survivor && old ? survivor.columnIndex - old.columnIndex : 0,
    };
  };
  for (const format of sheet.conditionalFormats) {
    const { areas, rows, columns } = shifted(format.areas);
    format.areas = areas;
    format.rule = mapRuleFormulas(format.rule, (formula) => translateFormula(formula, rows, columns));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const { areas, rows, columns } = shifted(validation.areas);
    if (areas.length === 0) return [];
    return [
      {
        ...mapValidationFormulas(validation, (formula) => translateFormula(formula, rows, columns)),
        areas,
      },
    ];
  });
}

/** Of an area that is not wholly deleted, the old position of its first remaining cell. */
function firstSurvivor(area: Area, next: Area, where: Area, shift: Shift, change: Change) {
  const { rowIndex, columnIndex } = area;
  if (change === 'insert' || next === area) return { rowIndex, columnIndex };
  const [start, from, count] =
    shift === 'rows'
      ? [rowIndex, where.rowIndex, where.rowCount]
      : [columnIndex, where.columnIndex, where.columnCount];
  const first = start >= from && start < from + count ? from + count : start;
  return shift === 'rows' ? { rowIndex: first, columnIndex } : { rowIndex, columnIndex: first };
}
