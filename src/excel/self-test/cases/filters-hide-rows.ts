/** Rows that a sheet's filter hides are reported as hidden, and can still be read and found. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const filtersHideRowsCase: SelfTestCase = {
  id: 'filters-hide-rows',
  title: 'Rows that a sheet’s filter hides are told as hidden, and what they hold is read like any other.',
  known: 'assumed',
  from: 'judging every action of a filtered plan',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const rows = [
      ['Action', 'Lead'],
      ['one', 'LSCB'],
      ['two', 'CCG'],
      ['three', 'LSCB'],
    ];
    sheet.getRange('A1:B4').values = rows;
    sheet.autoFilter.apply(sheet.getRange('A1:B4'), 1, { filterOn: 'Values', values: ['LSCB'] });
    const lines = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
    const cells = sheet.getRange('A1:B4');
    cells.load('values');
    const { autoFilter } = sheet;
    autoFilter.load('isDataFiltered,criteria');
    const area = autoFilter.getRangeOrNullObject();
    area.load('rowCount,columnCount');
    await context.sync();
    const criteria = (autoFilter.criteria as readonly (Excel.FilterCriteria | null)[])[1];
    const { color, dynamicCriteria, icon, subField } = criteria ?? {};
    const others: readonly unknown[] = [color, dynamicCriteria, icon, subField];
    return firstOf(
      same(
        'The rows are hidden',
        lines.value.map(({ rowHidden }) => rowHidden === true),
        [false, false, true, false],
      ),
      same('The cells hold', cells.values, rows),
      same('The sheet is filtered', autoFilter.isDataFiltered, true),
      same('It filters by', [criteria?.filterOn, criteria?.values], ['Values', ['LSCB']]),
      same('Of colours, periods, icons and fields it says', others.filter(saysSomething), []),
      same('It takes in rows and columns', [area.rowCount, area.columnCount], [4, 2]),
    );
  },
};

/** Excel may return unused criteria as null, as a blank or as "Unknown". */
const saysSomething = (value: unknown): boolean =>
  ![null, undefined, '', 'Unknown'].includes(value as string);
