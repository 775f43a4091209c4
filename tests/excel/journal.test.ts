/**
 * The journal through Microsoft's own client: written with a change, read back from the workbook, and removed again.
 */
import { excelHost as host } from '../../src/excel/excel-host';
import { journalInSteps } from '../../src/plan/change/journal/journal-rows';
import { journalStateChange } from '../../src/plan/change/journal/journal-state';
import { lastChange, readJournal } from '../../src/plan/marks/journal/read-journal';
import { ensureSetup } from '../../src/plan/change/settings-sheet/revise-setup-sheet';
import { emptySheet, type ChangeSet } from '../../src/plan/change/change-set';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { readSetupSheet } from '../../src/plan/read/setup/read-setup-sheet';
import { proposeNewPlan } from '../../src/plan/change/new-plan/propose-new-plan';
import { reviewWorkbook } from '../../src/plan/review';
import { standardSchemaProfile } from '../../src/plan/read/schema/profiles/standard-schema';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { findSheet } from '../../src/workbench/model/workbook';
import { cellAt, openGrid } from '../support/open-grid';

const ON = '2026-11-21' as IsoDate;
const PLAN = [
  ['Action', 'Lead', 'Due'],
  ['Train staff', 'LSCB', 'March 2017'],
];

async function read() {
  const reading = await host.readWorkbook({});
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}
/** Writes one text of each length into column D of the plan, with Plan setup, as a change. */
async function change(title: string, ...lengths: number[]) {
  const { snapshots, parts } = await read();
  const kept = ensureSetup({ agreed: '2016-01-27' }, snapshots, parts.names);
  if (!kept.ok) throw new Error(kept.problem.code);
  const now = (row: number) => snapshots.find(({ name }) => name === 'Plan')?.values[row]?.[3] ?? '';
  const cells = lengths.map((length, row) => ({
    rowIndex: row,
    columnIndex: 3,
    value: `${title} `.repeat(Math.ceil(length / 4)).slice(0, length),
    before: now(row),
  }));
  const plan: ChangeSet = { sheets: [...kept.value.sheets, { ...emptySheet('Plan'), cells }] };
  const written = await host.write(plan, {
    journal: (undo) => journalInSteps(snapshots, plan, { on: ON, title, undo }),
  });
  expect(written).toMatchObject({ ok: true, value: { differs: [] } });
}
const told = async () =>
  readJournal((await read()).snapshots).map(({ number, on, title, state, undo }) => [
    number,
    on,
    title,
    state,
    undo !== null,
  ]);

test('a change keeps its undo data, however long, and the sheet says so', async () => {
  const { workbook } = openGrid({ Plan: PLAN });
  await change('One', 3);
  await change('Two', 30_000, 30_000, 30_000);
  await change('Three', 5, 5, 5);
  expect(await told()).toEqual([
    [1, ON, 'One', 'done', true],
    [2, ON, 'Two', 'done', true],
    [3, ON, 'Three', 'done', true],
  ]);
  const { snapshots, parts } = await read();
  const setup = snapshots.find(({ name }) => name === 'Plan setup');
  expect(setup && readSetupSheet(setup)).toEqual({ setup: { agreed: '2016-01-27' }, problems: [] });
  expect(setup?.tables.find(({ name }) => name === 'PlanSetupJournal')?.area.rowCount).toBe(4);
  expect(ensureSetup({ agreed: '2016-01-27' }, snapshots, parts.names)).toEqual({
    ok: true,
    value: { sheets: [] },
  });
  expect(workbook.names.map(({ name }) => name).sort()).toEqual([
    'Plan_Agreed',
    'Plan_AsOf',
    'Plan_ConfirmedFields',
    'Plan_ConfirmedHeaders',
    'Plan_ConfirmedSheets',
    'Plan_CountedFrom',
    'Plan_Day',
    'Plan_DoneWords',
    'Plan_DueSoonDays',
    'Plan_Leads',
    'Plan_Meetings',
    'Plan_OwnAgreed',
    'Plan_OwnPublished',
    'Plan_OwnSheets',
    'Plan_Published',
    'Plan_ReadAs',
    'Plan_ReadBy',
    'Plan_RegisterAliases',
    'Plan_RegisterKinds',
    'Plan_RegisterNames',
    'Plan_Scheme',
    'Plan_SoonUntil',
    'Plan_YearKind',
  ]);
});

test('undoing a change restores the cells, and its row says so', async () => {
  openGrid({ Plan: PLAN });
  await change('One', 3);
  await change('Two', 4);
  const { snapshots } = await read();
  const last = lastChange(snapshots);
  if (!last?.undo) throw new Error('nothing to undo');
  const restored = await host.restore(last.undo, {
    changed: 'stop',
    journal: { first: [], last: journalStateChange(snapshots, last, 'undone') },
  });
  expect(restored).toEqual({ ok: true, value: { left: [], unformatted: [] } });
  expect(await told()).toEqual([
    [1, ON, 'One', 'done', true],
    [2, ON, 'Two', 'undone', false],
  ]);
  expect((await read()).snapshots.find(({ name }) => name === 'Plan')?.values[0]?.[3]).toBe('One');
});

test('undoing the change that created the sheet removes it, with journal and names', async () => {
  const { workbook } = openGrid({ Plan: PLAN });
  await change('One', 3);
  await change('Two', 4);
  for (const title of ['Two', 'One']) {
    const { snapshots } = await read();
    const last = lastChange(snapshots);
    if (last?.title !== title || !last.undo) throw new Error('nothing to undo');
    const journal = { first: [], last: journalStateChange(snapshots, last, 'undone') };
    expect(await host.restore(last.undo, { changed: 'stop', journal })).toEqual({
      ok: true,
      value: { left: [], unformatted: [] },
    });
  }
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  expect(workbook.names).toEqual([]);
  expect((await read()).snapshots[0]?.values).toEqual(PLAN);
});

test('a new plan is a table on its own sheet, validates what is typed into it, and prints in landscape', async () => {
  const { workbook, person } = openGrid({ Plan: PLAN });
  const { snapshots } = await read();
  const planned = proposeNewPlan(standardSchemaProfile, 'Plan', {
    snapshots,
    scheme: 'brag',
    leadsNamed: false,
  });
  expect(await host.write({ sheets: [planned] })).toMatchObject({ ok: true, value: { differs: [] } });
  const sheet = findSheet(workbook, 'Plan 2');
  expect(sheet?.tables.map(({ name, area: { rowCount } }) => [name, rowCount])).toEqual([['ActionPlan', 11]]);
  expect(sheet?.validations).toHaveLength(2);
  expect(sheet?.pageLayout).toMatchObject({ orientation: 'Landscape' });
  person.type('Plan 2', 'C6', 'Write to all schools about the review.');
  person.type('Plan 2', 'F6', '31/3/2027');
  expect(cellAt(workbook, 'Plan 2', 'F6')).toMatchObject({
    value: 46477,
    style: { numberFormat: 'd mmm yyyy' },
  });
  const { plans } = reviewWorkbook((await read()).snapshots.slice(1), makeSetup({ asOf: ON }));
  expect(plans.map(({ actions }) => actions.map(({ row, rating }) => [row.rowIndex, rating.colour]))).toEqual(
    [[[5, 'amber']]],
  );
});
