/**
 * What recorded meetings together know of an action: the date first agreed, how often its date was moved, and since when
 * nothing new was reported. Each record carries it on, so the last one is enough. Pairs that are asked about carry nothing.
 */
import type { RecordedAction } from '../marks/summary/recorded-action';
import type { ActionReport } from '../judge/report/plan-report';
import type { IsoDate } from '../read/dates/calendar';
import { ROWS_PER_STEP, type Steps } from '../steps';
import type { ComparedPair } from './compare-plans';
import { isNews } from './is-news';

export interface SinceMeeting {
  /** As far back as meetings were recorded; `null` if the action had no date. */
  readonly firstDue: IsoDate | null;
  /** How often the date that counts was found changed, from one meeting to the next and since the last. */
  readonly moves: number;
  /** Nothing new was reported since this day, at least; `null` if there is news since the meeting. */
  readonly newsSince: IsoDate | null;
}

/** `kept` is by the old action's index. */
export function* sinceMeeting(
  pairs: readonly ComparedPair[],
  kept: ReadonlyMap<number, RecordedAction>,
): Steps<ReadonlyMap<ActionReport, SinceMeeting>> {
  const found = new Map<ActionReport, SinceMeeting>();
  for (const [at, { old, new: now, asked, changes }] of pairs.entries()) {
    if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    const then = kept.get(old.at);
    if (!then || asked) continue;
    const [was, is] = [old.action.due.due, now.action.due.due];
    const isMoved = was !== null && is !== null && was !== is;
    found.set(now.action, {
      firstDue: then.firstDue ?? null,
      moves: then.moves + (isMoved ? 1 : 0),
      newsSince: changes.some(isNews) ? null : then.newsSince,
    });
  }
  return found;
}
