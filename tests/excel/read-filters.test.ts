/** Filters read through the real client: only when parts are read, and criteria only of filters in use. */
import { filteredColumns } from '../../src/excel/read-filters';
import { readWorkbook } from '../../src/excel/read-snapshot';
import { addTable } from '../../src/workbench/model/tables';
import { findSheet } from '../../src/workbench/model/workbook';
import { area } from '../support/grid-snapshot';
import { openGrid } from '../support/open-grid';

const ROWS = [
  ['Action', 'Lead'],
  ['Train', 'Police'],
];

const open = () => {
  const book = openGrid({ Plan: ROWS, Other: ROWS, Bare: ROWS });
  const [plan, other] = ['Plan', 'Other'].map((name) => findSheet(book.workbook, name));
  if (!plan || !other) throw new Error('no sheets');
  plan.autoFilter = { area: area('A1:B2'), columns: [] };
  const table = addTable(book.workbook, other, area('A1:B2'));
  const read = async () => {
    const before = book.stats.syncs;
    const found = await readWorkbook();
    if (!found.ok) throw new Error(found.problem.code);
    return { filters: found.value.parts.filters, exchanges: book.stats.syncs - before };
  };
  return { plan, table, read };
};

test('filters without criteria cost no exchange; criteria cost one for all filters together', async () => {
  const { plan, table, read } = open();
  const before = await read();
  expect(before.filters).toEqual([
    { sheet: 'Plan', table: null, area: area('A1:B2'), columns: [] },
    { sheet: 'Other', table: 'Table1', area: area('A1:B2'), columns: [] },
  ]);
  plan.autoFilter = { area: area('A1:B2'), columns: [{ columnOffset: 1, values: ['Police'] }] };
  table.filter = {
    area: table.area,
    columns: [{ columnOffset: 0, criteria: [{ operator: 'notEqual', value: 'x' }] }],
  };
  const after = await read();
  expect(after.filters?.map(({ columns }) => columns)).toEqual([
    [{ columnOffset: 1, criteria: { filterOn: 'Values', values: ['Police'] } }],
    [{ columnOffset: 0, criteria: { filterOn: 'Custom', criterion1: '<>x' } }],
  ]);
  expect(after.exchanges - before.exchanges).toBe(1);
});

test.each<[string, unknown, unknown]>([
  ['nothing, where nothing is filtered', [{ filterOn: 'Values', values: ['a'] }], []],
  [
    'placeholders for columns that are not filtered',
    [null, {}, { filterOn: 'Values', values: [] }],
    'unread',
  ],
  ['no list at all', null, 'unread'],
])('Excel gives %s', (_, criteria, wanted) => {
  const read = filteredColumns({
    isDataFiltered: wanted === 'unread',
    criteria: criteria as Excel.FilterCriteria[],
  });
  expect(read).toEqual(wanted === 'unread' ? [{ columnOffset: 0, criteria: {} }] : wanted);
});
