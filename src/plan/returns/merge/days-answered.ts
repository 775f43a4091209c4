/** What speaks against a day that a return gives: another reading of it, or that it cannot be so. */
import { dayThatCounts } from '../../judge/report/judge-action';
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import type { CellSaid } from './cell-said';
import type { ColumnPair } from './pair-columns';
import type { CellAnswer } from './compare-answer';
import { dateToWrite } from './date-to-write';
import { monthFirst } from './month-first';
import type { OtherReading } from './return-offer';
import { openingDay, sureDay } from './sure-day';

interface DayCase {
  readonly plan: JudgedPlan;
  readonly action: ComparedAction;
  readonly pair: ColumnPair;
  readonly returned: CellSaid;
  readonly isMonthFirst: boolean;
  /** The day of the merge. */
  readonly on: IsoDate;
}

/** Before any plan: a year or another number that was typed where Excel makes dates of numbers. */
const FIRST_PLAN = '1915';

/** What else may have been meant by a day; `null` if nothing. */
export function otherDates(
  { returned, plan, pair, isMonthFirst }: DayCase,
  answer: CellAnswer,
): readonly OtherReading[] | null {
  if (returned.day !== null) {
    if (returned.day >= FIRST_PLAN) return null;
    const typed = isoDateToSerial(returned.day, 1900) ?? 0;
    const isYear = typed >= 1990 && typed <= 2100;
    return isYear ? [{ words: String(typed), written: { value: String(typed) } }] : [];
  }
  const text = isMonthFirst ? monthFirst(returned.text) : null;
  const day = text === null ? null : sureDay({ ...returned, text });
  const written = day === null ? null : dateToWrite(plan, pair.to, day);
  return written === null || day === null || answer === 'adds' ? null : [{ words: inWords(day), written }];
}

/** A day on which nothing can have been done yet. */
export function isToCome({ returned, pair, plan, on }: DayCase): boolean {
  const day = dayIn({ returned, pair });
  return day !== null && day > today({ plan, on });
}

/** A new date that does not put off the one that counts. */
export function isNotLater({ returned, pair, plan, action, on }: DayCase): boolean {
  const [day, due] = [dayIn({ returned, pair }), dayThatCounts(action.action)];
  return day !== null && (day < today({ plan, on }) || (due !== null && day <= due));
}

export const dayIn = ({ returned, pair }: Pick<DayCase, 'returned' | 'pair'>): IsoDate | null =>
  sureDay(returned) ?? (pair.form ? openingDay(returned.text) : null);

/** The day of the merge, or the earlier one by which the plan is rated. */
const today = ({ plan, on }: Pick<DayCase, 'plan' | 'on'>): IsoDate =>
  plan.report.asOf < on ? plan.report.asOf : on;
