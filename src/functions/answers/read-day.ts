/**
 * Reads the dates that a custom function is given and writes those that it gives: serial numbers of Excel's usual calendar,
 * which starts in 1900. A workbook set to the older calendar of 1904 is not known from within a formula: there the numbers
 * are 1,462 days apart, in and out. A zero counts as blank, because `=A1` of a blank cell gives one.
 */
import { inWords, type IsoDate } from '../../plan/read/dates/calendar';
import type { DateReading } from '../../plan/read/dates/date-reading';
import type { DateContext } from '../../plan/read/dates/date-context';
import { readDate } from '../../plan/read/dates/read-date';
import { isoDateToSerial } from '../../plan/read/sheet/serial-date';
import { isBlank, isFault, wordsOf, wrong, type Fault, type FunctionValue } from '../function-value';

/** What a formula knows around its words: at most when the plan was agreed. */
export const dateContext = (role: DateContext['role'], agreed: IsoDate | null): DateContext => ({
  agreed,
  published: null,
  yearKind: 'financial',
  meetings: [],
  dateSystem: 1900,
  role,
  columnYears: null,
});

/** Reads a due or an achieved cell; a blank one as a blank reading. Errors are for the caller. */
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

/** A day that somebody gives to go by: one known date, `null` where it is blank. `what` opens the sentence. */
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
