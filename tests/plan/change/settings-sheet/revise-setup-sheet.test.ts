import { reviseSetupSheet } from '../../../../src/plan/change/settings-sheet/revise-setup-sheet';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import type { SheetChange } from '../../../../src/plan/change/change-set';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import type { SetupSettings } from '../../../../src/plan/read/setup/setup';
import { a1 } from '../../../../src/plan/read/sheet/a1';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { plannedSnapshot, typedOver } from '../../../support/planned-snapshot';

const lead = (name: string, kind: 'board' | 'agency' | 'unknown' = 'board') => ({
  name,
  kind,
  aliases: [],
  agency: null,
  from: null,
  to: null,
});
const register = (...entries: ReturnType<typeof lead>[]) => ({ origin: 'confirmed' as const, entries });
const SETTINGS: SetupSettings = {
  agreed: '2016-01-27',
  register: register(lead('LSCB'), lead('CCG', 'agency')),
  meetings: [{ date: '2016-09-14', body: 'LSCB' }],
};

function revise(settings: SetupSettings, sheet: SheetSnapshot): SheetChange | undefined {
  const outcome = reviseSetupSheet(settings, [sheet]);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.sheets[0];
}
const laidOut = () => plannedSnapshot(layOutSetupSheet(SETTINGS));
const tableNames = (plan: SheetChange | undefined) => plan?.tables.map(({ name }) => name) ?? [];
const after = (plan: SheetChange | undefined, sheet: SheetSnapshot) =>
  readSetupSheet(plan ? plannedSnapshot(plan, 1900, sheet) : sheet).setup;

test('a sheet of that name that is not ours is refused', () => {
  const foreign = gridSnapshot([['Minutes of the board']], { name: 'PLAN SETUP' });
  expect(reviseSetupSheet(SETTINGS, [foreign])).toEqual({
    ok: false,
    problem: { code: 'setup-sheet-taken', sheet: 'PLAN SETUP' },
  });
});

test('a sheet laid out by a newer version of the add-in is read, but never written to', () => {
  const version = layOutSetupSheet(SETTINGS).cells.find(({ value }) => value === 'Layout version');
  const cell = a1(version?.rowIndex ?? 0, (version?.columnIndex ?? 0) + 1);
  const newer = typedOver(laidOut(), { [cell]: 2 });
  expect(readSetupSheet(newer).setup.agreed).toBe('2016-01-27');
  expect(reviseSetupSheet({ ...SETTINGS, agreed: '2016-02-01' }, [newer])).toEqual({
    ok: false,
    problem: { code: 'setup-newer', sheet: 'Plan setup' },
  });
});

test('without a sheet a complete one is laid out, in the workbook’s date system', () => {
  const outcome = reviseSetupSheet(SETTINGS, [gridSnapshot([['a']], { dateSystem: 1904 })]);
  expect(outcome).toEqual({ ok: true, value: { sheets: [layOutSetupSheet(SETTINGS, 1904)] } });
});

test('nothing is proposed if the sheet already has everything', () => {
  expect(revise(SETTINGS, laidOut())).toBeUndefined();
});

test('only the affected table is changed, and the new settings are read back', () => {
  const changed = {
    ...SETTINGS,
    register: register(lead('LSCB'), lead('Police', 'agency'), lead('CCG', 'agency')),
  };
  const plan = revise(changed, laidOut());
  expect(tableNames(plan)).toEqual(['PlanSetupLeads']);
  expect(after(plan, laidOut())).toEqual(changed);
});

test('rows that are no longer needed are cleared', () => {
  const changed = { ...SETTINGS, register: register(lead('CCG', 'agency')) };
  const plan = revise(changed, laidOut());
  expect(plan?.tables[0]?.area.rowCount).toBe(2);
  expect(after(plan, laidOut())).toEqual(changed);
});

