/** The meeting that "RAG history" would record today: the current state of a plan, by action. */
import type { IsoDate } from '../../read/dates/calendar';
import { isComplete } from '../../judge/rating/is-complete';
import { isClaimed, standingOf, type RecordedMeeting } from '../../marks/summary/recorded-meeting';
import type { SummaryPlan } from './block';

/** The plan's current state, as a meeting on `date` would record it. */
export function meetingNow(
  { report, label, keys }: Pick<SummaryPlan, 'report' | 'label' | 'keys'>,
  date: IsoDate,
  body = '',
): RecordedMeeting {
  const { actions, tally } = report;
  return {
    date,
    body,
    plan: label,
    tally,
    complete: actions.filter(({ rating }) => isComplete(rating)).length,
    claimed: actions.filter((action) => isClaimed(action)).length,
    standings: new Map(actions.map((action, at) => [keys[at] ?? '', standingOf(action)])),
  };
}
