/**
 * The views of what was checked: one plan, several, none; columns, setup, and the ways out of the workbook.
 * @jest-environment jsdom
 */
import { act, fireEvent, screen } from '@testing-library/react';
import { CheckView } from '../../../src/taskpane/views/CheckView';
import { ColumnsView } from '../../../src/taskpane/views/ColumnsView';
import { PlanChooser } from '../../../src/taskpane/views/PlanChooser';
import { SetupView } from '../../../src/taskpane/views/SetupView';
import { ExportHome } from '../../../src/taskpane/views/export/ExportHome';
import { checkedOf, renderView } from '../../support/render-view';

const HEADER = ['Action', 'Lead', 'Due date'];
const PLAN = [
  HEADER,
  ['Write to every school', 'Education', '31 March 2016'],
  ['Audit the letters', 'Police', '31 March 2030'],
];
const one = checkedOf({ Plan: PLAN });
const two = checkedOf({ Plan: PLAN, 'Closed actions': PLAN });
const none = checkedOf({ Notes: [['Nothing here']] });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const texts = (): string => document.body.textContent ?? '';

describe('the check', () => {
  test('shows nothing before a check', () => {
    const { container } = renderView(<CheckView />);
    expect(container.textContent).toBe('');
  });

  test('of one plan shows its sheet, size and date, and can be repeated', () => {
    const { asked } = renderView(<CheckView />, { checked: one, live: true });
    expect(screen.getByRole('heading', { name: 'Plan' })).toBeTruthy();
    expect(texts()).toContain('2 actions, rated as at 15 October 2016');
    expect(texts()).not.toContain('do not reach this pane');
    fireEvent.click(button('Check again'));
    expect(asked).toEqual([{ kind: 'check' }]);
  });

  test('says if edits do not reach it', () => {
    renderView(<CheckView />, { checked: one, live: false });
    expect(texts()).toContain('do not reach this pane');
  });

  test('says that nothing matches the search', () => {
    const { store } = renderView(<CheckView />, { checked: one });
    expect(screen.getByTestId('shown').textContent).toMatch(/finding/);
    act(() => store.dispatch({ type: 'view-changed', view: { search: 'no such words' } }));
    expect(screen.getByTestId('shown').textContent).toContain('Nothing matches');
  });

  test('of several plans begins with the choice; from one of them the others can be reached', () => {
    const { store } = renderView(<CheckView />, { checked: two });
    expect(screen.getByRole('heading', { name: '1 plan, 2 actions' })).toBeTruthy();
    fireEvent.click(button(/^Plan/));
    expect(store.state().plan).not.toBeNull();
    expect((screen.getByRole('combobox', { name: 'Plan' }) as HTMLSelectElement).options).toHaveLength(2);
    fireEvent.click(button('All 2 plans'));
    expect(store.state().plan).toBeNull();
  });
});

describe('the choice of plans', () => {
  test('says that there is none now, and offers to check again', () => {
    const { asked } = renderView(<PlanChooser report={none.review.report} />, { checked: none });
    expect(texts()).toContain('There is no action plan in this workbook now');
    fireEvent.click(button('Check again'));
    expect(asked).toEqual([{ kind: 'check' }]);
  });

  test('distinguishes closed from live plans', () => {
    renderView(<PlanChooser report={two.review.report} />, { checked: two });
    expect(two.review.report.plans.map(({ standing }) => standing)).toEqual(['live', 'closed']);
    expect(screen.getAllByTestId('plan-standing')).toHaveLength(2);
  });
});

describe('the columns', () => {
  test('are proposed, and confirming saves all of them', () => {
    const { asked } = renderView(<ColumnsView />, { checked: one });
    for (const header of HEADER) expect(texts()).toContain(header);
    expect(texts()).toContain('Not in this plan:');
    fireEvent.click(button(/confirm/i));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ kind: 'save', what: 'columns' });
  });

  test('with one field chosen twice are named, and cannot be confirmed', () => {
    const columns = HEADER.map((header) => ({ header, fields: ['action' as const] }));
    const { asked } = renderView(<ColumnsView />, { checked: one, columnsDraft: columns as never });
    expect(screen.getByRole('alert').textContent).toContain('Chosen for two columns');
    fireEvent.click(button(/confirm/i));
    expect(asked).toEqual([]);
  });
});

describe('the setup', () => {
  test('saves nothing if nothing was changed', () => {
    const { asked } = renderView(<SetupView />, { checked: one });
    fireEvent.click(button('Save'));
    expect(asked).toEqual([]);
    expect(button('Save').getAttribute('aria-disabled')).toBe('true');
  });

  test('keeps a typed meeting, and says that it is not saved yet', () => {
    const { asked, store } = renderView(<SetupView />, { checked: one });
    const meetings = screen.getByRole('textbox', { name: /Board meetings/ });
    fireEvent.change(meetings, { target: { value: '14 September 2016' } });
    expect(store.state().setupDraft).toMatchObject({ meetings: [{ date: '2016-09-14' }] });
    expect(texts()).toContain('Not saved yet.');
    fireEvent.click(button('Save'));
    expect(asked).toMatchObject([
      { kind: 'save', what: 'setup', settings: { meetings: [{ date: '2016-09-14' }] } },
    ]);
  });

  test('does not save unreadable text, and undoing restores it', () => {
    const { asked } = renderView(<SetupView />, { checked: one });
    const meetings = () => screen.getByRole('textbox', { name: /Board meetings/ }) as HTMLTextAreaElement;
    fireEvent.change(meetings(), { target: { value: 'some day' } });
    expect(texts()).toContain('No day could be read in line 1.');
    expect(texts()).toContain('Correct what is marked before you save.');
    fireEvent.click(button('Save'));
    expect(asked).toEqual([]);
    fireEvent.click(button('Undo changes'));
    expect(meetings().value).toBe('');
  });

  test('lists what is wrong on the sheet, with a link to it', () => {
    const cell = { sheet: 'Plan setup', rowIndex: 4, columnIndex: 1 };
    const problems = [{ cell, message: 'No date could be read.' }] as never;
    const { asked } = renderView(<SetupView />, { checked: checkedOf({ Plan: PLAN }, {}, problems) });
    fireEvent.click(button(/B5/));
    expect(asked).toMatchObject([{ kind: 'select', cell }]);
  });

  test('offers learnt leads for confirmation', () => {
    const { asked } = renderView(<SetupView />, { checked: one });
    fireEvent.click(button('Confirm these leads'));
    expect(asked).toMatchObject([{ kind: 'save', what: 'register' }]);
  });
});

describe('exports', () => {
  const verdict = (failures: number) => () =>
    ({ failures: Array(failures).fill({}), overridden: [] }) as never;

  test.each([
    [0, 'The plan can be called validated'],
    [1, '1 point has to be put right'],
    [3, '3 points have to be put right'],
  ])('say so if %d points are open', (failures, words) => {
    renderView(<ExportHome />, { checked: one }, { judgeGate: verdict(failures) });
    expect(screen.getByTestId('gate').textContent).toContain(words);
  });

  test.each([
    ['Board copy for a meeting', 'board-copy'],
    ['CSV for other programs', 'csv'],
    ['Print or PDF', 'print'],
  ])('"%s" leads to its own step', (name, at) => {
    const { store } = renderView(<ExportHome />, { checked: one }, { judgeGate: verdict(0) });
    fireEvent.click(button(name));
    expect(store.state().export.step.at).toBe(at);
  });

  test('list the plans that are left out', () => {
    renderView(<ExportHome />, { checked: two }, { judgeGate: verdict(0) });
    expect(texts()).toContain('Closed actions');
  });
});