test('what staff typed stays even if it could not be read, as do their own columns and rows', () => {
  const leads = layOutSetupSheet(SETTINGS).tables.find(({ name }) => name === 'PlanSetupLeads')?.area;
  if (!leads) throw new Error('no table');
  const cell = (row: number, column: number) => a1(leads.rowIndex + row, leads.columnIndex + column);
  const wide = laidOut();
  const typed = typedOver(
    wide,
    {
      // The kind cannot be read; the sixth column was renamed and holds telephone numbers now.
      [cell(1, 1)]: 'Boss',
      [cell(0, 5)]: 'Phone',
      [cell(1, 5)]: '0123',
      [cell(2, 5)]: '0456',
      [cell(3, 2)]: 'no name yet',
    },
    wide.tables,
  );
  const before = readSetupSheet(typed);
  expect(before.problems.map(({ id }) => id)).toEqual(['unreadable', 'incomplete']);
  const changed = {
    ...before.setup,
    register: register(lead('CCG', 'agency'), lead('LSCB', 'unknown'), lead('Police', 'agency')),
  };
  const plan = revise(changed, typed);
  const written = plan ? plannedSnapshot(plan, 1900, typed) : typed;
  const rows = written.values
    .slice(leads.rowIndex, leads.rowIndex + 5)
    .map((row) => row.slice(leads.columnIndex, leads.columnIndex + 6));
  expect(rows).toEqual([
    ['Name', 'Kind', 'Also known as', 'Belongs to', 'From', 'Phone'],
    ['CCG', 'Agency', '', '', '', '0456'],
    ['LSCB', 'Boss', '', '', '', '0123'],
    ['Police', 'Agency', '', '', '', ''],
    ['', '', 'no name yet', '', '', ''],
  ]);
  expect(plan?.cells.every(({ before: was }) => was !== undefined)).toBe(true);
});

test('changing a setting keeps the others, and the order and notes of the table', () => {
  const typed = typedOver(laidOut(), {
    A7: 'Agreed date',
    B7: '27/1/2016',
    A8: 'As-of date',
    B8: '',
    C6: 'my own note',
  });
  expect(readSetupSheet(typed)).toMatchObject({ setup: { agreed: '2016-01-27' }, problems: [] });
  const plan = revise({ ...SETTINGS, asOf: '2016-10-15' }, typed);
  expect(tableNames(plan)).toEqual(['PlanSetupSettings']);
  const written = plan ? plannedSnapshot(plan, 1900, typed) : typed;
  expect(readSetupSheet(written)).toMatchObject({
    setup: { asOf: '2016-10-15', agreed: '2016-01-27' },
    problems: [],
  });
  expect(written.values.flat()).toContain('my own note');
  expect(written.values.flat()).toContain('27/1/2016');
});

test('a deleted table is recreated to the right of everything, a lost column at the right of its table', () => {
  const whole = laidOut();
  const column = whole.tables.find(({ name }) => name === 'PlanSetupMeetings')?.area.columnIndex ?? 0;
  const without = typedOver(
    whole,
    { [a1(4, column)]: '', [a1(4, column + 1)]: '', [a1(5, column)]: '', [a1(5, column + 1)]: '' },
    whole.tables.filter(({ name }) => name !== 'PlanSetupMeetings'),
  );
  expect(readSetupSheet(without).setup.meetings).toBeUndefined();
  const plan = revise(SETTINGS, without);
  expect(tableNames(plan)).toEqual(['PlanSetupMeetings']);
  expect(plan?.tables[0]?.area.columnIndex).toBe(whole.columnCount + 1);
  expect(after(plan, without)).toEqual(SETTINGS);
});

test('a table whose headers were changed is left as it is, and a new one is created under another name', () => {
  const leads = layOutSetupSheet(SETTINGS).tables.find(({ name }) => name === 'PlanSetupLeads')?.area;
  if (!leads) throw new Error('no table');
  const typed = typedOver(
    laidOut(),
    { [a1(leads.rowIndex, leads.columnIndex)]: 'Person or body' },
    laidOut().tables,
  );
  expect(readSetupSheet(typed).setup.register).toBeUndefined();
  const plan = revise(SETTINGS, typed);
  expect(tableNames(plan)).toEqual(['PlanSetupLeads2']);
  expect(plan?.cells.every(({ columnIndex }) => columnIndex >= typed.columnCount)).toBe(true);
  const fixed = plan ? plannedSnapshot(plan, 1900, typed) : typed;
  expect(readSetupSheet(fixed).setup).toEqual(SETTINGS);
  expect(fixed.values.flat().filter((value) => value === 'CCG')).toHaveLength(2);
  // From then on the new table is the one that changes.
  expect(tableNames(revise({ ...SETTINGS, register: register(lead('LSCB')) }, fixed))).toEqual([
    'PlanSetupLeads2',
  ]);
});
