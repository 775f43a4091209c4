/**
 * A sheet's conditional formats: put on cells, found, ordered and taken off. The first in the order is the last one added,
 * as in Excel; `priority` is kept contiguous from 1, as files have it.
 */
import { intersection, subtractArea, type Area } from './area';
import { mapRuleFormulas } from './formula-texts';
import type { ConditionalFormat, ConditionalRule } from './rules';
import { translateFormula } from './translate-formula';
import { nextId, type Sheet, type Workbook } from './workbook';

/** In the order in which Excel applies them. */
export const orderedFormats = (sheet: Sheet): ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** Those that touch one of the areas, in order. */
export const formatsOn = (sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] =>
  orderedFormats(sheet).filter((format) =>
    format.areas.some((own) => areas.some((area) => intersection(own, area))),
  );

/** A new rule, before all others. */
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

/** Gives a rule its place in the order, counted from 0; places past the end count as the last one. */
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

/** Takes an area out of every rule; what is left of a rule keeps its formula's meaning. */
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
