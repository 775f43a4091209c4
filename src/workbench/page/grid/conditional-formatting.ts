/**
 * What conditional formats give a cell: fonts, fills, borders, a bar, an icon. Evaluated only for drawn cells, in
 * batches, and cached until the workbook changes. Rules that the model does not understand have no effect.
 */
import { contains, type Area } from '../../model/area';
import type { Clock } from '../../model/recalculate';
import type { ConditionalFormat, ConditionalRule } from '../../model/rules';
import type { DifferentialStyle } from '../../model/style';
import { getCell, isError, type CellValue, type Sheet, type Workbook } from '../../model/workbook';
import { overlay } from './cell-style';
import { holds } from './compare-values';
import { evaluateAt, type Asked } from './evaluate-at';
import { scaleFormat, type ScaleFormat } from './scale-formats';
import { spreadOf, type Spread } from './spread';
import type { Place } from './selection';

export interface AppliedFormat extends ScaleFormat {
  readonly style?: DifferentialStyle;
}

export interface ConditionalFormatting {
  /** Call before `at`, for the cells about to be drawn. */
  readonly prepare: (rows: readonly number[], columns: readonly number[]) => void;
  readonly at: (rowIndex: number, columnIndex: number) => AppliedFormat | undefined;
}

export function conditionalFormatting(
  workbook: Workbook,
  sheet: Sheet,
  clock?: Clock,
): ConditionalFormatting {
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const answers = new Map<string, CellValue>();
  const applied = new Map<string, AppliedFormat | undefined>();
  const spreads = new Map<ConditionalFormat, Spread>();
  const spread = (format: ConditionalFormat): Spread => {
    let found = spreads.get(format);
    if (!found) spreads.set(format, (found = spreadOf(sheet, format.areas)));
    return found;
  };
  const answer =
    (format: ConditionalFormat, at: Place) =>
    (formula: string): CellValue =>
      literalOf(formula) ?? answers.get(answerKey(format, at, formula)) ?? null;

  return {
    prepare: (rows, columns) => {
      const keys: string[] = [];
      const asked: Asked[] = [];
      for (const format of formats) {
        const formulas = formulasOf(format.rule).filter((formula) => literalOf(formula) === undefined);
        const base = format.areas[0];
        if (formulas.length === 0 || !base) continue;
        for (const at of placesIn(format.areas, rows, columns)) {
          for (const formula of formulas) {
            const key = answerKey(format, at, formula);
            if (answers.has(key)) continue;
            answers.set(key, null);
            keys.push(key);
            asked.push({ formula, base, at });
          }
        }
      }
      evaluateAt(workbook, sheet, asked, clock).forEach((value, at) => answers.set(keys[at] ?? '', value));
    },
    at: (rowIndex, columnIndex) => {
      if (formats.length === 0) return undefined;
      const key = `${rowIndex},${columnIndex}`;
      if (applied.has(key)) return applied.get(key);
      const value = getCell(sheet, rowIndex, columnIndex)?.value ?? null;
      let result: AppliedFormat | undefined;
      for (const format of formats) {
        if (!format.areas.some((area) => contains(area, rowIndex, columnIndex))) continue;
        const { rule } = format;
        if (rule.kind === 'colourScale' || rule.kind === 'dataBar' || rule.kind === 'iconSet') {
          const scaled = scaleFormat(rule, value, spread(format));
          if (scaled) result = { ...scaled, ...result };
          continue;
        }
        if (rule.kind === 'kept') continue;
        if (!applies(rule, value, answer(format, { rowIndex, columnIndex }), () => spread(format))) continue;
        // The first rule wins, property by property.
        const style = overlay(rule.style, result?.style);
        result = { ...result, ...(style ? { style } : {}) };
        if (format.stopIfTrue) break;
      }
      applied.set(key, result);
      return result;
    },
  };
}

const answerKey = (format: ConditionalFormat, at: Place, formula: string): string =>
  `${format.id} ${at.rowIndex} ${at.columnIndex} ${formula}`;

function* placesIn(
  areas: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
): Generator<Place> {
  for (const rowIndex of rows)
    for (const columnIndex of columns)
      if (areas.some((area) => contains(area, rowIndex, columnIndex))) yield { rowIndex, columnIndex };
}

/** Formulas that must be calculated for a cell before the rule can be evaluated. */
function formulasOf(rule: ConditionalRule): readonly string[] {
  switch (rule.kind) {
    case 'cellIs':
      return rule.formulas;
    case 'expression':
      return [rule.formula];
    case 'preset':
      return rule.preset === 'timePeriod' && rule.formula !== undefined ? [rule.formula] : [];
    default:
      return [];
  }
}

/** A number or a quoted text, which needs no calculation; otherwise `undefined`. */
function literalOf(formula: string): CellValue | undefined {
  if (formula.length > 400) return undefined;
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(formula)) return Number(formula);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted === undefined ? undefined : quoted.replace(/""/g, '"');
}

type Styled = Exclude<ConditionalRule, { kind: 'kept' | 'colourScale' | 'dataBar' | 'iconSet' }>;

function applies(
  rule: Styled,
  value: CellValue,
  answer: (formula: string) => CellValue,
  spread: () => Spread,
): boolean {
  switch (rule.kind) {
    case 'cellIs': {
      if (value === null && rule.operator !== 'notEqual' && rule.operator !== 'equal') return false;
      const [first = '0', second] = rule.formulas;
      return holds(rule.operator, value, answer(first), second === undefined ? null : answer(second));
    }
    case 'expression':
      return isTrue(answer(rule.formula));
    case 'text': {
      const text = value === null || isError(value) ? '' : String(value).toLowerCase();
      const sought = rule.text.toLowerCase();
      if (rule.operator === 'contains') return text.includes(sought);
      if (rule.operator === 'notContains') return !text.includes(sought);
      return rule.operator === 'beginsWith' ? text.startsWith(sought) : text.endsWith(sought);
    }
    case 'top':
      return typeof value === 'number' && spread().isTop(value, rule);
    case 'preset':
      return appliesPreset(rule.preset, rule.options, value, answer(rule.formula ?? '0'), spread);
  }
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

function appliesPreset(
  preset: string,
  options: Readonly<Record<string, string>>,
  value: CellValue,
  answer: CellValue,
  spread: () => Spread,
): boolean {
  switch (preset) {
    case 'containsBlanks':
      return isBlank(value);
    case 'notContainsBlanks':
      return !isBlank(value);
    case 'containsErrors':
      return isError(value);
    case 'notContainsErrors':
      return !isError(value);
    case 'duplicateValues':
      return value !== null && spread().countOf(value) > 1;
    case 'uniqueValues':
      return value !== null && spread().countOf(value) === 1;
    case 'aboveAverage': {
      const { mean } = spread();
      if (typeof value !== 'number' || mean === null) return false;
      const isEqual = options['equalAverage'] === '1' && value === mean;
      return isEqual || (options['aboveAverage'] === '0' ? value < mean : value > mean);
    }
    case 'timePeriod':
      return isTrue(answer);
    default:
      return false;
  }
}
