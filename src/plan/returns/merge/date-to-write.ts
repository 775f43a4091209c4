/**
 * A day as it is written into the plan: as a true date in the format of its column. A later date than the one agreed is
 * proposed for the revised date, never for the due date itself.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import { columnsByField } from '../../read/schema/map-columns';
import { isDateFormat, isoDateToSerial } from '../../read/sheet/serial-date';
import { cellSaid, formatAt, type CellSaid } from './cell-said';
import type { AnswerWritten } from './return-offer';
import { sureDay } from './sure-day';

/** Day first, where the column has no true date yet. */
const USUAL_FORMAT = 'dd/mm/yyyy';

/** `null` before the first day of the workbook's date system. */
export function dateToWrite(
  { plan, rows }: JudgedPlan,
  column: number | null,
  day: IsoDate,
): AnswerWritten | null {
  const { snapshot } = plan.grid;
  const value = isoDateToSerial(day, snapshot.dateSystem);
  if (value === null) return null;
  const counts = new Map<string, number>();
  for (const { rowIndex } of column === null ? [] : rows) {
    const format = formatAt(snapshot, rowIndex, column as number);
    if (isDateFormat(format)) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { value, numberFormat: most?.[0] ?? USUAL_FORMAT };
}

export interface LaterDate {
  /** What the column of revised dates says; `null` if the plan has none. */
  readonly now: CellSaid | null;
  readonly written: AnswerWritten;
}

/** `null` unless the day is later than the one that the plan's due cell gives. */
export function laterDate(
  plan: JudgedPlan,
  { action }: ComparedAction,
  day: IsoDate | null,
): LaterDate | 'already-there' | null {
  const { due } = action.stated;
  if (day === null || due === null || day <= due) return null;
  const column = columnsByField(plan.report.columns).get('revisedDue') ?? null;
  const written = dateToWrite(plan, column, day);
  if (written === null) return null;
  if (column === null) return { now: null, written };
  const now = cellSaid(plan.plan, action.row, column);
  return sureDay(now) === day ? 'already-there' : { now, written };
}
