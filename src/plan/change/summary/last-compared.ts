/** The plan compared with the last recorded meeting, for all blocks of a summary: compared once. */
import { comparedWithMeeting, type MeetingComparison } from '../../compare/compare-with-meeting';
import type { SummaryInput, SummaryPlan } from './block';
import { lastMeeting } from './last-meeting';

const known = new WeakMap<SummaryPlan, MeetingComparison>();

/** `null` if no earlier meeting is recorded. A plan belongs to one input, which does not change. */
export function lastCompared(
  plan: SummaryPlan,
  { apart, setup }: Pick<SummaryInput, 'apart' | 'setup'>,
): MeetingComparison | null {
  const before = known.get(plan);
  if (before) return before;
  const last = lastMeeting(plan);
  if (!last) return null;
  const closed = apart.filter(({ standing }) => standing === 'closed');
  const compared = comparedWithMeeting([last], [plan.report, ...closed], setup.decidedPairs);
  if (compared) known.set(plan, compared);
  return compared;
}
