/** Pointing at a header row, over Office.js: what is refused, what is saved, and how it is forgotten. */
import { wantedOf, withField } from '../../src/taskpane/state/pointing-state';
import { withoutColumns } from '../../src/taskpane/setup/column-choices';
import type { Field } from '../../src/plan/read/schema/fields';
import { openController } from '../support/open-controller';
import { gridWorkbook } from '../support/open-grid';

const PROMISES = [
  ['Our promises'],
  ['Promise', 'Champion', 'Deliverable window'],
  ['Name a nurse for every child in care', 'Health', '31 March 2017'],
  ['Write to every school', 'Education', '30 September 2016'],
];

async function pointedAt(rowIndex: number) {
  const opened = openController(gridWorkbook({ Promises: PROMISES }));
  await opened.check();
  const { store, controller } = opened;
  expect(store.state().notice?.problem?.code).toBe('no-plan-found');
  controller.ask({ kind: 'point', wanted: { sheet: 'Promises', rowIndex: rowIndex - 1, towards: 1 } });
  await controller.settled();
  const read = async (...fields: readonly (Field | null)[]) => {
    const pointed = store.state().pointing?.pointed;
    if (!pointed) throw new Error('No row is pointed at.');
    controller.ask({ kind: 'read-pointed', pointed, fields });
    await controller.settled();
  };
  return { ...opened, read };
}

test('columns that do not make a plan are refused, and nothing is saved', async () => {
  const { store, read, excel } = await pointedAt(1);
  await read('action', null, null);
  expect(store.state().notice?.problem).toEqual({
    code: 'row-reads-no-plan',
    sheet: 'Promises',
    rowIndex: 1,
  });
  expect(store.state().pointing).not.toBeNull();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Promises']);
});

test('a row without an action below it is refused', async () => {
  const { store, read } = await pointedAt(3);
  expect(store.state().pointing?.pointed.row?.rowIndex).toBe(3);
  await read('action', 'lead', 'due');
  expect(store.state().notice?.problem?.code).toBe('row-reads-no-plan');
});

test('a pointed row is saved and read at once, followed live, and can be forgotten', async () => {
  const { store, controller, read, excel } = await pointedAt(0);
  expect(store.state().pointing?.pointed.row?.rowIndex).toBe(1);
  await read('action', 'lead', 'due');
  const { checked, plan, live, pointing, notice } = store.state();
  expect(checked?.review.report.plans[0]?.actions).toHaveLength(2);
  expect([plan, live, pointing, notice]).toEqual(['Promises!1:0', true, null, null]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('Plan setup');

  const { confirmedColumns } = withoutColumns(checked?.settings ?? {}, 'Promises');
  controller.ask({ kind: 'save', what: 'forgotten', settings: { confirmedColumns } });
  await controller.settled();
  expect(store.state().checked?.review.report.plans).toEqual([]);
});

test.each<[readonly (Field | null)[], string]>([
  [[null, null], 'no-action'],
  [['lead', 'due'], 'no-action'],
  [['action', null], 'one-column'],
  [['action', 'action'], 'twice'],
  [['recommendation', 'due'], 'ready'],
])('of %j is required: %s', (fields, kind) => {
  expect(wantedOf(fields).kind).toBe(kind);
});

test('a person’s answer replaces a proposal and stays', () => {
  const column = (proposed: Field | null) => ({
    columnIndex: 0,
    header: 'x',
    own: 'x',
    samples: [],
    proposed,
    rivals: [],
  });
  const row = { sheet: 'Plan', rowIndex: 0, columns: [column('action'), column(null), column(null)] };
  expect(withField(row, ['action', null, 'lead'], 1, 'action')).toEqual([null, 'action', 'lead']);
  expect(withField(row, ['action', null, 'lead'], 1, 'lead')).toEqual(['action', 'lead', 'lead']);
});
