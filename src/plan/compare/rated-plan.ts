/**
 * Rebuilds a plan from a recorded meeting that kept nothing but ratings, as those of earlier versions: its actions have
 * no words, so they are matched by their keys, and nothing but their ratings can be compared.
 */
import { keysInSteps, partsOfKey } from '../marks/flags/action-keys';
import type { RecordedAction } from '../marks/summary/recorded-action';
import type { RecordedMeeting, RecordedStanding } from '../marks/summary/recorded-meeting';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';
import type { Steps } from '../steps';
import { recordedKeys } from './recorded-keys';
import { recordedPlan } from './recorded-plan';

export interface RatedPlan {
  readonly report: PlanReport;
  /** Indexes of matched actions: in the rebuilt plan, and in the plan now. */
  readonly met: readonly (readonly [then: number, now: number])[];
}

/** `plan` is the recorded one as it is now. */
export function* ratedPlan(meeting: RecordedMeeting, plan: PlanReport): Steps<RatedPlan> {
  const then = [...meeting.standings];
  const placeThen = new Map(then.map(([key], at) => [key, at]));
  const keys = yield* keysInSteps(plan.actions.map(({ row }) => row));
  const found = recordedKeys(new Set(placeThen.keys()), keys);
  const met = keys.flatMap((key, now): [number, number][] => {
    const at = placeThen.get(found.get(key) ?? '');
    return at === undefined ? [] : [[at, now]];
  });
  const placeNow = new Map(met);
  const actions = then.map(([key, standing], at) => {
    const now = placeNow.get(at);
    return wordless(partsOfKey(key).ref, standing, now === undefined ? undefined : plan.actions[now]);
  });
  const { report } = yield* recordedPlan(meeting, { fields: [], actions }, [plan]);
  return { report, met };
}

function wordless(ref: string, standing: RecordedStanding, now: ActionReport | undefined): RecordedAction {
  return {
    rowIndex: -1,
    ref: ref === '' ? null : ref,
    texts: {},
    digests: {},
    dates: {},
    dueOrigin: 'own',
    revisions: 0,
    leads: [],
    state: stateThat(standing, now),
    evidence: standing.complete ? 'supplied' : 'none',
    moves: 0,
    newsSince: now?.facts.asOf ?? ('1900-01-01' as RecordedAction['newsSince']),
  };
}

/** Amber may have been done or open: then it is not said to have changed. */
function stateThat(
  { colour, complete }: RecordedStanding,
  now: ActionReport | undefined,
): RecordedAction['state'] {
  if (colour === 'withdrawn') return 'withdrawn';
  if (complete) return 'undated';
  return colour === 'amber' ? (now?.completion.state ?? 'open') : 'open';
}
