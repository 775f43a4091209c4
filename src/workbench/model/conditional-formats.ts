/**
 * Adds, finds, orders and removes a sheet's conditional formats. As in Excel, the one added last comes first;
 * `priority` is kept contiguous from 1, as in files.
 */
import { intersection, subtractArea, type Area } from './area';
import { mapRuleFormulas } from './formula-texts';
import type { ConditionalFormat, ConditionalRule } from './rules';
import { translateFormula } from './translate-formula';
import { nextId, type Sheet, type Workbook } from './workbook';

/** In the order in which Excel applies them. */
export const orderedFormats = (sheet: Sheet): ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** Those that intersect one of the areas, in order. */
export const formatsOn = (sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] =>
  orderedFormats(sheet).filter((format) =>
    format.areas.some((own) => areas.some((area) => intersection(own, area))),
  );

/** Adds a rule before all others. */
export function addFormat(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  rule: ConditionalRule,
): ConditionalFormat {
  const format = { id: `{cf-${nextId(workbook)}}`, areas, priority: 0, stopIfTrue: false, rule };
  sheet.conditionalFormats.push(format);
  renumber(sheet, orderedFormats(sheet));
  return format;
}

/** Moves a rule to a position in the order, counted from 0; positions past the end mean last. */
export function placeFormat(sheet: Sheet, format: ConditionalFormat, place: number): void {
  const others = orderedFormats(sheet).filter((each) => each !== format);
  others.splice(place < 0 ? Math.max(0, others.length + 1 + place) : place, 0, format);
  renumber(sheet, others);
}

export function removeFormat(sheet: Sheet, format: ConditionalFormat): void {
  renumber(
    sheet,
    orderedFormats(sheet).filter((each) => each !== format),
  );
}

/** Removes an area from every rule, keeping the meaning of the remaining rules' formulas. */
export function clearFormats(sheet: Sheet, area: Area): void {
  const kept = orderedFormats(sheet).filter((format) => {
    const before = format.areas[0];
    format.areas = format.areas.flatMap((own) => subtractArea(own, area));
    const after = format.areas[0];
    if (!before || !after) return false;
    const [rows, columns] = [after.rowIndex - before.rowIndex, after.columnIndex - before.columnIndex];
    format.rule = mapRuleFormulas(format.rule, (formula) => translateFormula(formula, rows, columns));
    return true;
  });
  renumber(sheet, kept);
}

function renumber(sheet: Sheet, formats: ConditionalFormat[]): void {
  formats.forEach((format, at) => void (format.priority = at + 1));
  sheet.conditionalFormats = formats;
}
