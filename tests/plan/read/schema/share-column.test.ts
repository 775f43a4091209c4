/** Columns for the share that is complete: which headers ask for one, and how its numbers are read. */
import { asksShare } from '../../../../src/plan/read/schema/share-column';
import { proposeValidations } from '../../../../src/plan/change/columns/propose-validations';
import type { CellValue } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { gridSnapshot } from '../../../support/grid-snapshot';

test.each(['% complete', 'Progress (%)', 'Percentage of action completed', 'Completion %', 'Percent done'])(
  '"%s" asks for a share',
  (header) => expect(asksShare(header)).toBe(true),
);

test.each([
  'Status',
  'Complete',
  'Progress',
  '% of staff trained',
  'Target (90% by March)',
  'Shared with',
  'Percentage',
])('"%s" does not', (header) => expect(asksShare(header)).toBe(false));

const planOf = (header: string, shares: readonly CellValue[], format = 'General', beside = '') => {
  const rows = shares.map((share, at) => [
    `Write to the agencies about protocol ${at + 1}`,
    'Police',
    `31 March 202${at + 4}`,
    share,
    ...(beside === '' ? [] : ['Open']),
  ]);
  const formats = Object.fromEntries(shares.map((_, at) => [`D${at + 2}`, format]));
  const sheet = gridSnapshot(
    [['Action', 'Lead', 'Due date', header, ...(beside === '' ? [] : [beside])], ...rows],
    { formats },
  );
  const [plan] = reviewWorkbook([sheet], makeSetup({ asOf: '2025-06-15', agreed: null })).plans;
  if (!plan) throw new Error('No plan was found');
  return plan;
};
const statesOf = (...given: Parameters<typeof planOf>) =>
  planOf(...given).actions.map(({ completion: { state, against } }) => (against ? `${state}, asked` : state));

test.each<[string, readonly CellValue[], readonly string[]]>([
  ['fractions', [1, 0.5, 0.25], ['undated', 'open', 'open']],
  ['whole percentages', [100, 50, 1], ['undated', 'open', 'open']],
  ['texts', ['100%', '50 %', '0%'], ['undated', 'open', 'open']],
])('100 %% in %s is done, and nothing less', (_, shares, states) =>
  expect(statesOf('% complete', shares)).toEqual(states),
);

test('the format says what a lone number is', () => {
  expect(statesOf('% complete', [1, 0, 1], '0%')).toEqual(['undated', 'open', 'undated']);
  expect(statesOf('Status', [1, 0.5, 1], '0%')).toEqual(['undated', 'open', 'undated']);
});

test.each<[string, readonly CellValue[]]>([
  ['only 0 and 1', [1, 0, 1]],
  ['fractions among whole numbers', [100, 0.5, 100]],
])('numbers that could be either are asked about: %s', (_, shares) =>
  expect(statesOf('% complete', shares).filter((state) => state === 'open, asked').length).toBeGreaterThan(1),
);

test('a column for the status goes before it', () => {
  const plan = planOf('% complete', [1, 0.5, 0.25], 'General', 'Status');
  expect(plan.columns.columns.map(({ fields }) => fields)).toEqual([
    ['action'],
    ['lead'],
    ['due'],
    [],
    ['status'],
  ]);
  expect(plan.columns.duplicates).toEqual([]);
});

test('gets no list of words to choose from', () => {
  const plan = planOf('% complete', [1, 0.5, 0.25]);
  const offered = proposeValidations(plan, new Map([[3, ['status']]]), 'brag', false);
  expect(offered).toEqual([]);
});
