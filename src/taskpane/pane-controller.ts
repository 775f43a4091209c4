/**
 * Handles the user's intents and follows edits in the workbook: connects the pane's state to the use cases, which are
 * loaded when first needed, those that change a workbook once it has been checked. Never throws at the views.
 */
import type { Checked } from '../app/check-plan';
import type { LaterEngine } from '../app/change-engine';
import type { CheckEngine } from '../app/check-engine';
import type { CompareRequest, Comparing } from '../app/compare/compared-versions';
import type { ChangeEngine, Remembered } from '../app/proposal';
import type { SummaryStanding } from '../app/summary/summary-standing';
import type { ExportChoices } from '../app/export/export-choices';
import type { ChaseOf, ChaseWish } from '../app/returns/chase-of';
import type { GateOverride, GateVerdict } from '../plan/export/gate/judge-gate';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { CompletionOffers } from '../plan/change/columns/completion-offers';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { createChangeController } from './change-controller';
import { createExportController } from './export-controller';
import { followEdits } from './follow-edits';
import { createPointController } from './point-controller';
import { createSelfTestController } from './self-test-controller';
import type { Intent, Work } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

export interface PaneController {
  readonly ask: (intent: Intent) => void;
  readonly cancel: () => void;
  /** The columns and fixes that a plan's layout offers; `null` until `state.offering`. */
  readonly offers: (checked: Checked, plan: string, profile: string | null) => CompletionOffers | null;
  /** The fixes of one finding that can be made; empty as above. */
  readonly fixes: ChangeEngine['fixesOffered'];
  /** What the workbook records of past changes; `null` as above. */
  readonly remembered: (checked: Checked) => Remembered | null;
  /** The state of the RAG summary; `null` as above. */
  readonly summary: (checked: Checked) => SummaryStanding | null;
  /** Compares with another version, in slices, without showing that it does; `null` as above. */
  readonly compare: (request: CompareRequest, checked: Checked, signal: AbortSignal) => Comparing | null;
  /** Whether the plans may be called validated, and the choices for an export; `null` as above. */
  readonly judgeGate: (checked: Checked, overrides: readonly GateOverride[]) => GateVerdict | null;
  readonly exportChoices: (checked: Checked) => ExportChoices | null;
  /** Whom to ask for what; `null` as above. */
  readonly chase: (checked: Checked, wish: ChaseWish) => ChaseOf | null;
  /** Resolves when the pane is idle; for tests. */
  readonly settled: () => Promise<void>;
}

interface ControllerParts {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<CheckEngine>;
  readonly loadChanges: () => Promise<LaterEngine>;
  /** The sample plan's workbook in base64. */
  readonly loadSample: () => Promise<string>;
  readonly today: () => IsoDate;
}

type Doing = Exclude<Work, { readonly kind: 'none' }>;

/** What the pane says while it carries out an intent, and how it does. One at a time: requests meanwhile are ignored. */
interface Handler<I extends Intent> {
  readonly work: (intent: I) => Doing;
  readonly run: (intent: I, signal: AbortSignal) => Promise<void>;
  /** Whether it reads the workbook anew, so that a re-check in progress is not needed. */
  readonly covers?: true;
}

type Handlers = {
  readonly [K in Exclude<Intent['kind'], 'select'>]: Handler<Extract<Intent, { readonly kind: K }>>;
};

