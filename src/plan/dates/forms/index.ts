/**
 * The ordered registry of date forms. At each place in a cell the longest match of all forms wins; of equally long
 * ones the earlier in this list. More specific forms therefore stand before more general ones.
 */
import type { DateForm } from '../date-form';
import type { TokenKind } from '../token';
import { byDate } from './by-date';
import { calendarYear } from './calendar-year';
import { claim } from './claim';
import { dayList } from './day-list';
import { dayMonth } from './day-month';
import { duration } from './duration';
import { eachYear } from './each-year';
import { feast } from './feast';
import { halfYear } from './half-year';
import { immediately } from './immediately';
import { isoDate } from './iso-date';
import { meeting } from './meeting';
import { monthAlone } from './month-alone';
import { monthDay } from './month-day';
import { monthNumber } from './month-number';
import { monthYear } from './month-year';
import { nextMeeting } from './next-meeting';
import { numericDate } from './numeric-date';
import { numericMonth } from './numeric-month';
import { ongoing } from './ongoing';
import { openStart } from './open-start';
import { partOfPeriod } from './part-of-period';
import { placeInMonth } from './place-in-month';
import { quarter } from './quarter';
import { range } from './range';
import { schoolTerm } from './school-term';
import { season } from './season';
import { unset } from './unset';
import { weekOf } from './week-of';
import { weekOfMonth } from './week-of-month';
import { yearSpan } from './year-span';

export const DATE_FORMS: readonly DateForm[] = [
  // Periods: a stretch of time by itself.
  isoDate,
  numericDate,
  dayMonth,
  monthDay,
  monthYear,
  monthNumber,
  numericMonth,
  quarter,
  halfYear,
  schoolTerm,
  season,
  feast,
  yearSpan,
  calendarYear,
  monthAlone,
  // Compounds: made of periods, or counted.
  range,
  dayList,
  weekOf,
  weekOfMonth,
  placeInMonth,
  meeting,
  partOfPeriod,
  duration,
  immediately,
  nextMeeting,
  // Phrases: what a date is for.
  claim,
  eachYear,
  openStart,
  byDate,
  ongoing,
  unset,
];

export type FormTable = ReadonlyMap<TokenKind, readonly DateForm[]>;

/** The forms of some layers by the kind of token that they can begin with, in the registry's order. */
export function formsByKind(...layers: readonly DateForm['layer'][]): FormTable {
  const table = new Map<TokenKind, DateForm[]>();
  for (const form of DATE_FORMS) {
    if (!layers.includes(form.layer)) continue;
    for (const kind of form.starts) table.set(kind, [...(table.get(kind) ?? []), form]);
  }
  return table;
}
