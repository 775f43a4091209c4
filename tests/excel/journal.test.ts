/** The journal through Microsoft's own client: written with a change, read back from the workbook, and taken off again. */
import { excelHost as host } from '../../src/excel/excel-host';
import { journalRows } from '../../src/plan/layout/journal/journal-rows';
import { journalStateChange } from '../../src/plan/layout/journal/journal-state';
import { lastChange, readJournal } from '../../src/plan/layout/journal/read-journal';
import { ensureSetup } from '../../src/plan/layout/revise-setup-sheet';
import { emptySheet, type SheetPlan } from '../../src/plan/layout/sheet-plan';
import type { IsoDate } from '../../src/plan/dates/calendar';
import { readSetupSheet } from '../../src/plan/setup/read-setup-sheet';
import { openGrid } from '../support/open-grid';

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
  const plan: SheetPlan = { sheets: [...kept.value.sheets, { ...emptySheet('Plan'), cells }] };
  const written = await host.write(plan, {
    journal: (undo) => journalRows(snapshots, plan, { on: ON, title, undo }),
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

test('a change keeps what takes it back, however long, and the sheet says so', async () => {
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
  expect(setup?.tables.find(({ name }) => name === 'PlanSetupJournal')?.area.rowCount).toBeGreaterThan(4);
  expect(ensureSetup({ agreed: '2016-01-27' }, snapshots, parts.names)).toEqual({
    ok: true,
    value: { sheets: [] },
  });
  expect(workbook.names.map(({ name }) => name).sort()).toEqual([
    'Plan_AsOf',
    'Plan_DueSoonDays',
    'Plan_Leads',
    'Plan_Scheme',
  ]);
});

test('a change that is taken back gives the cells back, and its row says so', async () => {
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
  expect(restored).toEqual({ ok: true, value: { left: [] } });
  expect(await told()).toEqual([
    [1, ON, 'One', 'done', true],
    [2, ON, 'Two', 'undone', false],
  ]);
  expect((await read()).snapshots.find(({ name }) => name === 'Plan')?.values[0]?.[3]).toBe('One');
});
