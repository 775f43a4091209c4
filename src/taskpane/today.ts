/** The add-in's only clock. Everything else is passed the date. */
import { toIsoDate, type IsoDate } from '../plan/read/dates/calendar';

/** Today in the user's time zone, not in UTC. */
export function today(): IsoDate {
  const now = new Date();
  const date = toIsoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('This computer’s clock does not show a valid date.');
  return date;
}

/** Whole minutes from an arbitrary origin; only differences count. */
export const minutesNow = (): number => Math.floor(Date.now() / 60_000);
