/** The filter of one column of a table: set by two conditions, read, and cleared. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const filtersOfTablesCase: SelfTestCase = {
  id: 'filters-of-tables',
  title: 'A column of a table is filtered by two conditions, says so, and shows all rows when it is cleared.',
  known: 'documented',
  from: 'writing into filtered plans that are tables',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:B4').values = [
      ['Action', 'Days'],
      ['one', 5],
      ['two', 50],
      ['three', 500],
    ];
    const table = sheet.tables.add(sheet.getRange('A1:B4'), true);
    table.load('name');
    await context.sync();
    const { filter } = sheet.tables.getItem(table.name).columns.getItemAt(1);
    filter.apply({ filterOn: 'Custom', criterion1: '>10', operator: 'And', criterion2: '<100' });
    const { autoFilter } = table;
    autoFilter.load('isDataFiltered,criteria');
    const before = sheet.getRange('A2:A4').getRowProperties({ rowHidden: true });
    await context.sync();
    const criteria = (autoFilter.criteria as readonly (Excel.FilterCriteria | null)[])[1];
    const said = [criteria?.criterion1, criteria?.criterion2];
    filter.clear();
    autoFilter.load('isDataFiltered');
    const after = sheet.getRange('A2:A4').getRowProperties({ rowHidden: true });
    await context.sync();
    const hidden = (rows: typeof before): boolean[] => rows.value.map((row) => row.rowHidden === true);
    return firstOf(
      same('Its conditions are', said, ['>10', '<100']),
      same('Filtered, the rows are hidden', hidden(before), [true, false, true]),
      same('Cleared, the rows are hidden', hidden(after), [false, false, false]),
      same('Cleared, it is filtered', autoFilter.isDataFiltered, false),
    );
  },
};
