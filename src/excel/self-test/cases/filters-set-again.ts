/** A filter's criteria can be read, cleared column by column, and set again over more columns as they were read. */
import type { FilterSetting } from '../../../plan/read/sheet/sheet-filter';
import { askSetting } from '../../read-filters';
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const filtersSetAgainCase: SelfTestCase = {
  id: 'filters-set-again',
  title: 'A filter that was opened is set again as it was, and can take in another column.',
  known: 'assumed',
  from: 'writing to filtered sheets, and taking flags into a filter',
  needs: '1.14',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:C4').values = [
      ['Action', 'Lead', 'RAG'],
      ['one', 'LSCB', 'Red'],
      ['two', 'CCG', 'Green'],
      ['three', 'LSCB', 'Red'],
    ];
    const { autoFilter } = sheet;
    autoFilter.apply(sheet.getRange('A1:B4'), 1, { filterOn: 'Values', values: ['LSCB'] });
    const was = askSetting(sheet, null);
    await context.sync();
    const before = was();
    const criteria = before?.columns[0]?.criteria;
    if (!before || !criteria) return 'The filter did not say by what it filters.';
    for (const offset of [0, 1]) autoFilter.clearColumnCriteria(offset);
    const open = askSetting(sheet, null);
    await context.sync();
    const opened = open();
    autoFilter.remove();
    autoFilter.apply(sheet.getRange('A1:C4'));
    autoFilter.apply(sheet.getRange('A1:C4'), 1, criteria as unknown as Excel.FilterCriteria);
    const now = askSetting(sheet, null);
    const row = sheet.getRange('A3');
    row.load('rowHidden');
    await context.sync();
    return firstOf(
      same('Opened it filters by', opened?.columns, []),
      same('Set again it has columns', widthOf(now()), 3),
      same('Set again it filters by', now()?.columns, before.columns),
      same('The row of another lead is hidden', row.rowHidden, true),
    );
  },
};

const widthOf = (setting: FilterSetting | null): number => setting?.area.columnCount ?? 0;
