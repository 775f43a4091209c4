/** Handles pointing at a header row: shows a row, and reads it as the user describes it. */
import type { CheckEngine } from '../app/check-engine';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Intent } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

type Wanted<K extends Intent['kind']> = Extract<Intent, { readonly kind: K }>;

export interface PointController {
  readonly point: (intent: Wanted<'point'>) => Promise<void>;
  /** Resolves to whether a plan was read. */
  readonly read: (intent: Wanted<'read-pointed'>) => Promise<boolean>;
}

interface PointControllerParts {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<Pick<CheckEngine, 'pointAt' | 'readPointed'>>;
  readonly today: () => IsoDate;
}

export function createPointController({ store, loadEngine, today }: PointControllerParts): PointController {
  return {
    point: async (intent) => {
      const { checked, pointing } = store.state();
      // Stepping from row to row needs no new reading; any other start does, because edits to the sheet may have gone
      // unreported.
      const read = typeof intent.wanted === 'object' ? (pointing?.pointed.checked ?? checked) : checked;
      const outcome = await (await loadEngine()).pointAt(intent.wanted, read, today());
      if (!outcome.ok) {
        store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
        return;
      }
      store.dispatch({ type: 'row-pointed', pointed: outcome.value });
    },
    read: async (intent) => {
      const { pointed, fields } = intent;
      const outcome = await (await loadEngine()).readPointed(pointed, fields, today());
      if (!outcome.ok) {
        store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
        return false;
      }
      const { sheet = '', rowIndex = -1 } = pointed.row ?? {};
      store.dispatch({ type: 'pointed-read', checked: outcome.value, sheet, rowIndex });
      return true;
    },
  };
}
