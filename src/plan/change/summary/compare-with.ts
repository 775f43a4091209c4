/**
 * What has happened to each action since a recorded meeting: improved, the same, worse, new, closed, withdrawn, moved to a
 * sheet of closed actions, or no longer in the plan. Which action is which is decided as when two versions are compared
 * (RETURNS.md, section 1), and a match that is in doubt is marked as such.
 */
import type { RatingColour } from '../../judge/rating/rating-colour';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import type { DecidedPair } from '../../read/setup/setup';
import { textOf } from '../../read/schema/action-row';
import { comparedWithMeeting, type MeetingComparison } from '../../compare/compare-with-meeting';
import type { ComparedAction } from '../../compare/compared-action';
import type { SummaryPlan } from './block';
import {
  standingOf,
  type RecordedMeeting,
  type RecordedStanding,
} from '../../marks/summary/recorded-meeting';

/**
 * In the order in which they are listed. `closed`: complete and evidenced since. `withdrawn`: withdrawn since, which is
 * neither better nor worse. `moved`: on a sheet of closed actions now. `gone`: no longer in the plan.
 */
export const DIRECTIONS = [
  'worse',
  'improved',
  'closed',
  'moved',
  'withdrawn',
  'new',
  'same',
  'gone',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Move {
  readonly direction: Direction;
  /** `null` if it is no longer in this plan. */
  readonly action: ActionReport | null;
  readonly key: string;
  /** Its own words then, of an action that is no longer in this plan; `''` if they were not recorded. */
  readonly words: string;
  readonly was: RecordedStanding | null;
  readonly is: RecordedStanding | null;
  /** Was complete and evidenced, or withdrawn, and is open again. */
  readonly reopened: boolean;
  /** Whether it is the same action is for a person to say. */
  readonly asked: boolean;
}

/** What besides the plan and the meeting decides which action is which. */
export interface Others {
  readonly decidedPairs?: readonly DecidedPair[];
  /** The workbook's closed plans, to which an action may have been moved. */
  readonly closed?: readonly PlanReport[];
}

/** In the plan's order; those that are no longer in it come last. Tests use it without a summary. */
export function compareWith(
  meeting: RecordedMeeting,
  { report, keys }: Pick<SummaryPlan, 'report' | 'keys'>,
  { decidedPairs = [], closed = [] }: Others = {},
): readonly Move[] {
  const compared = comparedWithMeeting([meeting], [report, ...closed], decidedPairs);
  return compared ? movesIn(compared, meeting, { report, keys }) : [];
}

/** `compared` is that meeting with this plan. */
export function movesIn(
  compared: MeetingComparison,
  meeting: RecordedMeeting,
  { report, keys }: Pick<SummaryPlan, 'report' | 'keys'>,
): readonly Move[] {
  const recorded = [...meeting.standings];
  const before = matchesOf(compared);
  const moves = report.actions.map((action, at): Move => {
    const match = before.get(action);
    const was = match ? worstOf(match.olds.map((old) => recorded[old.at]?.[1] ?? null)) : null;
    const is = standingOf(action);
    return {
      direction: directionOf(was, is),
      action,
      key: keys[at] ?? '',
      words: '',
      was,
      is,
      reopened: was !== null && isSettled(was) && !isSettled(is),
      asked: match?.asked ?? false,
    };
  });
  const known = new Set(report.actions.flatMap((action) => before.get(action)?.olds ?? []));
  const elsewhere = new Map(
    compared.pairs.filter(({ new: now }) => now.plan !== report).map((pair) => [pair.old, pair.new.action]),
  );
  const left = compared.olds.filter((old) => !known.has(old));
  return [
    ...moves,
    ...left.map((old): Move => {
      const [key, was] = recorded[old.at] ?? ['', null];
      const now = elsewhere.get(old);
      const is = now ? standingOf(now) : null;
      const direction = now ? 'moved' : 'gone';
      return { direction, action: null, key, words: wordsOf(old), was, is, reopened: false, asked: false };
    }),
  ];
}

interface Match {
  readonly olds: readonly ComparedAction[];
  readonly asked: boolean;
}

/** What each action now was then: one action, several merged into it, or one that was split. */
function matchesOf({ pairs, merged, split }: MeetingComparison): ReadonlyMap<ActionReport, Match> {
  const found = new Map<ActionReport, Match>();
  for (const { old, new: now, asked } of pairs) found.set(now.action, { olds: [old], asked });
  for (const { parts, whole, asked } of merged) found.set(whole.action, { olds: parts, asked });
  for (const { parts, whole, asked } of split)
    for (const part of parts) found.set(part.action, { olds: [whole], asked });
  return found;
}

function wordsOf({ action: { row } }: ComparedAction): string {
  const words = textOf(row, 'action') || textOf(row, 'recommendation');
  return words === '' || row.ref === null || words.startsWith(row.ref) ? words : `${row.ref} ${words}`;
}

/** Merged actions are no better than the worst of them. */
function worstOf(standings: readonly (RecordedStanding | null)[]): RecordedStanding | null {
  const known = standings.filter((standing) => standing !== null);
  const open = known.filter((standing) => !isSettled(standing));
  const some = open.length > 0 ? open : known;
  return some.reduce<RecordedStanding | null>(
    (worst, each) => (worst === null || GRADES[each.colour] < GRADES[worst.colour] ? each : worst),
    null,
  );
}

function directionOf(was: RecordedStanding | null, is: RecordedStanding): Direction {
  if (!was) return 'new';
  if (isWithdrawn(is)) return isWithdrawn(was) ? 'same' : 'withdrawn';
  if (isWithdrawn(was)) return is.complete ? 'closed' : 'worse';
  if (is.complete !== was.complete) return is.complete ? 'closed' : 'worse';
  const better = GRADES[is.colour] - GRADES[was.colour];
  return is.complete || better === 0 ? 'same' : better > 0 ? 'improved' : 'worse';
}

const isWithdrawn = ({ colour }: RecordedStanding): boolean => colour === 'withdrawn';

/** Nothing is left to do. */
const isSettled = (standing: RecordedStanding): boolean => standing.complete || isWithdrawn(standing);

/** Without a date nobody can tell whether it is late, so it ranks just above red. */
const GRADES: Readonly<Record<RatingColour, number>> = {
  red: 0,
  unrated: 1,
  amber: 2,
  green: 3,
  blue: 4,
  /** Never compared, because it is a direction of its own. */
  withdrawn: 4,
};
