/**
 * The filters of the list: a link for each, which opens its choice and says what is chosen.
 * @jest-environment jsdom
 */
import { fireEvent, screen } from '@testing-library/react';
import { WHOLE_LIST, type ListView } from '../../../src/taskpane/list/list-view';
import { ListFilters } from '../../../src/taskpane/views/ListFilters';
import { checkedOf, renderView } from '../../support/render-view';

const checked = checkedOf({
  Plan: [
    ['Action', 'Lead', 'Due date'],
    ['Write to every school.', 'Education', 'May 2015'],
    ['Audit the letters.', 'Police', 'May 2015'],
  ],
});
const plan = checked.review.report.plans[0];
if (!plan) throw new Error('No plan');

function shown(view: Partial<ListView> = {}): Partial<ListView>[] {
  const changes: Partial<ListView>[] = [];
  const whole = { ...WHOLE_LIST, ...view };
  renderView(<ListFilters plan={plan!} view={whole} onChange={(change) => changes.push(change)} />);
  return changes;
}
const link = (name: string) => screen.getByRole('button', { name });

test('a link opens its choice alone, another takes its place, and the same one closes it', () => {
  shown();
  expect(screen.queryByLabelText('Lead')).toBeNull();
  fireEvent.click(link('lead'));
  expect(link('lead').getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByLabelText('Lead').textContent).toBe('All leadsEducationPolice');
  fireEvent.click(link('kind of finding'));
  expect(screen.queryByLabelText('Lead')).toBeNull();
  expect(screen.getByLabelText('Kind of finding').textContent).toMatch(/All kinds.*Overdue \(2\)/);
  fireEvent.click(link('kind of finding'));
  expect(screen.queryByLabelText('Kind of finding')).toBeNull();
});

test('what is chosen is told, and its link says so while it is closed', () => {
  const changes = shown({ lead: 'Police' });
  fireEvent.click(link('lead: Police'));
  fireEvent.change(screen.getByLabelText('Lead'), { target: { value: '0' } });
  fireEvent.change(screen.getByLabelText('Lead'), { target: { value: '-1' } });
  expect(changes).toEqual([{ lead: 'Education' }, { lead: null }]);
});
