/**
 * Cells of type `d` hold an ISO date or time, whereas the model holds serial numbers. In the 1900 system serial 60 is a
 * day that never existed, so dates from 1 March 1900 on are one higher.
 */
const DAY = 86_400_000;
const FORM =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** `null` if the text is not a date in that form, or is before the system's first day. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = FORM.exec(text);
  if (!match || text === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(at).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  const whole = (at - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 31)) / DAY;
  const serial = !date1904 && whole > 59 ? whole + 1 : whole;
  return serial < 0 ? null : serial + time;
}
