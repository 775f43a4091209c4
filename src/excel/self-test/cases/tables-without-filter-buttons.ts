/** A table whose filter buttons are hidden, as on printed plans, can still be asked about its filter. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const tablesWithoutFilterButtonsCase: SelfTestCase = {
  id: 'tables-without-filter-buttons',
  title: 'A table without filter buttons says that nothing is filtered, and which sheet and cells it has.',
  known: 'assumed',
  from: 'the reading of plans that are tables, whose filter is asked about in any case',
  needs: '1.9',
  run: async ({ context, sheet, name: sheetName }) => {
    sheet.getRange('A1:B3').values = [
      ['Action', 'Lead'],
      ['one', 'LSCB'],
      ['two', 'CCG'],
    ];
    const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
    table.showFilterButton = false;
    table.load('id,name,worksheet/name');
    await context.sync();
    const found = context.workbook.tables.getItem(table.id);
    const { autoFilter } = found;
    autoFilter.load('isDataFiltered');
    const range = found.getRange();
    range.load('rowCount,columnCount');
    sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
    await context.sync();
    return firstOf(
      same('It is on the sheet', table.worksheet.name, sheetName),
      same('It is filtered', autoFilter.isDataFiltered, false),
      same('Its rows and columns are', [range.rowCount, range.columnCount], [3, 2]),
      same(
        'The tables of the sheet, and whether they are filtered, are',
        sheet.tables.items.map((each) => [each.name, each.autoFilter.isDataFiltered]),
        [[table.name, false]],
      ),
    );
  },
};
