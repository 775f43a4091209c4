/** Taking in what agencies returned, as plain data: the files, what they offer, and what the user decided so far. */
import type { Returns } from '../../app/returns/merge-wanted';
import type { Merge } from '../../plan/returns/merge/merge-returns';

/** What becomes of one offer; an offer that is not listed stays as it was ticked from the start. */
export type OfferDecision = 'take' | 'leave' | 'both' | 'later';

export interface CollectState {
  readonly returns: Returns;
  /** What the files offer; `null` until they were compared with the plan. */
  readonly merge: Merge | null;
  /** The plan has changed since, by a change of ours: the files must be compared with it again. */
  readonly isStale: boolean;
  /** By the key of an offer. */
  readonly decisions: ReadonlyMap<string, OfferDecision>;
  /** Another reading of a returned cell, by the key of its offer. */
  readonly readings: ReadonlyMap<string, string>;
  /** Keys of new rows that are added. */
  readonly rows: ReadonlySet<string>;
  /** Who decides, for the log; `''` if not given. */
  readonly by: string;
}

/** A file as the browser hands it over; its contents are read when wanted. */
export interface FileToCollect {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type CollectAction =
  /** Files that were read; those of the same name and contents are there already. */
  | { readonly type: 'returns-read'; readonly returns: Returns; readonly merge: Merge }
  | { readonly type: 'offer-decided'; readonly keys: readonly string[]; readonly as: OfferDecision }
  | { readonly type: 'reading-chosen'; readonly key: string; readonly reading: string | null }
  | { readonly type: 'new-row-ticked'; readonly key: string; readonly on: boolean }
  | { readonly type: 'decided-by'; readonly name: string }
  | { readonly type: 'returns-put-away' };

export const FIRST_COLLECT: CollectState = {
  returns: { files: [], sent: null },
  merge: null,
  isStale: false,
  decisions: new Map(),
  readings: new Map(),
  rows: new Set(),
  by: '',
};

export function collectReducer(state: CollectState, action: CollectAction): CollectState {
  switch (action.type) {
    case 'returns-read':
      return { ...state, returns: action.returns, merge: action.merge, isStale: false };
    case 'offer-decided': {
      const decisions = new Map(state.decisions);
      for (const key of action.keys) decisions.set(key, action.as);
      return { ...state, decisions };
    }
    case 'reading-chosen': {
      const readings = new Map(state.readings);
      if (action.reading === null) readings.delete(action.key);
      else readings.set(action.key, action.reading);
      return { ...state, readings };
    }
    case 'new-row-ticked': {
      const rows = new Set(state.rows);
      if (action.on) rows.add(action.key);
      else rows.delete(action.key);
      return { ...state, rows };
    }
    case 'decided-by':
      return { ...state, by: action.name };
    case 'returns-put-away':
      return { ...FIRST_COLLECT, by: state.by };
  }
}
