/**
 * Parses a date that a caller passes as text and has already validated; anything else is the caller's fault and throws.
 */
import { parseIsoDate, type IsoDate } from '../plan/read/dates/calendar';

export function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new TypeError(`Not a day: ${text}`);
  return day;
}
