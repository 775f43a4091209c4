/** The meeting that "RAG history" would record today: the current state of a plan, by action. */
import type { IsoDate } from '../../read/dates/calendar';
import type { DecidedPair } from '../../read/setup/setup';
import { isComplete } from '../../judge/rating/is-complete';
import { compareWithMeeting } from '../../compare/compare-with-meeting';
import { recordActions } from '../../compare/record-actions';
import { packRecordedPlan } from '../../marks/summary/recorded-action';
import { isClaimed, standingOf, type RecordedMeeting } from '../../marks/summary/recorded-meeting';
import type { Steps } from '../../steps';
import type { SummaryPlan } from './block';

/**
 * The plan's current state, as a meeting on `date` would record it. The meeting before it tells how often a date was moved
 * and since when there is no news.
 */
export function* meetingNow(
  { report, label, keys, meetings }: Pick<SummaryPlan, 'report' | 'label' | 'keys' | 'meetings'>,
  date: IsoDate,
  body = '',
  decidedPairs: readonly DecidedPair[] = [],
): Steps<RecordedMeeting> {
  const { actions, tally } = report;
  const before = meetings.filter((meeting) => meeting.date < date).slice(-1);
  const since = (yield* compareWithMeeting(before, [report], decidedPairs))?.since;
  const recorded = yield* recordActions(report, date, (action) => since?.get(action) ?? null);
  const kept = yield* packRecordedPlan(recorded);
  yield 0;
  return {
    date,
    body,
    plan: label,
    tally,
    complete: actions.filter(({ rating }) => isComplete(rating)).length,
    claimed: actions.filter((action) => isClaimed(action)).length,
    standings: new Map(actions.map((action, at) => [keys[at] ?? '', standingOf(action)])),
    kept,
  };
}
