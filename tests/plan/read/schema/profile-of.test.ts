/** Which layout a plan follows, and which layout is made from a plan. */
import { reviewWorkbook } from '../../../../src/plan/review';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { layoutOf, profileOf } from '../../../../src/plan/read/schema/profile-of';
import type { Profile } from '../../../../src/plan/read/schema/profile';
import { ownProfileId } from '../../../../src/plan/read/setup/tables/layouts';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { plannedSnapshot } from '../../../support/planned-snapshot';

function columnsOf(headers: readonly string[], profiles: readonly Profile[] = []) {
  const row = headers.map((header) =>
    /action/i.test(header)
      ? 'Train all staff in the new procedure.'
      : /date|deadline/i.test(header)
        ? '31 March 2017'
        : 'Police',
  );
  const setup = makeSetup({ asOf: '2016-10-15', profiles });
  const [plan] = reviewWorkbook([gridSnapshot([headers, row, row])], setup).plans;
  if (!plan) throw new Error('No plan was found.');
  return plan.columns;
}
const HARINGEY = [
  'Recommendation (1)',
  'Action (2)',
  'Lead (3)',
  'Required evidence (4)',
  'Completion date (5)',
  'Date achieved (6)',
  'Comments/Outcome (7)',
];

test.each<[string, string[], string]>([
  ['a few headers that plans have in common', ['Action', 'Lead', 'Due date'], 'standard-schema'],
  ['headers of its own', ['Action', 'Owner', 'Completion date', 'Proof', 'Folder'], 'standard-schema'],
  ['half of a layout’s headers', HARINGEY.slice(0, 4), 'standard-schema'],
  ['all headers of a layout', HARINGEY, 'haringey'],
  ['all but one', HARINGEY.slice(0, 6), 'haringey'],
])('a plan with %s', (_, headers, id) => {
  expect(profileOf(columnsOf(headers), []).id).toBe(id);
});

test('the board’s own layout is tried before the built-in ones', () => {
  const ours = { ...layoutOf(columnsOf(HARINGEY), ownProfileId('Ours'), 'Ours') };
  expect(profileOf(columnsOf(HARINGEY, [ours]), [ours]).id).toBe('own:ours');
  expect(profileOf(columnsOf(HARINGEY.slice(1)), [ours]).id).toBe('own:ours');
});

test('the layout made from a plan is kept in Plan setup and read back', () => {
  const columns = columnsOf(['Action\nto be taken', 'Lead & due date', 'Folder', '', 'folder (2)']);
  const ours = layoutOf(columns, ownProfileId('Our layout'), 'Our layout');
  expect(ours.columns).toEqual([
    { header: 'Action to be taken', fields: ['action'] },
    { header: 'Lead & due date', fields: ['lead', 'due'] },
    { header: 'Folder', fields: [] },
  ]);
  const settings = {
    profiles:
      ours.columns.length > 0
        ? [{ ...ours, columns: ours.columns.map(({ header, fields }) => ({ header, fields: [...fields] })) }]
        : [],
  };
  const sheet = plannedSnapshot(layOutSetupSheet(settings));
  expect(readSetupSheet(sheet)).toEqual({ setup: settings, problems: [] });
});
