/** The plan compared with the last recorded meeting, for all blocks of a summary: compared once. */
import { compareWithMeeting, type MeetingComparison } from '../../compare/compare-with-meeting';
import { finish, type Steps } from '../../steps';
import type { SummaryInput, SummaryPlan } from './block';
import { movesIn, type Move } from './compare-with';
import { lastMeeting } from './last-meeting';

const known = new WeakMap<SummaryPlan, MeetingComparison>();
const knownMoves = new WeakMap<SummaryPlan, readonly Move[]>();

/** `null` if no earlier meeting is recorded. A plan belongs to one input, which does not change. */
export const lastCompared = (plan: SummaryPlan, input: Compared): MeetingComparison | null =>
  finish(compareLast(plan, input));

type Compared = Pick<SummaryInput, 'apart' | 'setup'>;

/** `lastCompared` in steps; once they are done, it only looks the comparison up. */
export function* compareLast(plan: SummaryPlan, { apart, setup }: Compared): Steps<MeetingComparison | null> {
  const before = known.get(plan);
  if (before) return before;
  const last = lastMeeting(plan);
  if (!last) return null;
  const closed = apart.filter(({ standing }) => standing === 'closed');
  const compared = yield* compareWithMeeting([last], [plan.report, ...closed], setup.decidedPairs);
  if (compared) known.set(plan, compared);
  return compared;
}

/** What has happened to each action since that meeting; none if no earlier meeting is recorded. */
export function lastMoves(plan: SummaryPlan, input: Compared): readonly Move[] {
  const before = knownMoves.get(plan);
  if (before) return before;
  const last = lastMeeting(plan);
  const compared = lastCompared(plan, input);
  const moves = last && compared ? movesIn(compared, last, plan) : [];
  knownMoves.set(plan, moves);
  return moves;
}
