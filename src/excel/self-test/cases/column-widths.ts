/** Widths are kept and given back in points. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

/** Excel rounds to whole pixels: three quarters of a point, and less where the screen is finer. */
const MARGIN = 0.8;

export const columnWidthsCase: SelfTestCase = {
  id: 'column-widths',
  title: 'The width of a column reads back as it was given, and one that nobody changed says so.',
  known: 'documented',
  from: 'columns added at a plan’s right edge, and taking them back',
  needs: '1.2',
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
