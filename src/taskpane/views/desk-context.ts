/** Hands the pane's state and what can be asked of it to the views. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneDesk } from '../pane-desk';
import type { PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';

export interface Desk {
  readonly store: PaneStore;
  readonly desk: Omit<PaneDesk, 'settled'>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A view stands outside the pane.');
  return desk;
}

export function usePaneState(): PaneState {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, store.state);
}
