/** Shared by the tests of the custom functions: a date, serial dates, and errors passed in with the values. */
import type { Fault } from '../../src/functions/function-value';
import { parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import { isoDateToSerial } from '../../src/plan/read/sheet/serial-date';

const day = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`Not a day: ${text}`);
  return date;
};

/** Today, for the functions under test. */
export const moment = { today: day('2016-10-15') };

export const serial = (text: string): number => isoDateToSerial(day(text), 1900) ?? Number.NaN;

/** An error value of another cell. */
export const passed = (code: string): Fault => ({ kind: 'fault', code, words: '' });
