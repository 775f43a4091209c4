/** What the formula engine needs of a workbook besides its sheets: names, and functions that are not its own. */
import type { WorkbookLike } from '@cj-tech-master/excelts/formula';
import { BOUNDED_FUNCTIONS } from './calc/bounded-functions';
import { CRITERIA_FUNCTIONS } from './calc/criteria-functions';
import { EACH_CELL_FUNCTIONS } from './calc/each-cell-functions';
import { addInFunctions } from './plan-functions/add-in-functions';
import { serialNow } from './serial-date';
import type { Workbook } from './workbook';

/** Milliseconds since 1970 on the workbook user's wall clock. */
export type Clock = () => number;

/**
 * A number as the engine's functions return it: the engine does not export its kinds, 1 is a number [T: tested here].
 */
const number = (value: number): unknown => ({ kind: 1, value });

/** The engine does not export this type. */
type UserFunction = Parameters<NonNullable<WorkbookLike['userFunctions']>['forEach']>[0] extends (
  value: infer F,
  ...rest: never[]
) => void
  ? F
  : never;

/**
 * NOW and TODAY by the workbook's clock; COUNTIF and related functions with Excel's criteria; FIND and ISNUMBER of each
 * cell; functions that make large results within the calculation's budget.
 */
export function userFunctions(workbook: Workbook, clock: Clock): NonNullable<WorkbookLike['userFunctions']> {
  const now = (): number => serialNow(clock(), workbook.date1904);
  return new Map<string, UserFunction>([
    ...CRITERIA_FUNCTIONS,
    ...BOUNDED_FUNCTIONS,
    ...EACH_CELL_FUNCTIONS,
    ...addInFunctions(workbook, () => Math.floor(now())),
    ['NOW', { minArity: 0, maxArity: 0, volatile: true, invoke: () => number(now()) }],
    ['TODAY', { minArity: 0, maxArity: 0, volatile: true, invoke: () => number(Math.floor(now())) }],
  ]);
}

export function definedNames(
  workbook: Workbook,
): { name: string; ranges: string[]; localSheetId?: number }[] {
  const worksheets = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet');
  return workbook.names.map((name) => {
    const entry = { name: name.name, ranges: [name.formula] };
    const index = worksheets.findIndex((sheet) => sheet.id === name.sheet);
    return name.sheet !== null && index >= 0 ? { ...entry, localSheetId: index } : entry;
  });
}
