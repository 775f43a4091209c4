/**
 * What the preview asks about filters, and that nothing can be applied while rows are filtered out.
 * @jest-environment jsdom
 */
import { fireEvent, screen } from '@testing-library/react';
import type { Proposal } from '../../../src/app/proposal';
import type { ProposedFilters } from '../../../src/plan/change/filters/propose-filters';
import { emptySheet } from '../../../src/plan/change/change-set';
import { FIRST_CHANGE } from '../../../src/taskpane/state/change-state';
import { ChangeView } from '../../../src/taskpane/views/change/ChangeView';
import { checkedOf, renderView } from '../../support/render-view';

const checked = checkedOf({ Plan: [['Action', 'Lead', 'Due date']] });
const HIDING = { sheet: 'Plan', table: null, columns: 'column B', exact: true };
const NONE: ProposedFilters = { takeIn: null, hiding: [], again: false, leftAlone: [] };
const TAKE_IN = /^Take the new columns into this sheet’s filter/;
const AGAIN = 'Show all rows, write, then filter again as before';

const at = (filters: Partial<ProposedFilters>) => {
  const proposal = {
    kind: 'flag',
    title: 'Flags',
    changes: { sheets: [emptySheet('Plan')] },
    preview: { ownCells: 0, groups: [] },
    noRoom: [],
    leftOut: [],
    checked,
    takesBack: null,
    filters: { ...NONE, ...filters },
  } as never as Proposal;
  const step = { at: 'preview', proposal, request: { kind: 'flag' } } as const;
  return renderView(<ChangeView />, { checked, change: { ...FIRST_CHANGE, step } });
};
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const apply = () => screen.getByRole('button', { name: 'Apply' });
const texts = (): string => document.body.textContent ?? '';

test('a filtered sheet prevents the change until the user has chosen', () => {
  const { asked } = at({ hiding: [HIDING] });
  expect(texts()).toContain('“Plan” is filtered by column B');
  expect(texts()).toContain('Nothing can be written while rows are filtered out.');
  fireEvent.click(apply());
  expect(asked).toEqual([]);
  fireEvent.click(box(AGAIN));
  expect(asked).toEqual([
    { kind: 'propose', request: { kind: 'flag', filters: { takeIn: true, again: true } } },
  ]);
});

test('after that choice it can be applied', () => {
  const { asked } = at({ hiding: [HIDING], again: true, takeIn: false });
  expect([box(AGAIN).checked, box(TAKE_IN).checked]).toEqual([true, false]);
  fireEvent.click(box(AGAIN));
  fireEvent.click(apply());
  expect(asked).toMatchObject([
    { kind: 'propose', request: { filters: { takeIn: false, again: false } } },
    { kind: 'apply' },
  ]);
});

test('clearing a filter that could not be set again is not offered, whatever was chosen for others', () => {
  const { asked } = at({ hiding: [{ ...HIDING, table: 'Tasks', exact: false }], again: true });
  expect(texts()).toContain('The table “Tasks” on “Plan” is filtered by column B');
  expect(texts()).toContain('Clear it yourself (Data, Clear), then look again.');
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.click(apply());
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(asked).toMatchObject([{ kind: 'propose', request: { kind: 'flag' } }]);
});

test('extending a filter to the columns can be declined, and filters that are left alone are listed', () => {
  const { asked } = at({ takeIn: true, leftAlone: ['The filter on “Other” is left as it is.'] });
  expect(texts()).toContain('The filter on “Other” is left as it is.');
  fireEvent.click(box(TAKE_IN));
  expect(asked).toEqual([
    { kind: 'propose', request: { kind: 'flag', filters: { takeIn: false, again: false } } },
  ]);
});
