/**
 * The steps of a change, each in each of its states: the choices, the last change, the preview, the outcome.
 * @jest-environment jsdom
 */
import { fireEvent, screen } from '@testing-library/react';
import type { Proposal, Remembered } from '../../../src/app/proposal';
import { FIRST_CHANGE, type ChangeStep } from '../../../src/taskpane/state/change-state';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import type { PaneController } from '../../../src/taskpane/pane-controller';
import { ChangeView } from '../../../src/taskpane/views/change/ChangeView';
import { checkedOf, renderView } from '../../support/render-view';

const PLAN = [
  ['Action', 'Lead', 'Due date'],
  ['Write to every school', 'Education', '31 March 2016'],
];
const checked = checkedOf({ Plan: PLAN });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const texts = (): string => document.body.textContent ?? '';
const at = (step: ChangeStep, state: Partial<PaneState> = {}, answers: Partial<PaneController> = {}) =>
  renderView(<ChangeView />, { checked, change: { ...FIRST_CHANGE, step }, ...state }, answers);

const entry = { title: 'Flags', on: '2016-10-14', hasUndo: true } as never as NonNullable<Remembered['last']>;
const remembers = (what: Partial<Remembered>) => ({
  remembered: (): Remembered => ({
    last: null,
    unfinished: null,
    canFinish: false,
    removal: false,
    flaggedOn: null,
    ...what,
  }),
});

describe('what a user can choose', () => {
  test.each([
    ['Flag this plan', { kind: 'propose', request: { kind: 'flag' } }],
    ['Remove everything the add-in made', { kind: 'propose', request: { kind: 'remove' } }],
  ])('"%s" requests a preview, and nothing more', (name, intent) => {
    const { asked } = at({ at: 'choose' });
    fireEvent.click(button(name));
    expect(asked).toEqual([intent]);
  });

  test.each([
    ['Complete the columns', 'complete'],
    ['New plan from a layout', 'new-plan'],
    ['RAG summary and meetings', 'summary'],
  ])('"%s" leads to its own step', (name, to) => {
    const { store } = at({ at: 'choose' });
    fireEvent.click(button(name));
    expect(store.state().change.step.at).toBe(to);
  });

  test('ignores presses while work is in progress', () => {
    const { asked } = at({ at: 'choose' }, { work: { kind: 'undoing' } });
    fireEvent.click(button('Flag this plan'));
    expect(asked).toEqual([]);
  });
});

describe('the last change', () => {
  test('can be undone, and is shown with its date', () => {
    const { asked } = at({ at: 'choose' }, {}, remembers({ last: entry }));
    expect(texts()).toContain('Last change: Flags, 14 October 2016.');
    fireEvent.click(button('Undo last change'));
    expect(asked).toEqual([{ kind: 'undo', changed: 'stop' }]);
  });

  test('is not offered if it can no longer be read', () => {
    at({ at: 'choose' }, {}, remembers({ last: { ...entry, hasUndo: false } }));
    expect(texts()).toContain('so it cannot be undone');
    expect(screen.queryByRole('button', { name: 'Undo last change' })).toBeNull();
  });

  test('can be finished or undone if it was interrupted', () => {
    const { asked } = at({ at: 'choose' }, {}, remembers({ last: entry, unfinished: entry }));
    expect(texts()).toContain('was not finished');
    fireEvent.click(button('Finish it'));
    fireEvent.click(button('Undo it'));
    expect(asked).toEqual([
      { kind: 'propose', request: { kind: 'flag' } },
      { kind: 'undo', changed: 'stop' },
    ]);
  });
});

describe('a preview', () => {
  const proposal = {
    kind: 'flag',
    title: 'Flags',
    changes: { sheets: [] },
    preview: { ownCells: 0, groups: [] },
    noRoom: [],
    leftOut: [],
    checked,
    takesBack: null,
  } as never as Proposal;

  test('without a change says so, and has nothing to apply', () => {
    const { store } = at({ at: 'preview', proposal, request: { kind: 'flag' } });
    expect(texts()).toContain('there is nothing to change');
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
    fireEvent.click(button('Back'));
    expect(store.state().change.step.at).toBe('choose');
  });
});

