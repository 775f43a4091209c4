/** Holds the pane's single state: passes actions to the reducer and notifies the views. */
import type { PaneAction } from './pane-action';
import { paneReducer } from './pane-reducer';
import { FIRST_STATE, type PaneState } from './pane-state';

export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Returns the function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPaneStore(first: PaneState = FIRST_STATE): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = paneReducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
