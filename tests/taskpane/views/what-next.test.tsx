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

test('a column that could be two things is asked about, and an answer confirms that column alone', async () => {
  const checked = checkedOf({
    Plan: [
      ['Action', 'Lead', 'Due date', 'Forecast completion'],
      ['Audit the files', 'Police', '31 May 2017', '30 June 2017'],
    ],
  });
  const { asked, store } = renderView(<CheckView />, { checked });
  await screen.findByRole('heading', { name: 'Needs a person (1)' });
  const group = within(screen.getByRole('group', { name: /^Column D, “Forecast completion”, is not read/ }));
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

test('the first questions are shown, and the others on request', async () => {
  const lead = (name: string) => ['Audit the files', name, '31 May 2030'];
  const checked = checkedOf({ Plan: [HEADER, ...['KM', 'RS', 'TB', 'WX', 'YZ'].map(lead)] });
  const { asked } = renderView(<CheckView />, { checked });
  const title = await screen.findByRole('heading', { name: 'Needs a person (5)' });
  const answers = () => screen.getAllByRole('button', { name: /^Add .. to the leads/ });
  const inBox = () => answers().filter((each) => title.closest('section')!.contains(each));
  expect(inBox()).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
  expect(inBox()).toHaveLength(5);
  fireEvent.click(inBox()[4]!);
  expect(asked).toMatchObject([{ kind: 'save', what: 'register' }]);
  // The question goes once it is answered.
  expect(document.activeElement).toBe(title);
});

test('a tile of all live plans says in which of them its actions are, and leads there', () => {
  const { store } = renderView(<CheckView />, { checked: checkedOf({ North: PLAN, South: PLAN }) });
  expect(screen.getByRole('heading', { name: '2 plans, 4 actions' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^2 Red/ }));
  const links = within(screen.getByText(/^Red:/)).getAllByRole('button');
  expect(links.map(({ textContent }) => textContent)).toEqual(['North', 'South']);
  fireEvent.click(links[1]!);
  expect(store.state().plan).toContain('South');
  expect(store.state().view.ratings).toEqual(['red']);
});

test('a plan that is left out is named with its size, and can be looked at', () => {
  const { store } = renderView(<CheckView />, {
    checked: checkedOf({ North: PLAN, South: PLAN, 'Closed actions': PLAN }),
  });
  expect(document.body.textContent).toContain(
    'As at 15 October 2016 · North, South · “Closed actions” is closed (2)',
  );
  fireEvent.click(screen.getByRole('button', { name: '“Closed actions”' }));
  expect(store.state().plan).toContain('Closed actions');
});
