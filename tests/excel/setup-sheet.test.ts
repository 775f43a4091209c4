/** The sheet "Plan setup" through Microsoft's own client: written, read back, edited by hand, written again. */
import { excelHost as host } from '../../src/excel/excel-host';
import { reviseSetupSheet } from '../../src/plan/change/settings-sheet/revise-setup-sheet';
import { isNamedSetup } from '../../src/plan/read/setup/find-setup-tables';
import { readSetupSheet } from '../../src/plan/read/setup/read-setup-sheet';
import type { SetupSettings } from '../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { findSheet, type Workbook } from '../../src/workbench/model/workbook';
import { cellAt, openGrid } from '../support/open-grid';

const PLAN = [
  ['Action', 'Lead', 'Due'],
  ['Train staff', 'LSCB', 'March 2017'],
];
const SETTINGS: SetupSettings = {
  agreed: '2016-01-27',
  scheme: 'brag',
  register: {
    origin: 'confirmed',
    entries: [
      { name: '=LSCB', kind: 'board', aliases: ['1.2', '03/04'], agency: null, from: '2014-04-01', to: null },
    ],
  },
  meetings: [{ date: '2016-09-14', body: 'LSCB' }],
  confirmedColumns: [{ sheet: 'Plan', header: 'Due', fields: ['due'] }],
};

async function snapshots(): Promise<readonly SheetSnapshot[]> {
  const read = await host.readSnapshots({});
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}
const reading = async () => {
  const sheet = (await snapshots()).find(isNamedSetup);
  return sheet ? readSetupSheet(sheet) : null;
};
async function save(settings: SetupSettings): Promise<void> {
  const plan = reviseSetupSheet(settings, await snapshots());
  if (!plan.ok) throw new Error(plan.problem.code);
  expect(await host.write(plan.value)).toMatchObject({ ok: true });
}
const setupOf = (workbook: Workbook) => {
  const sheet = findSheet(workbook, 'Plan setup');
  if (!sheet) throw new Error('no setup');
  return sheet;
};

test('is written as ordinary tables with drop-downs, and read back unchanged', async () => {
  const { workbook } = openGrid({ Plan: PLAN });
  await save(SETTINGS);
  expect(await reading()).toEqual({ setup: SETTINGS, problems: [] });
  const sheet = setupOf(workbook);
  expect(sheet.tables.map(({ name }) => name)).toEqual([
    'PlanSetupSettings',
    'PlanSetupPlans',
    'PlanSetupLeads',
    'PlanSetupMeetings',
    'PlanSetupColumns',
  ]);
  expect(sheet.validations.map(({ formula1 }) => formula1)).toEqual([
    '"BRAG,RAG"',
    '"Financial,Calendar,Academic"',
    '"Begun"',
    '"Replace,Add below"',
    '"Yes"',
    '"Agency,Sub-group,Board,Post,Person,Not known"',
  ]);
  expect(cellAt(workbook, 'Plan setup', 'B8')).toMatchObject({
    value: 42396,
    style: { numberFormat: 'd mmm yyyy' },
  });
  expect(workbook.sheets[0]?.name).toBe('Plan');
});

test('is read even if staff have hidden it', async () => {
  const { workbook } = openGrid({ Plan: PLAN });
  await save(SETTINGS);
  setupOf(workbook).visibility = 'VeryHidden';
  expect(await reading()).toEqual({ setup: SETTINGS, problems: [] });
});

test('accepts what staff type, and their rows stay when the pane saves again', async () => {
  const { workbook, person } = openGrid({ Plan: PLAN });
  await save(SETTINGS);
  const leads = setupOf(workbook).tables[2]?.area;
  if (!leads) throw new Error('no leads');
  expect([leads.rowIndex, leads.columnIndex, leads.rowCount]).toEqual([4, 8, 2]);
  person.type('Plan setup', 'I7', 'CCG');
  person.type('Plan setup', 'J7', 'agency');
  person.type('Plan setup', 'B8', '1/2/2016');
  const edited = await reading();
  expect(edited).toMatchObject({ setup: { agreed: '2016-02-01' }, problems: [] });
  expect(edited?.setup.register?.entries.map(({ name, kind }) => [name, kind])).toEqual([
    ['=LSCB', 'board'],
    ['CCG', 'agency'],
  ]);
  const meetings = [...(SETTINGS.meetings ?? []), { date: '2016-12-01', body: null }];
  await save({ ...edited?.setup, meetings });
  expect((await reading())?.setup).toEqual({ ...edited?.setup, meetings });
});

test('a user who edits it between reading and saving loses nothing', async () => {
  const { workbook, person } = openGrid({ Plan: PLAN });
  await save(SETTINGS);
  const plan = reviseSetupSheet({ ...SETTINGS, agreed: '2016-03-01' }, await snapshots());
  if (!plan.ok) throw new Error(plan.problem.code);
  person.type('Plan setup', 'B8', '1/2/2016');
  expect(await host.write(plan.value)).toEqual({
    ok: false,
    problem: { code: 'changed-since-read', sheet: 'Plan setup', cells: ['B8'] },
  });
  expect(cellAt(workbook, 'Plan setup', 'B8')?.value).toBe(42401);
});
