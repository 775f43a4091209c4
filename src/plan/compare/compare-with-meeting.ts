/**
 * Compares the plans now with a recorded meeting, in the shape of any other comparison. What a meeting does not keep is
 * never taken for unchanged: where long texts differ only the new words are shown, and what could not be compared at all
 * is said (RETURNS.md, section 3).
 */
import { inWords, type IsoDate } from '../read/dates/calendar';
import { textOf } from '../read/schema/action-row';
import { FIELD_TITLES, type Field } from '../read/schema/fields';
import type { DecidedPair } from '../read/setup/setup';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';
import { planLabels } from '../marks/summary/plan-labels';
import { unpackRecordedPlan, type RecordedAction } from '../marks/summary/recorded-action';
import type { RecordedMeeting } from '../marks/summary/recorded-meeting';
import { finish, type Steps } from '../steps';
import { sinceMeeting, type SinceMeeting } from './carried-over';
import { orNull, type Change } from './change';
import { comparePlans, type ComparedPair, type Comparison } from './compare-plans';
import { decisionsFor } from './decided-pairs';
import { ratedPlan } from './rated-plan';
import { recordedPlan } from './recorded-plan';
import { isClosed, stateOf } from './standing-changes';

export interface MeetingComparison extends Comparison {
  /** The date of the meeting. */
  readonly recordedOn: IsoDate;
  /** `false` if only ratings were recorded of some plan: its words, dates and leads could not be compared. */
  readonly isWhole: boolean;
  /** Whole sentences: what the record does not keep, and so was not compared. */
  readonly notKept: readonly string[];
  /** What meetings recorded so far know of each action now; without those that were not known or are asked about. */
  readonly since: ReadonlyMap<ActionReport, SinceMeeting>;
}

/**
 * `meetings` are the records of one date, one for each plan; `plans` are those compared now (`comparedPlans`). `null` if
 * there is no record or no plan.
 */
export function* compareWithMeeting(
  meetings: readonly RecordedMeeting[],
  plans: readonly PlanReport[],
  decidedPairs: readonly DecidedPair[] = [],
): Steps<MeetingComparison | null> {
  const [firstMeeting] = meetings;
  const [firstPlan] = plans;
  if (!firstMeeting || !firstPlan) return null;
  const labels = planLabels(plans);
  const starts = startsOf(plans);
  const olds: PlanReport[] = [];
  const kept = new Map<number, RecordedAction>();
  const unknown = new Map<ActionReport, ReadonlySet<Field>>();
  const rated = new Set<PlanReport>();
  const byKey: [number, number][] = [];
  let count = 0;
  for (const meeting of meetings) {
    const place = Math.max(0, labels.indexOf(meeting.plan));
    const plan = plans[place] ?? firstPlan;
    const recorded = yield* unpackRecordedPlan(meeting.kept);
    yield 1;
    if (recorded && recorded.actions.length === meeting.standings.size) {
      const rebuilt = yield* recordedPlan(meeting, recorded, [plan, ...plans]);
      rebuilt.kept.forEach((action, at) => kept.set(count + at, action));
      for (const [action, fields] of rebuilt.unknown) unknown.set(action, fields);
      olds.push(rebuilt.report);
    } else {
      const { report, met } = yield* ratedPlan(meeting, plan);
      for (const [then, now] of met) byKey.push([count + then, (starts[place] ?? 0) + now]);
      rated.add(report);
      olds.push(report);
    }
    count += meeting.standings.size;
    yield 1;
  }
  const decisions = yield* decisionsFor(decidedPairs, olds, plans);
  const all = yield* comparePlans(olds, plans, {
    ...decisions,
    confirmed: [...byKey, ...decisions.confirmed],
  });
  const pairs = all.pairs.map((pair) => pairAsKept(pair, unknown.get(pair.old.action), rated));
  yield 0;
  const since = yield* sinceMeeting(pairs, kept);
  const unread = new Set(pairs.filter(({ old }) => rated.has(old.plan)).map((pair) => pair.new));
  return {
    ...all,
    pairs,
    // Actions on sheets of closed plans are not recorded, so nobody knows whether they are new.
    added: all.added.filter((action) => !isClosed(action)),
    noNews: all.noNews.filter((action) => !unread.has(action)),
    layoutDiffers: false,
    recordedOn: firstMeeting.date,
    isWhole: rated.size === 0,
    notKept: notKeptInWords(
      firstMeeting.date,
      rated.size > 0,
      [...unknown.values()],
      plans.some(({ standing }) => standing === 'closed'),
    ),
    since,
  };
}

/** `compareWithMeeting` in one go. */
export const comparedWithMeeting = (
  meetings: readonly RecordedMeeting[],
  plans: readonly PlanReport[],
  decidedPairs: readonly DecidedPair[] = [],
): MeetingComparison | null => finish(compareWithMeeting(meetings, plans, decidedPairs));

function startsOf(plans: readonly PlanReport[]): readonly number[] {
  let at = 0;
  return plans.map(({ actions }) => {
    const start = at;
    at += actions.length;
    return start;
  });
}

function pairAsKept(
  pair: ComparedPair,
  unknown: ReadonlySet<Field> | undefined,
  rated: ReadonlySet<PlanReport>,
): ComparedPair {
  if (rated.has(pair.old.plan)) {
    const changes = pair.changes.filter(({ field }) => field === 'standing');
    return { ...pair, how: 'exact', changes };
  }
  if (!unknown) return pair;
  const known = pair.changes.filter(
    ({ field, kind }) =>
      !unknown.has(field as Field) &&
      // "Reopened" may already have stood in words that were not kept.
      !(field === 'standing' && kind === 'reopened' && stateOf(pair.old) === 'open' && !isClosed(pair.old)),
  );
  const others = [...unknown].map((field): Change => {
    const to = orNull(textOf(pair.new.action.row, field));
    return { field, kind: to === null ? 'removed' : 'changed', from: null, to };
  });
  return { ...pair, changes: [...known, ...others] };
}

function notKeptInWords(
  date: IsoDate,
  hasRated: boolean,
  unknown: readonly ReadonlySet<Field>[],
  hasClosed: boolean,
): readonly string[] {
  const meeting = `the meeting of ${inWords(date)}`;
  const fields = [...new Set(unknown.flatMap((some) => [...some]))].map((field) => FIELD_TITLES[field]);
  return [
    ...(hasRated
      ? [
          `Only ratings were recorded at ${meeting}, so words, dates, leads and progress could not be compared. Meetings recorded from now on keep them.`,
        ]
      : []),
    ...(fields.length > 0
      ? [
          `The words of ${fields.join(', ')} were not kept at ${meeting}: where they changed, only the new words are shown.`,
        ]
      : []),
    ...(hasClosed ? [`Actions on sheets of closed plans were not recorded at ${meeting}.`] : []),
    'The layout of a plan is not recorded, so it was not compared.',
  ];
}
