/** The steps to a change: what is shown, what stays chosen, and that nothing is lost on the way. */
import type { Checked } from '../../../src/app/check-plan';
import type { Proposal } from '../../../src/app/proposal';
import type { Notice } from '../../../src/taskpane/state/pane-state';
import { paneReducer } from '../../../src/taskpane/state/pane-reducer';
import type { PaneAction } from '../../../src/taskpane/state/pane-action';
import { FIRST_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { FIRST_COMPLETION, type ProposeRequest } from '../../../src/taskpane/state/change-state';
import { reviewToKeep } from '../../../src/plan/review';
import { finish } from '../../../src/plan/steps';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { FLAG_COLUMNS, markedHeader } from '../../../src/plan/marks/flags/flag-columns';
import { emptySheet } from '../../../src/plan/change/change-set';
import { RATING_HEADERS } from '../../../src/taskpane/state/change-reducer';
import { gridSnapshot } from '../../support/grid-snapshot';

const ROWS = [
  ['Action', 'Lead', 'Due date'],
  ['Audit the files', 'CSC', '31 January 2016'],
];

function checked(): Checked {
  const review = finish(reviewToKeep([gridSnapshot(ROWS)], makeSetup({ asOf: '2016-10-15' })));
  return { review, settings: {}, problems: [] };
}

const proposal = (kind: Proposal['kind'] = 'flag'): Proposal => ({
  kind,
  title: 'Flags',
  changes: { sheets: [emptySheet('Plan')] },
  preview: { groups: [{ id: 'x', title: 'X', items: [] }], ownCells: 0 },
  noRoom: [],
  leftOut: [],
  checked: checked(),
  takesBack: null,
});

const after = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, state);

const FLAG: ProposeRequest = { kind: 'flag' };
const started = after(FIRST_STATE, {
  type: 'work-started',
  work: { kind: 'proposing', stage: 'reading', share: 0 },
});
const proposed = after(started, { type: 'proposed', proposal: proposal(), request: FLAG });

test('an obstacle to a change leaves the user where they were, with the notice', () => {
  const notice: Notice = {
    problem: { code: 'sheet-protected', sheet: 'Plan' },
    intent: { kind: 'apply', proposal: proposal(), request: FLAG },
  };
  const state = after(proposed, { type: 'obstacle-met', notice });
  expect(state.change).toBe(proposed.change);
  expect(state.work).toEqual({ kind: 'none' });
  expect(after(state, { type: 'step-taken', step: { at: 'choose' } }).notice).toBeNull();
});

test('moving to a step keeps an unrelated notice', () => {
  const notice: Notice = { problem: { code: 'host-busy' }, intent: { kind: 'check' } };
  const state = after(FIRST_STATE, { type: 'obstacle-met', notice });
  expect(after(state, { type: 'step-taken', step: { at: 'complete' } }).notice).toBe(notice);
});

test('what would change is shown and announced, with nothing written', () => {
  expect(proposed.change.step).toMatchObject({ at: 'preview', request: FLAG });
  expect(proposed.work).toEqual({ kind: 'none' });
  expect(proposed.news.text).toContain('Nothing is written yet.');
});

test('the rest of the pane shows the check that the proposal was made from', () => {
  const { step } = proposed.change;
  expect(step.at === 'preview' && step.proposal.checked).toBe(proposed.checked);
});

test('a re-check caused by an edit keeps the preview in view', () => {
  const state = after(proposed, { type: 'checked', checked: checked(), asked: false, news: '' });
  expect(state.change).toBe(proposed.change);
  const { step } = state.change;
  expect(step.at === 'preview' && step.proposal.checked).not.toBe(state.checked);
});

test('progress of reading for a proposal is shown', () => {
  const state = after(started, { type: 'check-progressed', stage: 'judging', share: 0.4 });
  expect(state.work).toEqual({ kind: 'proposing', stage: 'judging', share: 0.4 });
});

