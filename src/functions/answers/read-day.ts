/**
 * Converts the dates that a custom function takes and returns, as serial numbers of Excel's 1900 date system. A formula
 * cannot tell that a workbook uses the 1904 system; there the numbers are off by 1,462 days, in and out. A zero counts
 * as blank, because `=A1` gives zero for a blank cell.
 */
import { inWords, type IsoDate } from '../../plan/read/dates/calendar';
import type { DateReading } from '../../plan/read/dates/date-reading';
import type { DateContext } from '../../plan/read/dates/date-context';
import { readDate } from '../../plan/read/dates/read-date';
import { isoDateToSerial } from '../../plan/read/sheet/serial-date';
import { isBlank, isFault, wordsOf, wrong, type Fault, type FunctionValue } from '../function-value';

/** What a formula knows besides its words: at most, when the plan was agreed. */
export const dateContext = (role: DateContext['role'], agreed: IsoDate | null): DateContext => ({
  agreed,
  published: null,
  yearKind: 'financial',
  meetings: [],
  dateSystem: 1900,
  role,
  columnYears: null,
});

/** Reads a due or an achieved cell; a blank cell gives a blank reading. The caller must handle errors first. */
export function readCell(
  value: FunctionValue,
  role: DateContext['role'],
  agreed: IsoDate | null = null,
): DateReading {
  return readDate(
    typeof value === 'number' && value !== 0 ? value : value === 0 ? '' : wordsOf(value),
    dateContext(role, agreed),
  );
}

/** Reads a day given as an argument: one known date, `null` if blank, or a fault. `what` opens its sentence. */
export function givenDay(value: FunctionValue, what: string): IsoDate | Fault | null {
  if (isFault(value)) return value;
  if (isBlank(value) || value === 0) return null;
  const { milestones, due } = readCell(value, 'due');
  const [only] = milestones;
  if (due !== null && milestones.length === 1 && only?.precision === 'day' && only.certainty === 'known')
    return due;
  return wrong(`${what} could not be read as a day. Write one date, such as 27 January 2016.`);
}

export function serialOf(date: IsoDate): FunctionValue {
  return isoDateToSerial(date, 1900) ?? wrong(`Excel has no date as early as ${inWords(date)}.`);
}
