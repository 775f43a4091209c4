/** Filters of a sheet and of a table through the real client: what they hide, what they report, and a round trip. */
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import type { Sheet } from '../../../src/workbench/model/workbook';
import { opened } from '../../support/open-built';
import { openGrid } from '../../support/open-grid';

const ROWS = [
  ['Action', 'Lead', 'Cost', 'Due'],
  ['Train', 'Police', 5, 42_430],
  ['Audit', 'Health', 50, 42_461],
  ['Write', '', 500, 42_462],
  ['Visit', 'police', 7, 42_800],
];

const hiddenRows = (sheet: Sheet | undefined): readonly number[] =>
  [...(sheet?.rows ?? [])].filter(([, { hidden }]) => hidden).map(([at]) => at + 1);

const open = () => {
  const book = openGrid({ Plan: ROWS });
  const run = (deed: (sheet: Excel.Worksheet) => void): Promise<void> =>
    book.Excel.run(async (context) => {
      deed(context.workbook.worksheets.getItem('Plan'));
      await context.sync();
    });
  const [sheet] = book.workbook.sheets;
  return { ...book, run, hidden: () => hiddenRows(sheet), sheet: sheet as Sheet };
};

test.each<[string, number, Excel.FilterCriteria, number[]]>([
  ['a value, whatever its case', 1, { filterOn: 'Values', values: ['Police'] }, [3, 4]],
  ['blanks beside a value', 1, { filterOn: 'Values', values: ['Health', ''] }, [2, 5]],
  [
    'a month and a year',
    3,
    {
      filterOn: 'Values',
      values: [
        { date: '2016-04-01', specificity: 'Month' },
        { date: '2017-01-01', specificity: 'Year' },
      ],
    },
    [2],
  ],
  ['an ending', 0, { filterOn: 'Custom', criterion1: '=*it' }, [2, 4]],
  ['what is not blank', 1, { filterOn: 'Custom', criterion1: '<>' }, [4]],
  [
    'numbers between',
    2,
    { filterOn: 'Custom', criterion1: '>5', criterion2: '<500', operator: 'And' },
    [2, 4],
  ],
  [
    'numbers outside',
    2,
    { filterOn: 'Custom', criterion1: '<=5', criterion2: '>=500', operator: 'Or' },
    [3, 5],
  ],
  ['the two largest', 2, { filterOn: 'TopItems', criterion1: '2' }, [2, 5]],
  ['the smallest half', 2, { filterOn: 'BottomPercent', criterion1: '50' }, [3, 4]],
])(
  'a filter by %s hides the other rows, reads back as it was given, and is saved',
  async (_, at, criteria, rows) => {
    const { run, hidden, workbook, Excel } = open();
    await run((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:D5'), at, criteria));
    expect(hidden()).toEqual(rows);
    const read = await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Plan');
      autoFilter.load('criteria,isDataFiltered');
      await context.sync();
      return autoFilter;
    });
    const plain = read.criteria.map((each) =>
      each === null ? null : Object.fromEntries(Object.entries(each).filter(([, value]) => value !== null)),
    );
    const wanted: unknown[] = [null, null, null, null];
    wanted[at] = expect.objectContaining(
      'values' in criteria && typeof criteria.values?.[0] === 'object' ? { filterOn: 'Values' } : criteria,
    );
    expect(plain).toEqual(wanted);
    const again = opened(saveXlsx(workbook).bytes);
    expect(again.sheets[0]?.autoFilter).toEqual(workbook.sheets[0]?.autoFilter);
    expect(again.names.filter(({ name }) => name === '_xlnm._FilterDatabase')).toMatchObject([
      { formula: 'Plan!$A$1:$D$5' },
    ]);
  },
);

test('criteria of two columns hold together; one is cleared, then all; what is read cannot be given back with its nulls', async () => {
  const { run, hidden, Excel } = open();
  await run((sheet) => {
    sheet.autoFilter.apply('A1:D5', 1, { filterOn: 'Values', values: ['Police'] });
    sheet.autoFilter.apply('A1:D5', 2, { filterOn: 'Custom', criterion1: '>5' });
  });
  expect(hidden()).toEqual([2, 3, 4]);
  await run((sheet) => sheet.autoFilter.clearColumnCriteria(1));
  expect(hidden()).toEqual([2]);
  await expect(run((sheet) => sheet.autoFilter.clearColumnCriteria(4))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
  await expect(
    Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Plan');
      autoFilter.load('criteria');
      await context.sync();
      autoFilter.apply('A1:D5', 2, autoFilter.criteria[2]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
  await run((sheet) => sheet.autoFilter.clearCriteria());
  expect(hidden()).toEqual([]);
});

test('another range is refused until the filter is removed; its arrows alone leave rows hidden by hand', async () => {
  const { run, hidden, sheet } = open();
  await run((each) => {
    each.getRange('3:3').rowHidden = true;
    each.autoFilter.apply('A1:C5');
  });
  expect(hidden()).toEqual([3]);
  await expect(run((each) => each.autoFilter.apply('A1:D5'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
  await run((each) => {
    each.autoFilter.remove();
    each.autoFilter.apply('A1:D5');
  });
  expect(sheet.autoFilter?.area.columnCount).toBe(4);
  expect(hidden()).toEqual([3]);
});

test('a column of a table is filtered, and the filter goes along when the table is made wider', async () => {
  const { run, hidden, sheet } = open();
  await run((each) => {
    const table = each.tables.add('A1:C5', true);
    table.name = 'Tasks';
    table.columns.getItemAt(1).filter.apply({ filterOn: 'Values', values: ['Health'] });
  });
  expect(hidden()).toEqual([2, 4, 5]);
  await run((each) => {
    each.tables.getItem('Tasks').columns.getItemAt(1).filter.clear();
    each.tables.getItem('Tasks').resize('A1:D5');
    each.tables.getItem('Tasks').columns.getItemAt(3).filter.apply({ filterOn: 'TopItems', criterion1: '1' });
  });
  expect(hidden()).toEqual([2, 3, 4]);
  expect(sheet.tables[0]?.filter?.area.columnCount).toBe(4);
});
