/** What a sheet with nothing in it answers. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const emptySheetCase: SelfTestCase = {
  id: 'empty-sheet',
  title:
    'An empty sheet gives its first cell as its used range, and nothing where cells are asked for outside it.',
  known: 'documented',
  from: 'the reading of every sheet',
  needs: '1.4',
  run: async ({ context, sheet }) => {
    const used = sheet.getUsedRange(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,valueTypes');
    const outside = used.getIntersectionOrNullObject(sheet.getRange('C3:Z40'));
    outside.load('values');
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return firstOf(
      same('The used range is', [rowIndex, columnIndex, rowCount, columnCount], [0, 0, 1, 1]),
      same('It is', used.valueTypes, [['Empty']]),
      outside.isNullObject ? null : 'There are cells outside it.',
    );
  },
};
