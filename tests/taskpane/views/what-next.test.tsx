/**
 * What the check offers next: one primary button, the rows to check again, and columns that only a person can settle.
 * @jest-environment jsdom
 */
import { fireEvent, screen, within } from '@testing-library/react';
import { CheckView } from '../../../src/taskpane/views/CheckView';
import { checkedOf, renderView } from '../../support/render-view';

const HEADER = ['Action', 'Lead', 'Due date'];
const PLAN = [
  HEADER,
  ['Write to every school', 'Education', '31 March 2016'],
  ['Audit the letters', 'Police', '31 March 2030'],
];
const SUMMARY = { kind: 'propose', request: { kind: 'summary', blocks: null } };

test.each([
  ['one plan', { Plan: PLAN }, 'Flag this plan and build the summary'],
  ['two live plans', { North: PLAN, South: PLAN }, 'Flag 2 plans and build the summary'],
  [
    'a plan with a closed one',
    { Plan: PLAN, 'Closed actions': PLAN },
    'Flag this plan and build the summary',
  ],
])('of %s the one primary button flags and builds the summary, after a preview', (_, sheets, name) => {
  const { asked } = renderView(<CheckView />, { checked: checkedOf(sheets) });
  fireEvent.click(screen.getByRole('button', { name }));
  expect(asked).toEqual([SUMMARY]);
});

test('nothing is offered where no plan takes part', () => {
  renderView(<CheckView />, { checked: checkedOf({ 'Closed actions': PLAN }) });
  expect(screen.queryByRole('button', { name: /summary/ })).toBeNull();
});

test('the plans of the sheet in front come first, whatever their order in the workbook', () => {
  const checked = checkedOf({ North: PLAN, South: PLAN });
  renderView(<CheckView />, { checked, front: 'South' });
  const names = within(screen.getByRole('region', { name: 'Choose a plan' }))
    .getAllByRole('button', { name: /^(North|South)/ })
    .map(({ textContent }) => textContent?.slice(0, 5));
  expect(names).toEqual(['South', 'North']);
});

test('a column that could be two things is asked about, and an answer confirms that column alone', () => {
  const checked = checkedOf({
    Plan: [
      ['Action', 'Lead', 'Due date', 'Forecast completion'],
      ['Audit the files', 'Police', '31 May 2017', '30 June 2017'],
    ],
  });
  const { asked, store } = renderView(<CheckView />, { checked });
  const group = within(screen.getByRole('group', { name: 'What column D holds' }));
  const [first] = group.getAllByRole('button', { name: /^It is / });
  fireEvent.click(first as HTMLElement);
  expect(asked).toEqual([
    {
      kind: 'save',
      what: 'columns',
      settings: {
        confirmedColumns: [{ sheet: 'Plan', header: 'Forecast completion', fields: [expect.any(String)] }],
      },
    },
  ]);
  fireEvent.click(group.getByRole('button', { name: 'Something else' }));
  expect(store.state().tab).toBe('columns');
});
