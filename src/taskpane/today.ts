/** The only clock of the add-in. Everything else is told which day it is. */
import { toIsoDate, type IsoDate } from '../plan/read/dates/calendar';

/** Today where the person sits, not in Greenwich. */
export function today(): IsoDate {
  const now = new Date();
  const date = toIsoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('This computer’s clock does not show a valid date.');
  return date;
}
