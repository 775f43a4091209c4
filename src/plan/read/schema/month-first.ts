/**
 * Finds date columns that were half converted from the American order: some cells hold text that can only be month
 * first ("09/30/2016"), so dates beside them that can be read either way may have day and month swapped (POLICY.md, Due
 * dates). Refuses a column without such text.
 */
import { partsOf } from '../dates/calendar';
import { serialToIsoDate } from '../sheet/serial-date';
import type { DateSystem } from '../sheet/sheet-snapshot';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import type { ActionRow, Reading } from './action-row';
import { DATE_FIELDS } from './fields';

export interface MonthFirstColumn {
  readonly columnIndex: number;
  /** The first text that can only be month first. */
  readonly example: { readonly text: string; readonly rowIndex: number };
  /** Rows whose dates may be swapped; never empty. */
  readonly inDoubt: readonly number[];
}

const NUMBERS = /^\s{0,9}(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\s{0,9}$/;
const MONTHS = 12;
const LONGEST_MONTH = 31;

/**
 * What a date cell shows about its column's order: `first` if it can only be month first, `either` if both orders are
 * possible.
 */
export function orderOf({ value }: Reading, system: DateSystem): 'first' | 'either' | null {
  if (typeof value === 'number') {
    const date = serialToIsoDate(value, system);
    if (date === null) return null;
    const { day, month } = partsOf(date);
    return isEitherWay(day, month) ? 'either' : null;
  }
  const parts = NUMBERS.exec(value);
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first >= 1 && first <= MONTHS && second > MONTHS && second <= LONGEST_MONTH) return 'first';
  return isEitherWay(first, second) ? 'either' : null;
}

/** The columns in doubt, in the order of their fields. */
export function* monthFirstColumns(
  rows: readonly ActionRow[],
  system: DateSystem,
): Steps<readonly MonthFirstColumn[]> {
  const found: MonthFirstColumn[] = [];
  for (const field of DATE_FIELDS) {
    if (rows[0]?.readings[field] === undefined) continue;
    let example: MonthFirstColumn['example'] | null = null;
    const inDoubt: number[] = [];
    for (const [at, row] of rows.entries()) {
      if ((at + 1) % ROWS_PER_STEP === 0) yield 0;
      const reading = row.readings[field];
      if (reading === undefined || reading.how === 'merged' || reading.how === 'above') continue;
      const order = orderOf(reading, system);
      if (order === 'first') example ??= { text: reading.text, rowIndex: reading.rowIndex };
      else if (order === 'either') inDoubt.push(reading.rowIndex);
    }
    const columnIndex = rows[0].readings[field].columnIndex;
    if (example !== null && inDoubt.length > 0) found.push({ columnIndex, example, inDoubt });
  }
  return found;
}

/** Day and month can be swapped, and that gives a different date. */
function isEitherWay(day: number, month: number): boolean {
  return day >= 1 && day <= MONTHS && month >= 1 && month <= MONTHS && day !== month;
}
