/**
 * Handles the user's intents and follows edits in the workbook: connects the pane's state to the use cases, which are
 * loaded when first needed. Never throws at the views.
 */
import type { Checked } from '../app/check-plan';
import type { Engine } from '../app/engine';
import type { WorkbookChange } from '../app/host';
import type { ChangeEngine, Remembered } from '../app/proposal';
import type { SummaryStanding } from '../app/summary/summary-standing';
import type { ExportChoices } from '../app/export/export-choices';
import type { GateOverride, GateVerdict } from '../plan/export/gate/judge-gate';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { CompletionOffers } from '../plan/change/columns/completion-offers';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { createChangeController } from './change-controller';
import { createExportController } from './export-controller';
import { createPointController } from './point-controller';
import { createSelfTestController } from './self-test-controller';
import type { Intent, Work } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

export interface PaneController {
  readonly ask: (intent: Intent) => void;
  readonly cancel: () => void;
  /** The columns and fixes that a plan's layout offers; `null` until the use cases are loaded. */
  readonly offers: (checked: Checked, plan: string, profile: string | null) => CompletionOffers | null;
  /** The fixes of one finding that can be made; empty until the use cases are loaded. */
  readonly fixes: ChangeEngine['fixesOffered'];
  /** What the workbook records of past changes; `null` as above. */
  readonly remembered: (checked: Checked) => Remembered | null;
  /** The state of the RAG summary; `null` as above. */
  readonly summary: (checked: Checked) => SummaryStanding | null;
  /** Whether the plans may be called validated, and the choices for an export; `null` as above. */
  readonly judgeGate: (checked: Checked, overrides: readonly GateOverride[]) => GateVerdict | null;
  readonly exportChoices: (checked: Checked) => ExportChoices | null;
  /** Resolves when the pane is idle; for tests. */
  readonly settled: () => Promise<void>;
}

interface ControllerParts {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<Engine>;
  /** The sample plan's workbook in base64. */
  readonly loadSample: () => Promise<string>;
  readonly today: () => IsoDate;
}

/** Milliseconds for which edits are collected before a re-check, since typing and filling come in bursts. */
const GATHER = 250;
const RETRY_AFTER = 2_000;

