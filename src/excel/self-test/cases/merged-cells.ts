/** What merged cells hold, and how they are told. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const mergedCellsCase: SelfTestCase = {
  id: 'merged-cells',
  title:
    'Of merged cells the first holds the value and the others are blank; where none are merged, none are told.',
  known: 'documented',
  from: 'the reading of sections and of values that hold for several rows',
  needs: '1.13',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:A3').merge(false);
    sheet.getRange('A1').values = [['for three rows']];
    const range = sheet.getRange('A1:B4');
    range.load('values');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
    const none = sheet.getRange('D1:E9').getMergedAreasOrNullObject();
    none.load('areas/rowIndex');
    await context.sync();
    const areas = merged.isNullObject
      ? []
      : merged.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]);
    return firstOf(
      same('The cells hold', range.values, [
        ['for three rows', ''],
        ['', ''],
        ['', ''],
        ['', ''],
      ]),
      same('The merged areas are', areas, [[0, 0, 3, 1]]),
      none.isNullObject ? null : 'Merged cells are told where there are none.',
    );
  },
};
