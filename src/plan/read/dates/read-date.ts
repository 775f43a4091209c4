/**
 * Reads what a due cell says about time, from its words or serial number and the context, into a `DateReading`
 * (POLICY.md, Due dates). It never guesses: what is unreadable, impossible or ambiguous is reported as such.
 */
import { yearOf } from './calendar';
import type { DateReading } from './date-reading';
import type { DateContext } from './date-context';
import { findStatements } from './find-statements';
import { gatherReading } from './gather-reading';
import { serialToIsoDate } from '../sheet/serial-date';

const NO_READING: Omit<DateReading, 'text'> = {
  milestones: [],
  due: null,
  ongoing: false,
  starts: null,
  relative: null,
  none: 'blank',
  rivals: [],
  certainty: 'known',
  completed: null,
  impossible: [],
  year: null,
  unread: '',
};

/** What a blank cell says. */
export const BLANK_DATE: DateReading = { ...NO_READING, text: '' };

/**
 * Reads a due cell or, if `context.role` is `achieved`, a cell that says when something was done. Text is read day
 * first. A number is a serial date in the context's date system, except a whole number that can only be a year (2017).
 */
export function readDate(value: string | number, context: DateContext): DateReading {
  if (typeof value === 'string') return readText(value, context);
  if (Number.isInteger(value) && value >= 1990 && value <= 2099) return readText(String(value), context);
  const text = String(value);
  const date = serialToIsoDate(value, context.dateSystem);
  if (date === null) return { ...NO_READING, text, none: 'not-a-date', unread: text };
  return {
    ...NO_READING,
    text,
    none: null,
    due: date,
    milestones: [
      {
        date,
        precision: 'day',
        text,
        start: 0,
        end: text.length,
        certainty: 'known',
        form: 'serial-date',
        because: 'the cell holds a date',
      },
    ],
  };
}

function readText(text: string, context: DateContext): DateReading {
  const found = findStatements(text, context);
  if (
    found.tokens.every((token) => token.kind === 'break' || (token.kind === 'mark' && token.text !== '?'))
  ) {
    return { ...NO_READING, text };
  }
  const serial = serialAsText(found.tokens.length, text, context);
  if (serial) return { ...NO_READING, text, none: 'ambiguous', rivals: [serial], unread: text.trim() };
  return gatherReading(text, found, context);
}

/** Five digits alone are probably a date whose cell lost its format: offered, not used. */
function serialAsText(tokens: number, text: string, context: DateContext) {
  if (tokens !== 1 || !/^\s{0,99}\d{5}\s{0,99}$/.test(text)) return null;
  const date = serialToIsoDate(Number(text.trim()), context.dateSystem);
  return date && yearOf(date) >= 1990 && yearOf(date) <= 2060 ? date : null;
}
