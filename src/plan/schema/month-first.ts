/**
 * Date columns that were half converted from the American order: some cells hold text that can only be month first ("09/30/2016"), so the dates
 * beside them that can be read either way may have day and month swapped. Refuses a column without such text.
 */
import type { RecognisedPlan } from '../recognise/recognise-plans';
import { isDateFormat, serialToIsoDate } from '../sheet/serial-date';
import { DATE_FIELDS } from './fields';

export interface MonthFirstColumn {
  readonly columnIndex: number;
  /** The first text that can only be month first. */
  readonly example: { readonly text: string; readonly rowIndex: number };
  /** Rows of the dates that may be swapped; never empty. */
  readonly inDoubt: readonly number[];
}

const NUMBERS = /^\s{0,9}(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\s{0,9}$/;
const MONTHS = 12;

export function monthFirstColumns({ grid, table, columns }: RecognisedPlan): readonly MonthFirstColumn[] {
  const found: MonthFirstColumn[] = [];
  const { dateSystem, numberFormats, origin } = grid.snapshot;
  for (const { columnIndex, fields } of columns.columns) {
    if (!fields.some((field) => DATE_FIELDS.includes(field))) continue;
    let example: MonthFirstColumn['example'] | null = null;
    const inDoubt: number[] = [];
    for (const { rowIndex } of table.rows) {
      const value = grid.valueAt(rowIndex, columnIndex);
      if (typeof value === 'number') {
        const format = numberFormats[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex] ?? '';
        const typed =
          (grid.snapshot.formulas[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex] ?? '') ===
          '';
        const date = typed && isDateFormat(format) ? serialToIsoDate(value, dateSystem) : null;
        if (date !== null && isEitherWay(Number(date.slice(8)), Number(date.slice(5, 7))))
          inDoubt.push(rowIndex);
        continue;
      }
      const text = grid.textAt(rowIndex, columnIndex);
      const parts = NUMBERS.exec(text);
      if (parts === null) continue;
      const [first, second] = [Number(parts[1]), Number(parts[2])];
      if (first >= 1 && first <= MONTHS && second > MONTHS && second <= 31) example ??= { text, rowIndex };
      else if (isEitherWay(first, second)) inDoubt.push(rowIndex);
    }
    if (example !== null && inDoubt.length > 0) found.push({ columnIndex, example, inDoubt });
  }
  return found;
}

/** Day and month can change places, and it makes a difference. */
function isEitherWay(day: number, month: number): boolean {
  return day >= 1 && day <= MONTHS && month >= 1 && month <= MONTHS && day !== month;
}
