/**
 * Compares whether an action is open, done or withdrawn in each version, and whether it moved to the completed ones,
 * which is reported as closed and moved rather than removed.
 */
import { isDone } from '../judge/done/completion';
import { textOf } from '../read/schema/action-row';
import { comparedWords } from './action-words';
import { orNull, type Change, type Pair } from './change';
import type { ComparedAction } from './compared-action';

export type State = 'open' | 'done' | 'withdrawn';

export function stateOf({ action: { completion } }: ComparedAction): State {
  return completion.state === 'withdrawn' ? 'withdrawn' : isDone(completion) ? 'done' : 'open';
}

export const isClosed = ({ plan }: ComparedAction): boolean => plan.standing === 'closed';

/** Still to be done, in a plan that is still live. */
export const isStillOpen = (action: ComparedAction): boolean =>
  stateOf(action) === 'open' && !isClosed(action);

export function standingChanges({ old, new: now }: Pair): readonly Change[] {
  const changes: Change[] = [];
  if (isClosed(old) !== isClosed(now)) {
    const kind = isClosed(now) ? 'closed-and-moved' : 'reopened';
    changes.push({ field: 'standing', kind, from: old.plan.sheet, to: now.plan.sheet });
  }
  const [from, to] = [stateOf(old), stateOf(now)];
  if (from !== to) {
    const kind = to === 'withdrawn' ? 'withdrawn' : to === 'open' ? 'reopened' : 'changed';
    if (!changes.some((change) => change.kind === kind)) changes.push({ field: 'standing', kind, from, to });
  } else if (to === 'open' && changes.length === 0 && isSaidReopened(now) && !isSaidReopened(old)) {
    changes.push({ field: 'standing', kind: 'reopened', from: statedBy(old), to: statedBy(now) });
  }
  return changes;
}

/** The colour or status as the board states it. */
const statedBy = ({ action: { row } }: ComparedAction): string | null =>
  orNull(textOf(row, 'statedRag') || textOf(row, 'status'));

const TOLD = ['status', 'progress', 'achieved', 'evidenceProvided'] as const;

/**
 * Accepts "Reopened." and "Action re-opened in May", but not "not reopened", "to be reopened", "if reopened" or "the
 * school reopened".
 */
function isSaidReopened({ action: { row } }: ComparedAction): boolean {
  return TOLD.some((field) =>
    textOf(row, field)
      .split(/[.;:\n]+|\s[–—-]\s/)
      .some((sentence) =>
        /^(?:(?:the |this )?(?:action|recommendation|it) )?(?:has been |was |is |now )*re ?opened\b(?! (?:schools?|services?|cent(?:re|er)s?))/.test(
          comparedWords(sentence).join(' '),
        ),
      ),
  );
}