export function createPaneController({
  store,
  loadEngine: load,
  loadSample,
  today,
}: ControllerParts): PaneController {
  let loaded: Engine | null = null;
  const loadEngine = async (): Promise<Engine> => (loaded ??= await load());
  const exportController = createExportController({ store, loadEngine, today });
  const changeController = createChangeController({ store, loadEngine, today });
  const pointController = createPointController({ store, loadEngine, today });
  const testExcel = createSelfTestController(store);
  let stopping: AbortController | null = null;
  let following: AbortController | null = null;
  let busy: Promise<void> = Promise.resolve();
  let watching = false;
  let changes: WorkbookChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs one intent at a time; later ones wait. */
  const inTurn = (work: () => Promise<void>, intent: Intent): void => {
    busy = busy.then(work).catch(() => meetFault(intent));
  };

  /** For internal faults and unknown errors from Excel: shows one plain notice, and the pane carries on. */
  const meetFault = (intent: Intent): void =>
    store.dispatch({ type: 'obstacle-met', notice: { problem: null, intent } });

  const check = async (intent: Intent, { signal }: AbortController): Promise<void> => {
    const engine = await loadEngine();
    const outcome = await engine.check({
      today: today(),
      signal,
      onProgress: (stage, share) => store.dispatch({ type: 'check-progressed', stage, share }),
    });
    stopping = null;
    if (!outcome.ok) {
      store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
      return;
    }
    clearTimeout(timer);
    changes = [];
    store.dispatch({ type: 'checked', checked: outcome.value, asked: true, news: 'The check is done.' });
    await watch(engine);
  };

  const watch = async (engine: Engine): Promise<void> => {
    if (watching) return;
    const outcome = await engine.watch(noteChange);
    watching = outcome.ok;
    store.dispatch({ type: 'live-turned', on: outcome.ok });
  };

  const noteChange = (change: WorkbookChange): void => {
    if (store.state().checked === null) return;
    changes.push(change);
    clearTimeout(timer);
    timer = setTimeout(() => inTurn(follow, { kind: 'check' }), GATHER);
  };

  const follow = async (): Promise<void> => {
    const { checked } = store.state();
    const now = changes;
    if (checked === null || now.length === 0) return;
    changes = [];
    following = new AbortController();
    const engine = await loadEngine();
    const outcome = await engine.recheck(now, checked, { today: today(), signal: following.signal });
    following = null;
    if (outcome.ok) {
      const { checked: next, news } = outcome.value;
      store.dispatch({ type: 'checked', checked: next, asked: false, news });
      return;
    }
    const { code } = outcome.problem;
    if (code === 'cancelled') return;
    if (code === 'cell-edit-mode' || code === 'host-busy') {
      // The user did not ask for this re-check, so a failure is silent: it is retried shortly.
      changes = [...now, ...changes];
      timer = setTimeout(() => inTurn(follow, { kind: 'check' }), RETRY_AFTER);
      return;
    }
    store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent: { kind: 'check' } } });
  };

  const select = async (cell: CellRef, key: string): Promise<void> => {
    const outcome = await (await loadEngine()).select(cell);
    if (outcome.ok) {
      if (store.state().notice?.intent.kind === 'select') store.dispatch({ type: 'notice-closed' });
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
    if (await pointController.read(intent)) await watch(await loadEngine());
  };

  const trySample = async (intent: Intent): Promise<void> => {
    const [engine, sample] = await Promise.all([loadEngine(), loadSample()]);
    const outcome = await engine.openSample(sample);
    if (!outcome.ok) {
      store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
      return;
    }
    store.dispatch({ type: 'work-ended' });
    const news = 'The sample plan is open in a window of its own. Open this pane there and check it.';
    store.dispatch({ type: 'told', news });
  };

  const started = (work: Exclude<Work, { readonly kind: 'none' }>): void =>
    store.dispatch({ type: 'work-started', work });

  return {
    ask: (intent) => {
      switch (intent.kind) {
        case 'check':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'checking', stage: 'reading', share: 0 });
          // This check covers whatever the re-check would have found.
          following?.abort();
          stopping = new AbortController();
          return inTurn(check.bind(null, intent, stopping), intent);
        case 'select':
          store.dispatch({ type: 'row-marked', key: intent.key });
          // Does not wait for a long check: Excel handles it in between.
          return void select(intent.cell, intent.key).catch(() => meetFault(intent));
        case 'save':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'saving', what: intent.what });
          return inTurn(() => save(intent), intent);
        case 'point':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'pointing' });
          return inTurn(() => pointController.point(intent), intent);
        case 'read-pointed':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'saving', what: 'columns' });
          return inTurn(() => readPointed(intent), intent);
        case 'try-sample':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'opening-sample' });
          return inTurn(() => trySample(intent), intent);
        case 'propose':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'proposing', stage: 'reading', share: 0 });
          following?.abort();
          stopping = new AbortController();
          return inTurn(changeController.propose.bind(null, intent, stopping.signal), intent);
        case 'apply':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'applying', title: intent.proposal.title });
          return inTurn(() => changeController.apply(intent), intent);
        case 'finish':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'applying', title: intent.title });
          return inTurn(() => changeController.finish(intent), intent);
        case 'undo':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'undoing' });
          return inTurn(() => changeController.undo(intent), intent);
        case 'make-export':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'exporting' });
          return inTurn(() => exportController.make(intent), intent);
        case 'open-export':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'opening-export' });
          return inTurn(() => exportController.open(intent), intent);
        case 'self-test':
          if (store.state().work.kind !== 'none') return;
          started({ kind: 'self-testing', share: 0 });
          stopping = new AbortController();
          return inTurn(testExcel.bind(null, intent, stopping.signal), intent);
      }
    },
    cancel: () => stopping?.abort(),
    offers: (checked, plan, profile) => loaded?.offerCompletion(checked, plan, profile) ?? null,
    fixes: (checked, plan, finding) => loaded?.fixesOffered(checked, plan, finding) ?? [],
    remembered: (checked) => loaded?.journal(checked) ?? null,
    summary: (checked) => loaded?.summary(checked) ?? null,
    judgeGate: (checked, overrides) => loaded?.judgeGate(checked, overrides) ?? null,
    exportChoices: (checked) => loaded?.exportChoices(checked) ?? null,
    settled: () => busy,
  };
}
