/** Column widths are set and returned in points. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

/** Points. Excel rounds to whole pixels: 0.75 points each, or less on high-resolution screens. */
const MARGIN = 0.8;

export const columnWidthsCase: SelfTestCase = {
  id: 'column-widths',
  title: 'The width of a column reads back as it was given, and one that nobody changed says so.',
  known: 'documented',
  from: 'columns added at a plan’s right edge, and taking them back',
  needs: '1.7',
  run: async ({ context, sheet }) => {
    sheet.getRange('B:B').format.columnWidth = 150;
    const given = sheet.getRange('B:B').format;
    given.load('columnWidth,useStandardWidth');
    const own = sheet.getRange('D:D').format;
    own.load('useStandardWidth');
    await context.sync();
    return firstOf(
      Math.abs(given.columnWidth - 150) <= MARGIN ? null : same('It is', given.columnWidth, 150),
      same('A column that was changed is standard', given.useStandardWidth, false),
      same('A column that was not is standard', own.useStandardWidth, true),
    );
  },
};
