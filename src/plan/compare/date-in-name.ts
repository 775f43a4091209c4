/**
 * Finds the date that names a version: in a file's name ("Action_plan_20210712.xlsx"), a sheet's ("Plan July 2021") or a
 * title. Refuses a month without its year, a financial year, and a name with several dates; a range is dated by its end.
 */
import type { IsoDate } from '../read/dates/calendar';
import { toIsoDate } from '../read/dates/calendar';
import type { DateContext } from '../read/dates/date-context';
import { datesIn } from '../read/dates/dates-in';

/** `month`: the day is its last. */
export interface NamedDate {
  readonly date: IsoDate;
  readonly precision: 'day' | 'month';
}

const CONTEXT: DateContext = {
  agreed: null,
  published: null,
  yearKind: 'financial',
  meetings: [],
  dateSystem: 1900,
  role: 'achieved',
  columnYears: null,
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const LONGEST_NAME = 300;

/** `null` if the name gives no date that is certain. */
export function dateInName(name: string): NamedDate | null {
  const found = datesIn(spacedOut(name.slice(0, LONGEST_NAME)), CONTEXT).flatMap(
    ({ date, precision, rivals }): NamedDate[] =>
      date !== null && (precision === 'day' || precision === 'month') && rivals.length === 0
        ? [{ date, precision }]
        : [],
  );
  const [first] = found;
  return first && found.every(({ date }) => date === first.date) ? first : null;
}

/** Writes the forms that only names have as people write dates: 20210712, 2021-07 and 2021_07_12. */
const spacedOut = (name: string): string =>
  name
    .replace(/\.(?:xlsx|xlsm|xls)$/i, '')
    .replace(/_/g, ' ')
    .replace(/\bv\d{1,3}(?:\.\d{1,3})?\b/gi, ' ')
    .replace(
      /(?<!\d)((?:19|20)\d{2})[-. ]?(0[1-9]|1[0-2])[-. ]?(0[1-9]|[12]\d|3[01])(?!\d)/g,
      (all, year: string, month: string, day: string) =>
        toIsoDate(Number(year), Number(month), Number(day)) === null
          ? all
          : `, ${Number(day)} ${monthName(month)} ${year}, `,
    )
    .replace(
      /(?<!\d|\d[-. /])((?:19|20)\d{2})[-. ](0[1-9]|1[0-2])(?![-. ]?\d)/g,
      (_, year: string, month: string) => `, ${monthName(month)} ${year}, `,
    );

const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? '';
