/** Finds, sets and removes a sheet's data validation. A cell has at most one rule. */
import { intersection, sameArea, subtractArea, type Area } from './area';
import { mapValidationFormulas } from './formula-texts';
import type { DataValidation } from './rules';
import { translateFormula } from './translate-formula';
import type { Sheet } from './workbook';

export const validationsOn = (sheet: Sheet, area: Area): DataValidation[] =>
  sheet.validations.filter(({ areas }) => areas.some((each) => intersection(each, area)));

/** Whether the rule's areas together cover every cell of an area. */
export function coversArea({ areas }: DataValidation, area: Area): boolean {
  let left: readonly Area[] = [area];
  for (const each of areas) left = left.flatMap((part) => subtractArea(part, each));
  return left.length === 0;
}

/** Removes an area from every rule, keeping the meaning of the remaining rules' formulas. */
export function clearValidations(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((rule) => {
    if (!rule.areas.some((each) => intersection(each, area))) return [rule];
    const areas = rule.areas.flatMap((each) => subtractArea(each, area));
    return areas[0] ? [seenFrom(rule, areas[0], areas)] : [];
  });
}

/** Gives areas one rule, replacing those they had. Its formulas are relative to the first cell of the first area. */
export function setValidation(
  sheet: Sheet,
  areas: readonly Area[],
  rule: Omit<DataValidation, 'areas'>,
): void {
  for (const area of areas) clearValidations(sheet, area);
  sheet.validations.push({ ...rule, areas });
}

/** The same rule over other areas: its relative references move with its first cell. */
export function seenFrom(rule: DataValidation, from: Area, areas: readonly Area[]): DataValidation {
  const old = rule.areas[0];
  if (!old || sameArea(old, from)) return { ...rule, areas };
  const [rows, columns] = [from.rowIndex - old.rowIndex, from.columnIndex - old.columnIndex];
  return { ...mapValidationFormulas(rule, (formula) => translateFormula(formula, rows, columns)), areas };
}
