/** A board's own layouts in "Plan setup": kept, read back, and tried before the built-in ones. */
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { reviseSetupSheet } from '../../../../src/plan/change/settings-sheet/revise-setup-sheet';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup, type SetupSettings } from '../../../../src/plan/read/setup/setup';
import { ownProfileId } from '../../../../src/plan/read/setup/tables/layouts';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import { a1 } from '../../../../src/plan/read/sheet/a1';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { plannedSnapshot, typedOver } from '../../../support/planned-snapshot';

const OURS = {
  id: ownProfileId('Our layout'),
  title: 'Our layout',
  columns: [
    { header: 'What we will do', fields: ['action' as const] },
    { header: 'Who & when', fields: ['lead' as const, 'due' as const] },
    { header: 'Colour of folder', fields: [] },
  ],
};
const SETTINGS: SetupSettings = {
  profiles: [
    OURS,
    { id: ownProfileId('__proto__'), title: '__proto__', columns: [{ header: '=1+1', fields: ['ref'] }] },
  ],
  confirmedColumns: [{ sheet: null, header: 'Lead', fields: ['lead'] }],
};
const laid = layOutSetupSheet(SETTINGS);
const whole = plannedSnapshot(laid);
const area = laid.tables.find(({ name }) => name === 'PlanSetupLayouts')?.area;
const at = (row: number, column: number) =>
  a1((area?.rowIndex ?? 0) + row, (area?.columnIndex ?? 0) + column);

test('a sheet without own layouts has no table for them, and is complete', () => {
  const bare = layOutSetupSheet({});
  expect(bare.tables).toHaveLength(5);
  expect(readSetupSheet(plannedSnapshot(bare)).problems).toEqual([]);
});

test.each<[string, Record<string, string>, string, RegExp]>([
  ['a row without its layout', { [at(2, 0)]: '' }, 'incomplete', /lacks its layout/],
  ['a column said twice', { [at(2, 1)]: 'what WE will do' }, 'repeated', /row 6/],
  ['something that no column holds', { [at(2, 2)]: 'Moonlight' }, 'unreadable', /Moonlight/],
])('%s is reported and left out, and the other rows apply', (_, cells, id, message) => {
  const { setup, problems } = readSetupSheet(typedOver(whole, cells));
  expect(problems).toEqual([expect.objectContaining({ id, message: expect.stringMatching(message) })]);
  expect(setup.profiles?.[0]?.columns.map(({ header }) => header)).toEqual([
    'What we will do',
    'Colour of folder',
  ]);
});

test('what was written is read back, beside the confirmed columns', () => {
  expect(readSetupSheet(whole)).toEqual({ setup: SETTINGS, problems: [] });
});

test('an older sheet gets the table at its right once there is something to keep', () => {
  const before = plannedSnapshot(layOutSetupSheet({ confirmedColumns: SETTINGS.confirmedColumns ?? [] }));
  const planned = reviseSetupSheet(SETTINGS, [before]);
  const sheet = planned.ok ? planned.value.sheets[0] : undefined;
  expect(sheet?.tables.map(({ name }) => name)).toEqual(['PlanSetupLayouts']);
  expect(sheet?.tables[0]?.area.columnIndex).toBeGreaterThan(before.columnCount);
  const after = sheet && plannedSnapshot(sheet, 1900, before);
  expect(after && readSetupSheet(after)).toEqual({ setup: SETTINGS, problems: [] });
  expect(after && reviseSetupSheet(SETTINGS, [after])).toEqual({ ok: true, value: { sheets: [] } });
});

test('is tried before the built-in layouts', () => {
  const plan = gridSnapshot([
    ['What we will do', 'Who & when', 'Colour of folder'],
    ['Train all staff in it.', 'Police, 31 March 2017', 'Red'],
  ]);
  const setup = makeSetup({ asOf: '2016-10-15', ...readSetupSheet(whole).setup });
  const [report] = reviewWorkbook([plan], setup).plans;
  expect(report?.columns.profile).toBe(OURS.id);
  expect(report?.columns.columns.map(({ fields }) => fields)).toEqual([['action'], ['lead', 'due'], []]);
});
