/** A sheet without a filter, or a table whose filter hides nothing, is not reported as filtered. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const noFilterCase: SelfTestCase = {
  id: 'no-filter',
  title: 'A sheet is reported as filtered only when rows are filtered out.',
  known: 'assumed',
  from: 'the refusal to write into a filtered sheet',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:B3').values = [
      ['Action', 'Lead'],
      ['one', 'LSCB'],
      ['two', 'CCG'],
    ];
    const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
    sheet.autoFilter.load('isDataFiltered');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    return firstOf(
      same('The sheet is filtered', sheet.autoFilter.isDataFiltered, false),
      same('The table is filtered', table.autoFilter.isDataFiltered, false),
    );
  },
};
