/**
 * A finding in the list, and the fixes that can be made from it.
 * @jest-environment jsdom
 */
import { fireEvent, screen } from '@testing-library/react';
import { FindingRow } from '../../../src/taskpane/views/FindingRow';
import { PreviewView } from '../../../src/taskpane/views/change/PreviewView';
import { OutcomeView } from '../../../src/taskpane/views/change/OutcomeView';
import { planKeyOf } from '../../../src/app/plan-key';
import type { Offer } from '../../../src/plan/change/columns/completion-offers';
import type { Proposal } from '../../../src/app/proposal';
import { checkedOf, renderView } from '../../support/render-view';

const checked = checkedOf({
  Plan: [
    ['Action', 'Lead', 'Due date'],
    ['Write to every school', 'Education', '31 June 2017'],
  ],
});
const plan = planKeyOf(checked.review.report.plans[0]!);
const offer = (after: string): Offer => ({
  id: `doubtful-date C2 ${after}`,
  kind: 'doubtful-date',
  cell: { sheet: 'Plan', rowIndex: 1, columnIndex: 2 },
  before: '31 June 2017',
  after,
  words: `Make “31 June 2017” in C2 a true date: ${after}.`,
  byDefault: false,
  rivalOf: 'C2',
  cells: [{ rowIndex: 1, columnIndex: 2, value: 42916, before: '31 June 2017' }],
});
const DAYS = [offer('30 June 2017'), offer('1 July 2017')];
const proposal = {
  kind: 'fix',
  title: 'Fix of a finding',
  changes: { sheets: [] },
  preview: { groups: [], ownCells: 0 },
  noRoom: [],
  leftOut: [],
  checked,
  takesBack: null,
} as Proposal;
const request = { kind: 'fix', fix: { plan, offers: [DAYS[0]!.id] } } as const;
const finding = checked.review.report.plans[0]!.actions[0]!.findings.find(
  ({ id }) => id === 'due-impossible',
)!;
const ROW = (
  <FindingRow
    item={{ kind: 'finding', key: 'x', finding, under: 'action', goesOn: false }}
    plan={checked.review.report.plans[0]!}
    marked={false}
    stop
  />
);
const fixButtons = () => screen.queryAllByRole('button', { name: /^Write/ });

test('a finding whose fixes cannot be made leads to its cell, and still says what was perhaps meant', () => {
  const { asked, container } = renderView(ROW, { checked }, { fixes: () => [] });
  expect(container.textContent).toContain('Perhaps meant: 30 June 2017');
  expect(fixButtons()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Go to C2' }));
  expect(asked).toMatchObject([{ kind: 'select', cell: { sheet: 'Plan', rowIndex: 1, columnIndex: 2 } }]);
});

test('one with a single fix has one button, which shows the change and writes nothing', () => {
  const { asked } = renderView(ROW, { checked }, { fixes: () => DAYS.slice(0, 1) });
  const [button, ...others] = fixButtons();
  expect(others).toEqual([]);
  expect(button!.textContent).toBe('Write 30 June 2017');
  expect(button!.getAttribute('aria-label')).toBe(
    'Write 30 June 2017. Make “31 June 2017” in C2 a true date: 30 June 2017.',
  );
  fireEvent.click(button!);
  expect(asked).toEqual([{ kind: 'propose', request }]);
});

test('one with several possible dates has a button for each', () => {
  const { asked } = renderView(ROW, { checked }, { fixes: () => DAYS });
  expect(fixButtons().map(({ textContent }) => textContent)).toEqual([
    'Write 30 June 2017',
    'Write 1 July 2017',
  ]);
  fireEvent.click(fixButtons()[1]!);
  expect(asked).toMatchObject([{ request: { fix: { offers: [DAYS[1]!.id] } } }]);
});

test('a press does nothing while work is in progress', () => {
  const { asked } = renderView(ROW, { checked, work: { kind: 'undoing' } }, { fixes: () => DAYS });
  for (const button of fixButtons()) fireEvent.click(button);
  expect(asked).toEqual([]);
});

test('the ways back from its preview and from its outcome lead to the list', () => {
  const preview = renderView(<PreviewView proposal={proposal} request={request} />, {
    checked,
    tab: 'change',
  });
  expect(preview.container.textContent).toContain('there is nothing left to fix here');
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(preview.store.state().tab).toBe('check');
  preview.unmount();
  const step = {
    at: 'applied',
    kind: 'fix',
    title: 'Fix of a finding',
    differs: [],
    unformatted: [],
    shown: null,
  } as const;
  const outcome = renderView(<OutcomeView step={step} />, { checked, tab: 'change' });
  fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  expect(outcome.store.state().tab).toBe('check');
});

test('a question can be answered with “It is right”, which is kept and writes nothing into the plan', () => {
  const early = checkedOf(
    {
      Plan: [
        ['Action', 'Lead', 'Due date'],
        ['Write to every school', 'Education', '30 June 2015'],
      ],
    },
    { agreed: '2016-01-27' },
  );
  const question = early.review.report.plans[0]!.actions[0]!.findings.find(
    ({ id }) => id === 'due-before-agreed',
  )!;
  const { asked } = renderView(
    <FindingRow
      item={{ kind: 'finding', key: 'x', finding: question, under: 'action', goesOn: false }}
      plan={early.review.report.plans[0]!}
      marked={false}
      stop
    />,
    { checked: early },
    { fixes: () => [] },
  );
  fireEvent.click(screen.getByRole('button', { name: /^It is right\./ }));
  expect(asked).toEqual([
    {
      kind: 'save',
      what: 'answer',
      settings: { answers: [expect.objectContaining({ about: 'Write to every school' })] },
    },
  ]);
});

test('what is simply wrong cannot be called right', () => {
  renderView(ROW, { checked }, { fixes: () => [] });
  expect(screen.queryByRole('button', { name: /^It is right/ })).toBeNull();
});
