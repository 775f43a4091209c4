/** How the pane handles the answers to proposing, applying and undoing; the tests supply the answers. */
import type { Checked } from '../../src/app/check-plan';
import type { CheckEngine } from '../../src/app/check-engine';
import type { ComparedVersions } from '../../src/app/compare/compared-versions';
import type { ChangeEngine, Proposal } from '../../src/app/proposal';
import { parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import { obstacle, success, type Outcome, type Problem } from '../../src/plan/outcome';
import { reviewToKeep } from '../../src/plan/review';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { finish } from '../../src/plan/steps';
import { createChangeController } from '../../src/taskpane/change-controller';
import type { ProposeRequest } from '../../src/taskpane/state/change-state';
import { createPaneStore } from '../../src/taskpane/state/pane-store';
import { gridSnapshot } from '../support/grid-snapshot';

const today = () => parseIsoDate('2016-10-15') as IsoDate;
const review = finish(
  reviewToKeep([gridSnapshot([['Action', 'Lead', 'Due date']])], makeSetup({ asOf: '2016-10-15' })),
);
const checked: Checked = { review, settings: {}, problems: [] };
const proposal: Proposal = {
  kind: 'flag',
  title: 'Flags',
  changes: { sheets: [] },
  preview: { groups: [], ownCells: 0 },
  noRoom: [],
  leftOut: [],
  checked,
  takesBack: null,
};
const REQUEST: ProposeRequest = { kind: 'flag' };
const APPLY = { kind: 'apply', proposal, request: REQUEST } as const;

/** A request for which a test has no answer is a fault of the controller. */
function controllerOn(answers: Partial<ChangeEngine>) {
  const asked: string[] = [];
  const engine = new Proxy(answers, {
    get: (from, name: keyof ChangeEngine) => {
      if (!(name in from)) return undefined;
      asked.push(name);
      return from[name];
    },
  }) as ChangeEngine & Pick<CheckEngine, 'check'>;
  const store = createPaneStore();
  return {
    store,
    asked,
    controller: createChangeController({
      store,
      loadEngine: async () => engine,
      loadChanges: async () => engine,
      today,
    }),
  };
}

const stopped = (problem: Problem) => async (): Promise<Outcome<never>> => obstacle(problem);

test.each<[ProposeRequest, keyof ChangeEngine]>([
  [{ kind: 'flag' }, 'prepareFlags'],
  [{ kind: 'complete', choices: [] }, 'prepareColumns'],
  [{ kind: 'new-plan', profile: 'standard-schema', sheetName: 'New' }, 'prepareNewPlan'],
  [{ kind: 'remove' }, 'prepareRemoval'],
  [{ kind: 'what-changed', compared: {} as ComparedVersions }, 'prepareWhatChanged'],
])('requesting %j asks for one proposal, and applies nothing', async (request, name) => {
  const { controller, store, asked } = controllerOn({ [name]: async () => success(proposal) });
  await controller.propose({ kind: 'propose', request }, new AbortController().signal);
  expect(asked).toEqual([name]);
  expect(store.state().change.step).toEqual({ at: 'preview', proposal, request });
});

test('a sheet that is protected can be applied to again when it is no longer', async () => {
  const problem: Problem = { code: 'sheet-protected', sheet: 'Plan' };
  const { controller, store } = controllerOn({ apply: stopped(problem) });
  await controller.apply(APPLY);
  expect(store.state().notice).toEqual({ problem, intent: APPLY });
});

test('a plan edited since the preview must be previewed again, not applied as it was', async () => {
  const problem: Problem = { code: 'changed-since-read', sheet: 'Plan', cells: ['B2'] };
  const { controller, store } = controllerOn({ apply: stopped(problem) });
  await controller.apply(APPLY);
  expect(store.state().notice).toEqual({ problem, intent: { kind: 'propose', request: REQUEST } });
});

test('a change cut off while it was written says so, beside what there is to finish', async () => {
  const problem: Problem = { code: 'host-busy', partly: true };
  const { controller, store } = controllerOn({
    apply: stopped(problem),
    check: async () => success(checked),
    journal: () => ({ unfinished: {} }),
  } as never);
  await controller.apply(APPLY);
  expect(store.state().notice).toEqual({ problem, intent: { kind: 'check' } });
  expect(store.state().change.step).toEqual({ at: 'choose' });
});

test('an applied change is reported with the cells that read back differently', async () => {
  const { controller, store } = controllerOn({
    apply: async () => success({ checked, differs: ['A1'], unformatted: [] }),
  });
  await controller.apply(APPLY);
  expect(store.state().change.step).toEqual({
    at: 'applied',
    kind: 'flag',
    title: 'Flags',
    differs: ['A1'],
    unformatted: [],
    shown: null,
  });
});

test('once rows are inserted for new actions, what goes into them is shown before it is written', async () => {
  const request = { kind: 'merge', wanted: {} } as ProposeRequest;
  const rows: Proposal = { ...proposal, kind: 'rows', title: 'Rows inserted' };
  const rest: Proposal = { ...proposal, kind: 'merge', title: 'Returns taken in' };
  const { controller, store, asked } = controllerOn({
    apply: async () => success({ checked, differs: [], unformatted: [] }),
    prepareMerge: async () => success(rest),
  });
  await controller.apply({ kind: 'apply', proposal: rows, request });
  expect(asked).toEqual(['apply', 'prepareMerge']);
  expect(store.state().change.step).toEqual({ at: 'preview', proposal: rest, request });
});

describe('undo', () => {
  const edited: Problem = { code: 'changed-since-read', sheet: 'Plan', cells: ['B2'] };

  test('asks what to do about cells that were edited since', async () => {
    const { controller, store } = controllerOn({ undo: stopped(edited) });
    await controller.undo({ kind: 'undo', changed: 'stop' });
    expect(store.state().notice).toBeNull();
    expect(store.state().change.step).toEqual({
      at: 'edited-since',
      sheet: 'Plan',
      cells: ['B2'],
      of: 'journal',
    });
  });

  test('does not ask twice if told to leave them', async () => {
    const { controller, store } = controllerOn({ undo: stopped(edited) });
    await controller.undo({ kind: 'undo', changed: 'leave' });
    expect(store.state().notice?.problem).toEqual(edited);
  });

  test('reports any other obstacle', async () => {
    const { controller, store } = controllerOn({ undo: stopped({ code: 'cell-edit-mode' }) });
    await controller.undo({ kind: 'undo', changed: 'stop' });
    expect(store.state().notice?.problem?.code).toBe('cell-edit-mode');
    expect(store.state().change.step).toEqual({ at: 'choose' });
  });

  test('is reported when done', async () => {
    const { controller, store } = controllerOn({
      undo: async () => success({ checked, title: 'Flags', left: [], unformatted: [] }),
    });
    await controller.undo({ kind: 'undo', changed: 'stop' });
    expect(store.state().change.step).toEqual({ at: 'undone', title: 'Flags', left: [], unformatted: [] });
  });
});