describe('the outcome', () => {
  const shown = { sheet: 'Plan', rowIndex: 1, columnIndex: 3 };

  test('a written change can be looked at and undone', () => {
    const step = {
      at: 'applied',
      kind: 'flag',
      title: 'Flags',
      differs: [],
      unformatted: [],
      shown,
    } as const;
    const { asked, store } = at(step, {}, remembers({ last: entry }));
    expect(texts()).toContain('have been verified');
    fireEvent.click(button('Show it in the sheet'));
    fireEvent.click(button('Undo last change'));
    expect(asked).toMatchObject([
      { kind: 'select', cell: shown },
      { kind: 'undo', changed: 'stop' },
    ]);
    fireEvent.click(button('Carry on'));
    expect(store.state().change.step.at).toBe('choose');
  });

  test('a change that reads back differently names its cells, and claims no more', () => {
    at({ at: 'applied', kind: 'flag', title: 'Flags', differs: ['D2'], unformatted: [], shown: null });
    expect(texts()).toContain('Excel shows something other than what was written');
    expect(texts()).toContain('D2');
    expect(texts()).not.toContain('have been verified');
  });

  test.each([
    ['nothing left', [], 'The workbook is as it was before this change.'],
    ['a cell left as edited', [shown], 'except for the cells that were edited since'],
  ])('taken back, with %s', (_, left, words) => {
    at({ at: 'undone', title: 'Flags', left, unformatted: [] });
    expect(texts()).toContain(words);
  });

  test.each([
    [['Plan!B2'], 'Undo the rest, leave this cell'],
    [['Plan!B2', 'Plan!B3'], 'Undo the rest, leave these cells'],
  ])('an undo stopped by %j asks before it leaves them', (cells, name) => {
    const { asked } = at({ at: 'edited-since', sheet: 'Plan', cells, of: 'journal' });
    expect(texts()).toContain('Nothing has been undone yet');
    expect(asked).toEqual([]);
    fireEvent.click(button(name));
    expect(asked).toEqual([{ kind: 'undo', changed: 'leave', of: 'journal' }]);
  });
});

describe('a new plan', () => {
  test.each([
    ['New plan', 1],
    ['Plan', 0],
    ['', 0],
    ['a/b', 0],
  ])('on a sheet called "%s" is requested %d times', (sheetName, times) => {
    const newPlan = { profile: 'standard-schema', sheetName };
    const { asked } = at(
      { at: 'new-plan' },
      { change: { ...FIRST_CHANGE, step: { at: 'new-plan' }, newPlan } },
    );
    fireEvent.click(button('See what would change'));
    expect(asked).toHaveLength(times);
  });
});

describe('the columns to complete', () => {
  const completion = { columns: [], fixes: [], order: [], noRoom: null } as never;

  test('say that there is nothing to put right, and still offer the lists of Excel', () => {
    const { asked } = at({ at: 'complete' }, {}, { offers: () => completion });
    expect(texts()).toContain('nothing to put right');
    fireEvent.click(button('See what would change'));
    expect(asked).toMatchObject([
      { kind: 'propose', request: { kind: 'complete', choices: [{ validate: true }] } },
    ]);
  });

  test('of a plan that takes no part are left as they are', () => {
    const closed = checkedOf({ 'Closed actions': PLAN });
    at({ at: 'complete' }, { checked: closed });
    expect(texts()).toContain('is not included');
    expect(screen.queryByRole('button', { name: 'See what would change' })).toBeNull();
  });
});

test('a summary without a check asks for one first', () => {
  at({ at: 'summary' });
  expect(texts()).toContain('Check a plan first');
});
