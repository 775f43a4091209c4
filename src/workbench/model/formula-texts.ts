/**
 * Visits every text of a workbook that may contain references: formulas, names, conditional formats, validation, chart
 * series, calculated columns. All moves, renames and deletions rewrite references here, so that none is forgotten.
 */
import type { ConditionalRule, DataValidation, Threshold } from './rules';
import type { Sheet, Workbook } from './workbook';

/** `home` is the sheet that an unqualified reference means; `null` for workbook-level names. */
export type Rewrite = (formula: string, home: Sheet | null, place: Place | null) => string;

/** The cell that contains a formula, if it is in a cell. */
export interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) rewriteSheet(sheet, rewrite);
  for (const name of workbook.names) name.formula = rewrite(name.formula, null, null);
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite): void {
  for (const [rowIndex, row] of sheet.rows) {
    for (const [columnIndex, cell] of row.cells) {
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet, { rowIndex, columnIndex });
    }
  }
  const here = (formula: string): string => rewrite(formula, sheet, null);
  for (const format of sheet.conditionalFormats) format.rule = mapRuleFormulas(format.rule, here);
  sheet.validations = sheet.validations.map((validation) => mapValidationFormulas(validation, here));
  for (const chart of sheet.charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      ...(series.nameReference === undefined ? {} : { nameReference: here(series.nameReference) }),
      ...(series.categories === undefined ? {} : { categories: here(series.categories) }),
      ...(series.values === undefined ? {} : { values: here(series.values) }),
    }));
  }
  for (const { area, columns } of sheet.tables) {
    columns.forEach((column, offset) => {
      if (column.calculatedFormula === undefined) return;
      const place = { rowIndex: area.rowIndex + 1, columnIndex: area.columnIndex + offset };
      column.calculatedFormula = rewrite(column.calculatedFormula, sheet, place);
    });
  }
}

/** The validation with each formula replaced by `change`; a typed-out list has no formula. */
export function mapValidationFormulas(
  validation: DataValidation,
  change: (formula: string) => string,
): DataValidation {
  const { formula1, formula2 } = validation;
  return {
    ...validation,
    ...(formula1 === undefined ? {} : { formula1: change(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: change(formula2) }),
  };
}

export function mapRuleFormulas(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  const threshold = (at: Threshold): Threshold =>
    at.value === undefined || at.kind === 'percent' || at.kind === 'percentile'
      ? at
      : { ...at, value: change(at.value) };
  switch (rule.kind) {
    case 'cellIs':
      return { ...rule, formulas: rule.formulas.map(change) };
    case 'expression':
      return { ...rule, formula: change(rule.formula) };
    case 'text':
    case 'preset':
      return rule.formula === undefined ? rule : { ...rule, formula: change(rule.formula) };
    case 'colourScale':
      return { ...rule, points: rule.points.map((point) => ({ ...point, at: threshold(point.at) })) };
    case 'dataBar':
      return { ...rule, min: threshold(rule.min), max: threshold(rule.max) };
    case 'iconSet':
      return { ...rule, thresholds: rule.thresholds.map(threshold) };
    default:
      return rule;
  }
}
