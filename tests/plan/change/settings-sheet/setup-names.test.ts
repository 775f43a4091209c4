/** The names that live formulas rely on: written with the sheet, if they are missing, and if rows have moved. */
import { ensureSetup, reviseSetupSheet } from '../../../../src/plan/change/settings-sheet/revise-setup-sheet';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import type { NameChange } from '../../../../src/plan/change/parts/sheet-state';
import type { SheetChange } from '../../../../src/plan/change/change-set';
import type { SetupSettings } from '../../../../src/plan/read/setup/setup';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { plannedSnapshot, typedOver } from '../../../support/planned-snapshot';

const lead = (name: string) => ({ name, kind: 'board' as const });
const SETTINGS: SetupSettings = {
  dueSoonDays: 14,
  register: { origin: 'confirmed', entries: [lead('LSCB'), lead('CCG')] },
};

function ensured(
  settings: SetupSettings,
  sheet: SheetSnapshot,
  names: readonly NameChange[],
): SheetChange | undefined {
  const outcome = ensureSetup(settings, [sheet], names);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.sheets[0];
}
const laid = layOutSetupSheet(SETTINGS);
const whole = plannedSnapshot(laid);

/** What each name says on the sheet, top down, without the blanks below. */
const saying = ({ values }: SheetSnapshot, names: readonly NameChange[] = []) =>
  Object.fromEntries(
    names.map(({ name, area }) => [
      name,
      values
        .slice(area.rowIndex, area.rowIndex + area.rowCount)
        .map((row) => row[area.columnIndex] ?? '')
        .filter((value, at) => at === 0 || value !== ''),
    ]),
  );

const WANTED = {
  Plan_AsOf: [''],
  Plan_DueSoonDays: [14],
  Plan_Scheme: [''],
  Plan_Day: [''],
  Plan_SoonUntil: [''],
  Plan_Agreed: [''],
  Plan_Published: [''],
  Plan_YearKind: [''],
  Plan_CountedFrom: [''],
  Plan_ReadBy: [''],
  Plan_ReadAs: [''],
  Plan_DoneWords: [''],
  Plan_Leads: ['LSCB', 'CCG'],
  Plan_OwnSheets: [''],
  Plan_OwnAgreed: [''],
  Plan_OwnPublished: [''],
  Plan_Meetings: [''],
  Plan_ConfirmedSheets: [''],
  Plan_ConfirmedHeaders: [''],
  Plan_ConfirmedFields: [''],
  Plan_RegisterNames: ['LSCB', 'CCG'],
  Plan_RegisterKinds: ['Board', 'Board'],
  Plan_RegisterAliases: [''],
};

test('somebody else’s sheet of that name gets no names', () => {
  const foreign = gridSnapshot([['Minutes of the board']], { name: 'Plan setup' });
  expect(ensureSetup(SETTINGS, [foreign], []).ok).toBe(false);
});

test('nothing is proposed if the sheet and the names exist', () => {
  expect(ensured(SETTINGS, whole, laid.names)).toBeUndefined();
});

test('a new sheet comes with the names of its cells', () => {
  expect(saying(whole, laid.names)).toEqual(WANTED);
});

test('names that are missing, on another sheet or without a range are written, and nothing else', () => {
  const [asOf, days, scheme] = laid.names as [NameChange, NameChange, NameChange];
  const present = [
    { ...asOf, name: asOf.name.toUpperCase() },
    { ...days, sheet: 'Old setup' },
    { name: scheme.name, sheet: null, area: null },
  ];
  const outcome = ensureSetup(SETTINGS, [whole], present);
  const planned = outcome.ok ? outcome.value.sheets[0] : undefined;
  expect(planned?.names.map(({ name }) => name)).toEqual([
    'Plan_DueSoonDays',
    'Plan_Scheme',
    'Plan_Day',
    'Plan_SoonUntil',
    'Plan_Agreed',
    'Plan_Published',
    'Plan_YearKind',
    'Plan_CountedFrom',
    'Plan_ReadBy',
    'Plan_ReadAs',
    'Plan_DoneWords',
    'Plan_Leads',
    'Plan_OwnSheets',
    'Plan_OwnAgreed',
    'Plan_OwnPublished',
    'Plan_Meetings',
    'Plan_ConfirmedSheets',
    'Plan_ConfirmedHeaders',
    'Plan_ConfirmedFields',
    'Plan_RegisterNames',
    'Plan_RegisterKinds',
    'Plan_RegisterAliases',
  ]);
  expect(planned).toMatchObject({ cells: [], tables: [] });
});

test('sorted settings and inserted rows are found where they are', () => {
  const moved = typedOver(whole, { A10: 'Due soon (days)', B10: 21, A11: 'Rating scheme', B11: 'RAG' });
  const settings = readSetupSheet(moved).setup;
  expect(settings).toMatchObject({ dueSoonDays: 21, scheme: 'rag' });
  const planned = ensured(settings, moved, laid.names);
  const after = planned ? plannedSnapshot(planned, 1900, moved) : moved;
  const names = planned?.names.length ? planned.names : laid.names;
  expect(saying(after, names)).toMatchObject({ Plan_DueSoonDays: [21], Plan_Scheme: ['RAG'] });
});

test('the name of the leads is extended with more leads', () => {
  const register = { origin: 'confirmed' as const, entries: [lead('LSCB'), lead('CCG'), lead('Police')] };
  const planned = ensured({ ...SETTINGS, register }, whole, laid.names);
  expect(planned?.names.map(({ name, area }) => [name, area.rowCount])).toEqual([['Plan_Leads', 3]]);
  const unknown = reviseSetupSheet({ ...SETTINGS, register }, [whole]);
  expect(unknown.ok && unknown.value.sheets[0]?.names).toEqual(
    expect.arrayContaining([...(planned?.names ?? [])]),
  );
});

test('deleted tables are recreated with their names, even if empty', () => {
  const [, , leads] = laid.tables.map(({ area }) => area);
  if (!leads) throw new Error('no leads');
  const bare = plannedSnapshot(layOutSetupSheet({}));
  const without = {
    ...typedOver(bare, { I5: '', J5: '', K5: '', L5: '', M5: '', N5: '' }),
    tables: bare.tables.filter(({ name }) => name !== 'PlanSetupLeads'),
  };
  expect(ensured({}, without, laid.names)).toMatchObject({
    tables: [{ name: 'PlanSetupLeads' }],
    names: [
      { name: 'Plan_Leads', area: { rowCount: 1 } },
      { name: 'Plan_RegisterNames' },
      { name: 'Plan_RegisterKinds' },
      { name: 'Plan_RegisterAliases' },
    ],
  });
});
