/** Row heights: given in points, read row by row, and fitted again to wrapped text. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

/** Points, for whole pixels. */
const MARGIN = 0.8;

export const rowHeightsCase: SelfTestCase = {
  id: 'row-heights',
  title: 'A row of wrapped text keeps a height that it is given, and is fitted to its text again on request.',
  known: 'documented',
  from: 'the rows of the RAG summary, and taking their heights back',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:A3').values = [['one'], ['one\ntwo\nthree'], ['one']];
    sheet.getRange('A2').format.wrapText = true;
    sheet.getRange('A2').format.rowHeight = 90;
    sheet.load('standardHeight');
    const rows = sheet.getRange('A1:A3').getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    const [first, given] = rows.value.map(({ format }) => format?.rowHeight ?? sheet.standardHeight);
    sheet.getRange('A2').format.useStandardHeight = true;
    const fitted = sheet.getRange('A2').format;
    fitted.load('rowHeight');
    await context.sync();
    const near = (height: number | undefined, wanted: number): boolean =>
      Math.abs((height ?? 0) - wanted) <= MARGIN;
    return firstOf(
      near(given, 90) ? null : same('Its height is', given, 90),
      near(first, sheet.standardHeight) ? null : same('Another row’s is', first, sheet.standardHeight),
      fitted.rowHeight < 90 - MARGIN ? null : 'Its height stays as it was given.',
    );
  },
};