describe('what a user ticked', () => {
  const draft = { profile: 'sutton', ticks: new Map([['a', true]]), validate: false };
  const request: ProposeRequest = {
    kind: 'complete',
    choices: [{ plan: 'p', profile: 'sutton', chosen: new Set(['a']), validate: false }],
  };
  const drafted = after(proposed, { type: 'completion-drafted', plan: 'p', draft });

  test('stays over a re-check, a preview and the way back', () => {
    const state = after(
      drafted,
      { type: 'checked', checked: checked(), asked: false, news: '' },
      { type: 'proposed', proposal: proposal('complete'), request },
      { type: 'step-taken', step: { at: 'complete' } },
    );
    expect(state.change.completion.get('p')).toBe(draft);
  });

  test('is cleared once applied; the layout and the switch stay', () => {
    const state = after(
      drafted,
      { type: 'proposed', proposal: proposal('complete'), request },
      {
        type: 'applied',
        proposal: proposal('complete'),
        checked: checked(),
        differs: ['A1'],
        unformatted: [],
      },
    );
    expect(state.change.completion.get('p')).toEqual({ ...draft, ticks: FIRST_COMPLETION.ticks });
    expect(state.change.step).toMatchObject({ at: 'applied', differs: ['A1'], unformatted: [] });
    expect(state.news.text).toBe('Done: Flags.');
  });

  test('stays when something else was applied', () => {
    const state = after(drafted, {
      type: 'applied',
      proposal: proposal(),
      checked: checked(),
      differs: [],
      unformatted: [],
    });
    expect(state.change.completion.get('p')).toBe(draft);
  });
});

test('an undo that stopped at edited cells asks, and stops waiting', () => {
  const state = after(
    FIRST_STATE,
    { type: 'work-started', work: { kind: 'undoing' } },
    { type: 'undo-stopped', sheet: 'Plan', cells: ['B3'], of: 'journal' },
  );
  expect(state.work).toEqual({ kind: 'none' });
  expect(state.change.step).toEqual({ at: 'edited-since', sheet: 'Plan', cells: ['B3'], of: 'journal' });
});

test('an undo is announced, with the cells that were left', () => {
  const left = [{ sheet: 'Plan', rowIndex: 2, columnIndex: 1 }];
  const state = after(FIRST_STATE, {
    type: 'undone',
    undone: { checked: checked(), title: 'Flags', left, unformatted: [] },
  });
  expect(state.change.step).toEqual({ at: 'undone', title: 'Flags', left, unformatted: [] });
  expect(state.news.text).toContain('One cell left as edited.');
});

describe('what is shown after a change', () => {
  const cell = (columnIndex: number) => ({ sheet: 'Plan', rowIndex: 1, columnIndex });
  const column = (columnIndex: number, header: string) => ({
    cell: cell(columnIndex),
    words: `Column “${header}”.`,
    before: '',
    after: header,
  });
  const items = [column(6, 'Due date'), column(10, 'RAG'), column(11, 'Checks')];
  const shown = (kind: Proposal['kind']) => {
    const change: Proposal = {
      ...proposal(kind),
      preview: { ownCells: 0, groups: [{ id: 'new-columns', title: 'New columns', items }] },
    };
    const { step } = after(FIRST_STATE, {
      type: 'applied',
      proposal: change,
      checked: checked(),
      differs: [],
      unformatted: [],
    }).change;
    return step.at === 'applied' ? step.shown : null;
  };

  test('of flags the ratings, of other changes the first cell, of a removal nothing', () => {
    expect(shown('flag')).toEqual(cell(10));
    expect(shown('complete')).toEqual(cell(6));
    expect(shown('remove')).toBeNull();
  });

  test('of a new plan its sheet, not the settings made with it', () => {
    const sheets = [emptySheet('Plan setup', 'create'), emptySheet('Plan for 2017', 'create')];
    const change: Proposal = { ...proposal('new-plan'), changes: { sheets } };
    const done = {
      type: 'applied',
      proposal: change,
      checked: checked(),
      differs: [],
      unformatted: [],
    } as const;
    expect(after(FIRST_STATE, done).change.step).toMatchObject({
      shown: { sheet: 'Plan for 2017', rowIndex: 0, columnIndex: 0 },
    });
  });

  test('the ratings are recognised by the headers of their columns', () => {
    const rag = FLAG_COLUMNS.find(({ id }) => id === 'rag')?.header ?? '';
    expect(RATING_HEADERS).toEqual([rag, markedHeader(rag)]);
  });
});
