/**
 * Handles the user's requests to change the workbook: preview, apply, undo. Only `apply`, `finish` and `undo`
 * write anything.
 */
import type { CheckEngine } from '../app/check-engine';
import type { ChangeEngine, ChangeOptions } from '../app/proposal';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Outcome, Problem } from '../plan/outcome';
import type { Applied, Proposal } from '../app/proposal';
import type { ProposeRequest } from './state/change-state';
import type { Intent } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

type Wanted<K extends Intent['kind']> = Extract<Intent, { readonly kind: K }>;

export interface ChangeController {
  readonly propose: (intent: Wanted<'propose'>, signal: AbortSignal) => Promise<void>;
  readonly apply: (intent: Wanted<'apply'>) => Promise<void>;
  readonly finish: (intent: Wanted<'finish'>) => Promise<void>;
  readonly undo: (intent: Wanted<'undo'>) => Promise<void>;
}

interface ChangeControllerParts {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<Pick<CheckEngine, 'check'>>;
  readonly loadChanges: () => Promise<ChangeEngine>;
  readonly today: () => IsoDate;
}

/** Shown when a change was not finished. */
const CUT_OFF = 'The change was cut off while it was being written.';

export function createChangeController({
  store,
  loadEngine,
  loadChanges,
  today,
}: ChangeControllerParts): ChangeController {
  const meet = (problem: Problem, intent: Intent): void =>
    store.dispatch({ type: 'obstacle-met', notice: { problem, intent } });
  /** After a fault only the workbook itself knows what was written; if a change is half done, show that. */
  const isHalfDone = async (engine: ChangeEngine): Promise<boolean> => {
    const { check } = await loadEngine();
    const read = await check({ today: today() });
    if (!read.ok || engine.journal(read.value).unfinished === null) return false;
    store.dispatch({ type: 'step-taken', step: { at: 'choose' } });
    store.dispatch({ type: 'checked', checked: read.value, asked: false, news: CUT_OFF });
    store.dispatch({ type: 'work-ended' });
    return true;
  };
  const propose: ChangeController['propose'] = async (intent, signal) => {
    const { request } = intent;
    const outcome = await ask(await loadChanges(), request, {
      today: today(),
      signal,
      ...(request.filters ? { filters: request.filters } : {}),
      onProgress: (stage, share) => store.dispatch({ type: 'check-progressed', stage, share }),
    });
    if (outcome.ok) store.dispatch({ type: 'proposed', proposal: outcome.value, request });
    else meet(outcome.problem, intent);
  };
  return {
    propose,
    apply: async (intent) => {
      const { proposal, request } = intent;
      const engine = await loadChanges();
      let outcome: Outcome<Applied>;
      try {
        outcome = await engine.apply(proposal, { today: today() });
      } catch (fault) {
        if (await isHalfDone(engine)) return;
        throw fault;
      }
      if (outcome.ok) {
        store.dispatch({ type: 'applied', proposal, ...outcome.value });
        // Rows were only the first half of what was asked for.
        if (proposal.kind === 'rows')
          await propose({ kind: 'propose', request }, new AbortController().signal);
        return;
      }
      // The workbook itself shows what there is to finish or take back, where it can be read now.
      if (outcome.problem.partly && (await isHalfDone(engine))) meet(outcome.problem, { kind: 'check' });
      // The preview no longer matches what would be written: it must be refreshed before it can be applied.
      else meet(outcome.problem, isStale(outcome.problem) ? { kind: 'propose', request } : intent);
    },
    finish: async (intent) => {
      const outcome = await (await loadChanges()).finish({ today: today() });
      if (outcome.ok) store.dispatch({ type: 'finished', title: intent.title, applied: outcome.value });
      else meet(outcome.problem, intent);
    },
    undo: async (intent) => {
      const engine = await loadChanges();
      const { changed, of = 'journal' } = intent;
      const undo = of === 'removal' ? engine.undoRemoval : engine.undo;
      const outcome = await undo({ changed }, { today: today() });
      if (outcome.ok) {
        store.dispatch({ type: 'undone', undone: outcome.value });
        return;
      }
      const { problem } = outcome;
      if (problem.code === 'changed-since-read' && changed === 'stop')
        store.dispatch({ type: 'undo-stopped', sheet: problem.sheet, cells: problem.cells, of });
      else meet(problem, intent);
    },
  };
}

const isStale = ({ code }: Problem): boolean => code === 'changed-since-read' || code === 'sheet-deleted';

function ask(
  engine: ChangeEngine,
  request: ProposeRequest,
  options: ChangeOptions,
): Promise<Outcome<Proposal>> {
  switch (request.kind) {
    case 'flag':
      return engine.prepareFlags(options, request.typed);
    case 'complete':
      return engine.prepareColumns(request.choices, options);
    case 'fix':
      return engine.prepareFix(request.fix, options);
    case 'new-plan':
      return engine.prepareNewPlan({ profile: request.profile, sheetName: request.sheetName }, options);
    case 'remove':
      return engine.prepareRemoval(options);
    case 'summary':
      return engine.prepareSummary({ blocks: request.blocks }, options);
    case 'meeting':
      return engine.prepareMeeting({ date: request.date, body: request.body }, options);
    case 'chase':
      return engine.prepareChase(request.pack, options);
    case 'erase-history':
      return engine.prepareErasure(options);
    case 'merge':
      return engine.prepareMerge(request.wanted, options);
    case 'what-changed':
      return engine.prepareWhatChanged(request.compared, options);
  }
}
