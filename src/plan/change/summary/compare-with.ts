/**
 * What has happened to each action since a recorded meeting: improved, the same, worse, new, closed, withdrawn, or no
 * longer in the plan. Actions are matched by their keys; if the words or the number were edited, by the other of the
 * two, provided that it is unique.
 */
import type { RatingColour } from '../../judge/rating/rating-colour';
import type { ActionReport } from '../../judge/report/plan-report';
import { partsOfKey } from '../../marks/flags/action-keys';
import type { SummaryPlan } from './block';
import {
  standingOf,
  type RecordedMeeting,
  type RecordedStanding,
} from '../../marks/summary/recorded-meeting';

/**
 * In the order in which they are listed. `closed`: complete and evidenced since. `withdrawn`: withdrawn since, which is
 * neither better nor worse. `gone`: no longer in the plan.
 */
export const DIRECTIONS = ['worse', 'improved', 'closed', 'withdrawn', 'new', 'same', 'gone'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Move {
  readonly direction: Direction;
  /** `null` if it is gone. */
  readonly action: ActionReport | null;
  readonly key: string;
  readonly was: RecordedStanding | null;
  readonly is: RecordedStanding | null;
  /** Was complete and evidenced, or withdrawn, and is open again. */
  readonly reopened: boolean;
}

/** In the plan's order; those that are gone come last. */
export function compareWith(
  meeting: RecordedMeeting,
  { report, keys }: Pick<SummaryPlan, 'report' | 'keys'>,
): readonly Move[] {
  const before = matched(meeting, keys);
  const met = new Set(before.values());
  const moves = report.actions.map((action, at): Move => {
    const key = keys[at] ?? '';
    const was = meeting.standings.get(before.get(key) ?? '') ?? null;
    const is = standingOf(action);
    return {
      direction: directionOf(was, is),
      action,
      key,
      was,
      is,
      reopened: was !== null && isSettled(was) && !isSettled(is),
    };
  });
  const gone = [...meeting.standings].filter(([key]) => !met.has(key));
  return [
    ...moves,
    ...gone.map(([key, was]): Move => ({
      direction: 'gone',
      action: null,
      key,
      was,
      is: null,
      reopened: false,
    })),
  ];
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

/** The recorded key for each current key. */
function matched(meeting: RecordedMeeting, keys: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of keys) if (meeting.standings.has(key)) found.set(key, key);
  for (const part of ['words', 'ref'] as const) {
    const met = new Set(found.values());
    const then = byUniquePart(
      [...meeting.standings.keys()].filter((key) => !met.has(key)),
      part,
    );
    const now = byUniquePart(
      keys.filter((key) => !found.has(key)),
      part,
    );
    for (const [shared, key] of now) {
      const old = then.get(shared);
      if (old !== undefined) found.set(key, old);
    }
  }
  return found;
}

/** Keys by a part that is unique among them. */
function byUniquePart(keys: readonly string[], part: 'words' | 'ref'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const key of keys) {
    const shared = partsOfKey(key)[part];
    if (shared === '' || found.has(shared)) twice.add(shared);
    else found.set(shared, key);
  }
  for (const shared of twice) found.delete(shared);
  return found;
}
