/** Provides the pane's state and its controller to the views. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneController } from '../pane-controller';
import type { PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';

export interface Controller {
  readonly store: PaneStore;
  readonly controller: Omit<PaneController, 'settled'>;
}

export const ControllerContext = createContext<Controller | null>(null);

export function useController(): Controller {
  const controller = useContext(ControllerContext);
  if (controller === null) throw new Error('A view stands outside the pane.');
  return controller;
}

export function usePaneState(): PaneState {
  const { store } = useController();
  return useSyncExternalStore(store.subscribe, store.state);
}
