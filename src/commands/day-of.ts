/** A day that a caller gives as text, having read its arguments: anything else is the caller's fault, and thrown. */
import { parseIsoDate, type IsoDate } from '../plan/read/dates/calendar';

export function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new TypeError(`Not a day: ${text}`);
  return day;
}
