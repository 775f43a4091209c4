/** The recorded meeting that a summary compares with: the latest before the rating date. */
import type { SummaryPlan } from './block';
import type { RecordedMeeting } from '../../marks/summary/recorded-meeting';

/** A meeting recorded on the rating date describes the current state, so the one before it is used. */
export function lastMeeting({
  meetings,
  report,
}: Pick<SummaryPlan, 'meetings' | 'report'>): RecordedMeeting | null {
  return meetings.filter(({ date }) => date < report.asOf).at(-1) ?? null;
}
