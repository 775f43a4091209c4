/** Null objects through the real client: whatever is done to one has no effect, and the rest of the batch is done. */
import { getCell } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const missing = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItemOrNullObject('None');

const DEEDS: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ['a method', (sheet) => sheet.delete()],
  ['a method of what is below it', (sheet) => sheet.getRange('A1').clear()],
  ['setting a property', (sheet) => void (sheet.name = 'New')],
  ['setting a property of what is below it', (sheet) => void (sheet.getRange('A1').values = [['x']])],
  ['setting several at once', (sheet) => sheet.getRange('A1').set({ format: { wrapText: true } })],
  ['a method with a result', (sheet) => void sheet.tables.getCount()],
];

describe('a null object', () => {
  it.each(DEEDS)('ignores %s, known to be null or not', async (_what, deed) => {
    const { Excel, workbook } = openInOfficeJs(workbookOf([['a']]).workbook);
    const isNull = await Excel.run(async (context) => {
      const none = missing(context);
      deed(none);
      context.workbook.worksheets.getItem('Plan').getRange('A2').values = [['before']];
      await context.sync();
      deed(none);
      context.workbook.worksheets.getItem('Plan').getRange('A3').values = [['after']];
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
    const [sheet] = workbook.sheets;
    expect(workbook.sheets).toHaveLength(1);
    expect(sheet && [0, 1, 2].map((row) => getCell(sheet, row, 0)?.value)).toEqual(['a', 'before', 'after']);
  });

  it('gives null for the result of a method', async () => {
    const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook);
    const count = await Excel.run(async (context) => {
      const result = missing(context).tables.getCount();
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- a result, which is not loaded
      return result.value;
    });
    expect(count).toBeNull();
  });

  it('is refused as an argument', async () => {
    const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook);
    const failing = Excel.run(async (context) => {
      context.workbook.tables.add(missing(context).getRange('A1:A2'), true);
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('InvalidArgument');
  });
});