export function createPaneController({
  store,
  loadEngine: load,
  loadChanges: loadMore,
  loadSample,
  today,
}: ControllerParts): PaneController {
  let engine: CheckEngine | null = null;
  let loaded: LaterEngine | null = null;
  const loadEngine = async (): Promise<CheckEngine> => (engine ??= await load());
  const loadChanges = async (): Promise<LaterEngine> => {
    loaded ??= await loadMore();
    store.dispatch({ type: 'offering-begun' });
    return loaded;
  };
  const exportController = createExportController({ store, loadEngine: loadChanges, today });
  const changeController = createChangeController({ store, loadEngine, loadChanges, today });
  const pointController = createPointController({ store, loadEngine, today });
  let stopping: AbortController | null = null;
  let busy: Promise<void> = Promise.resolve();
  let watching = false;

  /** Runs one intent at a time; later ones wait. */
  const inTurn = (work: () => Promise<void>, intent: Intent): void => {
    busy = busy.then(work).catch(() => meetFault(intent));
  };

  /** For internal faults and unknown errors from Excel: shows one plain notice, and the pane carries on. */
  const meetFault = (intent: Intent): void =>
    store.dispatch({ type: 'obstacle-met', notice: { problem: null, intent } });

  const following = followEdits({
    store,
    loadEngine,
    today,
    inTurn: (work) => inTurn(work, { kind: 'check' }),
  });

  const check = async (intent: Intent, signal: AbortSignal): Promise<void> => {
    const engine = await loadEngine();
    const [outcome, front] = await Promise.all([
      engine.check({
        today: today(),
        signal,
        onProgress: (stage, share) => store.dispatch({ type: 'check-progressed', stage, share }),
      }),
      engine.sheetInFront(),
    ]);
    if (!outcome.ok) {
      store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
      return;
    }
    following.forget();
    const news = 'The check is done.';
    store.dispatch({ type: 'checked', checked: outcome.value, asked: true, news, front });
    await watch(engine);
    // If it does not come now, it is asked for again when it is needed.
    await loadChanges().catch(() => null);
  };

  const watch = async (engine: CheckEngine): Promise<void> => {
    if (watching) return;
    const outcome = await engine.watch(following.note);
    watching = outcome.ok;
    store.dispatch({ type: 'live-turned', on: outcome.ok });
  };

  const select = async (cell: CellRef, key: string): Promise<void> => {
    const outcome = await (await loadEngine()).select(cell);
    if (outcome.ok) {
      if (store.state().notice?.intent.kind === 'select') store.dispatch({ type: 'notice-closed' });
      store.dispatch({ type: 'told', news: `Row ${cell.rowIndex + 1} is selected in the sheet.` });
      return;
    }
    const intent = { kind: 'select', cell, key } as const;
    store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
  };

  const save = async (intent: Extract<Intent, { readonly kind: 'save' }>): Promise<void> => {
    const { checked } = store.state();
    if (checked === null) return;
    const outcome = await (await loadEngine()).save(intent.settings, checked, today());
    store.dispatch(
      outcome.ok
        ? { type: 'saved', what: intent.what, checked: outcome.value }
        : { type: 'obstacle-met', notice: { problem: outcome.problem, intent } },
    );
  };

  const readPointed = async (intent: Extract<Intent, { readonly kind: 'read-pointed' }>): Promise<void> => {
    if (!(await pointController.read(intent))) return;
    await watch(await loadEngine());
    await loadChanges().catch(() => null);
  };

  const trySample = async (intent: Intent): Promise<void> => {
    const [engine, sample] = await Promise.all([loadEngine(), loadSample()]);
    const outcome = await engine.openSample(sample);
    if (!outcome.ok) {
      store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
      return;
    }
    store.dispatch({ type: 'work-ended' });
    const news = 'The sample plan is open in its own window. Open this pane there and check it.';
    store.dispatch({ type: 'told', news });
  };

  type ToCompare = Extract<Intent, { readonly kind: 'compare' | 'decide' }>;
  const compareOrDecide = async (intent: ToCompare, signal: AbortSignal): Promise<void> => {
    const { compareOrDecide: run } = await import('./compare-controller');
    await run(intent, signal, { store, loadEngine, loadChanges, today });
  };

  const handlers: Handlers = {
    check: { work: () => ({ kind: 'checking', stage: 'reading', share: 0 }), run: check, covers: true },
    save: { work: ({ what }) => ({ kind: 'saving', what }), run: save },
    point: { work: () => ({ kind: 'pointing' }), run: pointController.point },
    'read-pointed': { work: () => ({ kind: 'saving', what: 'columns' }), run: readPointed },
    'try-sample': { work: () => ({ kind: 'opening-sample' }), run: trySample },
    propose: {
      work: () => ({ kind: 'proposing', stage: 'reading', share: 0 }),
      run: changeController.propose,
      covers: true,
    },
    apply: {
      work: ({ proposal: { title } }) => ({ kind: 'applying', title }),
      run: changeController.apply,
    },
    finish: { work: ({ title }) => ({ kind: 'applying', title }), run: changeController.finish },
    undo: { work: () => ({ kind: 'undoing' }), run: changeController.undo },
    collect: {
      work: ({ files }) => ({ kind: 'collecting', name: files[0]?.name ?? '', at: 0, count: files.length }),
      run: async (intent, signal) => {
        const { collectReturns } = await import('./collect-controller');
        await collectReturns(intent, signal, { store, loadChanges, today });
      },
    },
    compare: { work: () => ({ kind: 'comparing' }), run: compareOrDecide },
    decide: { work: () => ({ kind: 'comparing' }), run: compareOrDecide },
    'make-export': { work: () => ({ kind: 'exporting' }), run: exportController.make },
    'make-chase': {
      work: () => ({ kind: 'exporting' }),
      run: async (intent) => {
        const { makePack } = await import('./chase-controller');
        await makePack(intent, { store, loadEngine: loadChanges, today });
      },
    },
    'open-export': { work: () => ({ kind: 'opening-export' }), run: exportController.open },
    'self-test': { work: () => ({ kind: 'self-testing', share: 0 }), run: createSelfTestController(store) },
  };

  return {
    ask: (intent) => {
      if (intent.kind === 'select') {
        store.dispatch({ type: 'row-marked', key: intent.key });
        // Does not wait for a long check: Excel handles it in between.
        void select(intent.cell, intent.key).catch(() => meetFault(intent));
        return;
      }
      if (store.state().work.kind !== 'none') return;
      const { work, run, covers } = handlers[intent.kind] as Handler<Intent>;
      store.dispatch({ type: 'work-started', work: work(intent) });
      if (covers) following.stop();
      const { signal } = (stopping = new AbortController());
      inTurn(() => run(intent, signal), intent);
    },
    cancel: () => stopping?.abort(),
    offers: (checked, plan, profile) => loaded?.offerCompletion(checked, plan, profile) ?? null,
    fixes: (checked, plan, finding) => loaded?.fixesOffered(checked, plan, finding) ?? [],
    remembered: (checked) => loaded?.journal(checked) ?? null,
    summary: (checked) => loaded?.summary(checked) ?? null,
    compare: (request, checked, signal) =>
      loaded?.compare(request, checked, null, { today: today(), signal }) ?? null,
    judgeGate: (checked, overrides) => loaded?.judgeGate(checked, overrides) ?? null,
    exportChoices: (checked) => loaded?.exportChoices(checked) ?? null,
    chase: (checked, wish) => loaded?.chase(checked, wish) ?? null,
    settled: () => busy,
  };
}
