/** Makes the export that the user asks for and opens it in Excel. Writes nothing to the workbook. */
import type { ExportEngine } from '../app/export/exported';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Intent } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

type Wanted<K extends Intent['kind']> = Extract<Intent, { readonly kind: K }>;

export interface ExportController {
  readonly make: (intent: Wanted<'make-export'>) => Promise<void>;
  readonly open: (intent: Wanted<'open-export'>) => Promise<void>;
}

interface ExportControllerParts {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<ExportEngine>;
  readonly today: () => IsoDate;
}

export function createExportController({
  store,
  loadEngine,
  today,
}: ExportControllerParts): ExportController {
  return {
    make: async (intent) => {
      const { wanted } = intent;
      const outcome = await (await loadEngine()).makeExport(wanted, { today: today() });
      store.dispatch(
        outcome.ok
          ? { type: 'exported', exported: outcome.value, kind: wanted.kind }
          : { type: 'obstacle-met', notice: { problem: outcome.problem, intent } },
      );
    },
    // If Excel cannot open it, the user can still download it, so this is not an obstacle.
    open: async ({ exported }) => {
      const engine = await loadEngine();
      const outcome = await engine.openExport(exported).catch(() => null);
      const opening = outcome?.ok
        ? ({ at: 'opened' } as const)
        : ({ at: 'failed', problem: outcome === null ? null : outcome.problem } as const);
      store.dispatch({ type: 'export-opened', exported, opening });
    },
  };
}
