/** How the pane's state changes, and above all what stays as it is. */
import type { Checked } from '../../../src/app/check-plan';
import { planKeyOf } from '../../../src/app/plan-key';
import { reviewToKeep } from '../../../src/plan/review';
import { finish } from '../../../src/plan/steps';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import type { PaneAction } from '../../../src/taskpane/state/pane-action';
import { paneReducer } from '../../../src/taskpane/state/pane-reducer';
import { FIRST_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { gridSnapshot } from '../../support/grid-snapshot';

const ROWS = [
  ['Action', 'Lead', 'Due date'],
  ['Audit the files', 'CSC', '31 January 2016'],
];

function checkedOn(...sheets: readonly string[]): Checked {
  const setup = makeSetup({ asOf: '2016-10-15' });
  const snapshots = sheets.map((name) => gridSnapshot(ROWS, { name }));
  return { settings: {}, problems: [], review: finish(reviewToKeep(snapshots, setup)) };
}

const after = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, state);

const asked = (checked: Checked): PaneAction => ({ type: 'checked', checked, asked: true, news: 'Done.' });
const live = (checked: Checked, news = ''): PaneAction => ({ type: 'checked', checked, asked: false, news });

describe('a requested check', () => {
  test('shows the only plan at once', () => {
    const checked = checkedOn('Plan');
    const state = after(FIRST_STATE, asked(checked));
    expect(state.plan).toBe(planKeyOf(checked.review.report.plans[0]!));
    expect(state.work).toEqual({ kind: 'none' });
  });

  test('leaves the choice to the user if there are several', () => {
    expect(after(FIRST_STATE, asked(checkedOn('One', 'Two'))).plan).toBeNull();
  });

  test('closes an earlier notice', () => {
    const notice = { problem: { code: 'cell-edit-mode' }, intent: { kind: 'check' } } as const;
    const state = after(FIRST_STATE, { type: 'obstacle-met', notice }, asked(checkedOn('Plan')));
    expect(state.notice).toBeNull();
  });

  test('stops waiting on an obstacle, and keeps the earlier result', () => {
    const notice = { problem: { code: 'cancelled' }, intent: { kind: 'check' } } as const;
    const before = after(FIRST_STATE, asked(checkedOn('Plan')));
    const state = after(
      before,
      { type: 'work-started', work: { kind: 'checking', stage: 'reading', share: 0 } },
      { type: 'obstacle-met', notice },
    );
    expect(state.work).toEqual({ kind: 'none' });
    expect(state.checked).toBe(before.checked);
  });

  test('is not revived by a late progress report', () => {
    const state = after(FIRST_STATE, { type: 'check-progressed', stage: 'judging', share: 0.5 });
    expect(state).toBe(FIRST_STATE);
  });
});

describe('a re-check caused by an edit', () => {
  const reading = after(
    FIRST_STATE,
    asked(checkedOn('Plan')),
    { type: 'view-changed', view: { search: 'audit', arrange: 'kind' } },
    { type: 'unfold-toggled', key: 'a' },
    { type: 'row-marked', key: 'b' },
    { type: 'tab-chosen', tab: 'setup' },
    { type: 'setup-drafted', settings: { dueSoonDays: 14 } },
  );

  test('changes nothing that the user is reading or writing', () => {
    const state = after(reading, live(checkedOn('Plan'), 'Row 2 is now amber – at risk.'));
    expect({ ...state, checked: null, news: null }).toEqual({ ...reading, checked: null, news: null });
  });

  test('announces the same words twice as two pieces of news', () => {
    const once = after(reading, live(checkedOn('Plan'), 'Row 2 is now amber.'));
    const twice = after(once, live(checkedOn('Plan'), 'Row 2 is now amber.'));
    expect(twice.news.count).toBe(once.news.count + 1);
  });

  test('says nothing if there is nothing to say', () => {
    expect(after(reading, live(checkedOn('Plan'))).news).toBe(reading.news);
  });

  test('asks again for the plan if the chosen one is gone', () => {
    expect(after(reading, live(checkedOn('One', 'Two'))).plan).toBeNull();
  });
});

test('saving ends only the draft of its own tab', () => {
  const before = after(
    FIRST_STATE,
    asked(checkedOn('Plan')),
    { type: 'setup-drafted', settings: { dueSoonDays: 14 } },
    { type: 'columns-drafted', columns: [] },
  );
  const state = after(before, { type: 'saved', what: 'columns', checked: checkedOn('Plan') });
  expect(state.columnsDraft).toBeNull();
  expect(state.setupDraft).toEqual({ dueSoonDays: 14 });
  expect(state.news.text).toContain('Plan setup');
});

test('toggling twice collapses again', () => {
  const state = after(
    FIRST_STATE,
    { type: 'unfold-toggled', key: 'a' },
    { type: 'unfold-toggled', key: 'a' },
  );
  expect(state.unfolded.size).toBe(0);
});

test('choosing another plan drops the first one’s filters', () => {
  const state = after(
    FIRST_STATE,
    { type: 'view-changed', view: { lead: 'CSC', arrange: 'kind' } },
    { type: 'plan-chosen', plan: 'x' },
  );
  expect(state.view).toMatchObject({ lead: null, arrange: 'kind' });
});

test('the store notifies listeners of changes only, until they unsubscribe', () => {
  const store = createPaneStore();
  let told = 0;
  const leave = store.subscribe(() => (told += 1));
  store.dispatch({ type: 'check-progressed', stage: 'reading', share: 1 });
  expect(told).toBe(0);
  store.dispatch({ type: 'tab-chosen', tab: 'setup' });
  leave();
  store.dispatch({ type: 'tab-chosen', tab: 'check' });
  expect(told).toBe(1);
});
