/** The next meeting in the board's calendar, to which a summary goes. */
import type { IsoDate } from '../../read/dates/calendar';
import type { SummaryInput } from './block';

/** On the day of the figures or later; `null` without one in the calendar. */
export function meetingToCome({
  plans,
  setup,
  built,
}: Pick<SummaryInput, 'plans' | 'setup' | 'built'>): IsoDate | null {
  const asOf = plans[0]?.report.asOf ?? built;
  return setup.meetings.find((date) => date >= asOf) ?? null;
}
