/** What somebody may have typed that Excel turned into a date: "12/3" of 12 March, or "3/12" where the month comes first. */
import { partsOf, type IsoDate } from '../../read/dates/calendar';

export function typedDates(day: IsoDate): readonly string[] {
  const { month, day: date } = partsOf(day);
  return date === month ? [`${date}/${month}`] : [`${date}/${month}`, `${month}/${date}`];
}
