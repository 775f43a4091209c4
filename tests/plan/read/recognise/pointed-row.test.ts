/** A header row that a person points at when none was found. */
import {
  columnsPointedAt,
  pointedRow,
  readsFrom,
  type PointedRow,
} from '../../../../src/plan/read/recognise/pointed-row';
import { recognisePlans } from '../../../../src/plan/read/recognise/recognise-plans';
import { withConfirmed } from '../../../../src/plan/read/schema/confirmed-columns';
import type { Field } from '../../../../src/plan/read/schema/fields';
import { gridSnapshot } from '../../../support/grid-snapshot';

const ODD = gridSnapshot(
  [
    ['Our promises to children'],
    [],
    ['Promise', 'Champion', 'Deliverable window', 'Where we are'],
    ['Every child in care has a named nurse', 'Health', 45000, 'Nurses are in post'],
    ['Write to every school about the new form', 'Education', 45100, ''],
  ],
  { name: 'Promises', formats: { C4: 'dd/mm/yyyy', C5: 'dd/mm/yyyy' } },
);

const at = (row: number, sheet = ODD): PointedRow => {
  const found = pointedRow(sheet, row);
  if (!found) throw new Error('The row is no header.');
  return found;
};

test.each([
  ['a blank row', 1],
  ['a title', 0],
  ['a row beyond the sheet', 40],
])('%s is refused', (_, row) => {
  expect(pointedRow(ODD, row)).toBeNull();
});

test('a row of dates and figures alone is refused', () => {
  expect(pointedRow(gridSnapshot([[45000, 3, '12/4', '7 %']]), 0)).toBeNull();
});

test('each column comes with its header and its first cells, dates as days', () => {
  expect(at(2).columns.map(({ header, samples }) => [header, samples])).toEqual([
    ['Promise', ['Every child in care has a named…', 'Write to every school about the…']],
    ['Champion', ['Health', 'Education']],
    ['Deliverable window', ['15/03/2023', '23/06/2023']],
    ['Where we are', ['Nurses are in post']],
  ]);
});

test('the chosen fields of its columns make a plan of the sheet', () => {
  const said: readonly (Field | null)[] = ['action', 'lead', 'due', null];
  const confirmed = columnsPointedAt(at(2), said);
  expect(recognisePlans(ODD, [], [])).toEqual([]);
  expect(readsFrom(ODD, 2, confirmed)).toBe(true);
  const [plan] = recognisePlans(ODD, [], confirmed);
  expect(plan?.columns.columns.map(({ fields, how }) => [fields[0], how])).toEqual([
    ['action', 'confirmed'],
    ['lead', 'confirmed'],
    ['due', 'confirmed'],
    [undefined, 'confirmed'],
  ]);
});

test('a single column does not make a row a header', () => {
  expect(readsFrom(ODD, 2, columnsPointedAt(at(2), ['action', null, null, null]))).toBe(false);
});

test('a header of two rows is recognised again by both', () => {
  const sheet = gridSnapshot(
    [
      ['Promise', 'Champion', 'Window', ''],
      ['', '', 'Target', 'Actual'],
      ['Name a nurse for each child', 'Health', '31 May 2017', ''],
      ['Write to schools', 'Education', '30 June 2017', ''],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
  );
  const row = at(0, sheet);
  expect(row.columns.map(({ header }) => header)).toEqual([
    'Promise',
    'Champion',
    'Window (Target)',
    'Window (Actual)',
  ]);
  const confirmed = columnsPointedAt(row, ['action', 'lead', 'due', 'achieved']);
  const [plan] = recognisePlans(sheet, [], confirmed);
  expect(plan?.columns.columns.map(({ fields }) => fields[0])).toEqual(['action', 'lead', 'due', 'achieved']);
});

test('earlier confirmations for other sheets and headers are kept', () => {
  const before = [
    { sheet: 'Promises', header: 'CHAMPION', fields: ['otherAgencies'] as const },
    { sheet: 'Promises', header: 'Task', fields: ['action'] as const },
    { sheet: 'Other', header: 'Champion', fields: [] },
  ];
  const added = [{ sheet: 'Promises', header: 'Champion', fields: ['lead'] as const }];
  expect(withConfirmed(before, added)).toEqual([before[1], before[2], added[0]]);
});
