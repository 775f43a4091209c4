/** The recorded meeting with which a summary compares: the latest before the day on which the plan is rated. */
import type { SummaryPlan } from './block';
import type { RecordedMeeting } from '../../marks/summary/recorded-meeting';

/** A meeting recorded on the day itself says what stands now: the one before it is meant. */
export function lastMeeting({ meetings, report }: SummaryPlan): RecordedMeeting | null {
  return meetings.filter(({ date }) => date < report.asOf).at(-1) ?? null;
}
