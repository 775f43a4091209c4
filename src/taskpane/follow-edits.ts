/**
 * Follows edits in the workbook: collects them for a moment, then has the rows that they touch judged again. A re-check
 * that Excel refuses for now is retried, without a word to the user, who did not ask for it.
 */
import type { CheckEngine } from '../app/check-engine';
import type { WorkbookChange } from '../app/host';
import { appendAll } from '../plan/long-lists';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { PaneStore } from './state/pane-store';

/** Milliseconds for which edits are collected before a re-check, since typing and filling come in bursts. */
const GATHER = 250;
const RETRY_AFTER = 2_000;

interface FollowerParts {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<Pick<CheckEngine, 'recheck'>>;
  readonly today: () => IsoDate;
  /** Runs the re-check when nothing else is running. */
  readonly inTurn: (work: () => Promise<void>) => void;
}

export interface EditFollower {
  readonly note: (change: WorkbookChange) => void;
  /** Stops a re-check in progress; what it was to judge is covered by a new reading. */
  readonly stop: () => void;
  /** Drops the edits collected so far, after a reading that covers them. */
  readonly forget: () => void;
}

export function followEdits({ store, loadEngine, today, inTurn }: FollowerParts): EditFollower {
  let running: AbortController | null = null;
  let changes: WorkbookChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const follow = async (): Promise<void> => {
    const { checked } = store.state();
    const now = changes;
    if (checked === null || now.length === 0) return;
    changes = [];
    running = new AbortController();
    const engine = await loadEngine();
    const outcome = await engine.recheck(now, checked, { today: today(), signal: running.signal });
    running = null;
    if (outcome.ok) {
      const { checked: next, news } = outcome.value;
      store.dispatch({ type: 'checked', checked: next, asked: false, news });
      return;
    }
    const { code } = outcome.problem;
    if (code === 'cancelled') return;
    if (code === 'cell-edit-mode' || code === 'host-busy') {
      const later = changes;
      changes = [...now];
      appendAll(changes, later);
      timer = setTimeout(() => inTurn(follow), RETRY_AFTER);
      return;
    }
    store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent: { kind: 'check' } } });
  };

  return {
    note: (change) => {
      if (store.state().checked === null) return;
      changes.push(change);
      clearTimeout(timer);
      timer = setTimeout(() => inTurn(follow), GATHER);
    },
    stop: () => running?.abort(),
    forget: () => {
      clearTimeout(timer);
      changes = [];
    },
  };
}
