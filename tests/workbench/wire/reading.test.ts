/** Reads through Microsoft's own client: what it asks, the emulated host must answer. */
import { addSheet, newWorkbook, setCell, type Workbook } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';

function smallWorkbook(): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  setCell(sheet, 0, 0, { value: 'Action' });
  setCell(sheet, 0, 1, { value: 'Due' });
  setCell(sheet, 1, 0, { value: 'Audit the cases' });
  setCell(sheet, 1, 1, { value: 42_461, style: { numberFormat: 'dd/mm/yyyy' } });
  setCell(sheet, 2, 0, { value: true });
  setCell(sheet, 2, 1, { value: { error: '#REF!' } });
  setCell(sheet, 3, 1, { value: 42_462, formula: '=B2+1', style: { numberFormat: 'd mmm yyyy' } });
  return workbook;
}

describe('reading a sheet', () => {
  it('does not return a property that was not loaded', async () => {
    const { Excel } = openInOfficeJs(smallWorkbook());
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B2');
      range.load('address');
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- the point of the test
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('returns values, types, formats, formulas and texts of the used range', async () => {
    const { Excel, stats } = openInOfficeJs(smallWorkbook());
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getUsedRange();
      range.load('address,values,valueTypes,numberFormat,formulas,text,rowCount');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: 'Plan!A1:B4',
      rowCount: 4,
      values: [
        ['Action', 'Due'],
        ['Audit the cases', 42_461],
        [true, '#REF!'],
        ['', 42_462],
      ],
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['Boolean', 'Error'],
        ['Empty', 'Double'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', 'dd/mm/yyyy'],
        ['General', 'General'],
        ['General', 'd mmm yyyy'],
      ],
      formulas: [
        ['Action', 'Due'],
        ['Audit the cases', 42_461],
        [true, '#REF!'],
        ['', '=B2+1'],
      ],
      text: [
        ['Action', 'Due'],
        ['Audit the cases', '01/04/2016'],
        ['TRUE', '#REF!'],
        ['', '2 Apr 2016'],
      ],
    });
    expect(stats.syncs).toBe(1);
  });

  it('reports without an error whether a sheet exists', async () => {
    const { Excel } = openInOfficeJs(smallWorkbook());
    const found = await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItemOrNullObject('PLAN');
      const none = context.workbook.worksheets.getItemOrNullObject('Nothing');
      const unused = none.getUsedRangeOrNullObject();
      unused.load('address');
      plan.load('name');
      await context.sync();
      return [plan.isNullObject, plan.name, none.isNullObject, unused.isNullObject];
    });
    expect(found).toEqual([false, 'Plan', true, true]);
  });

  it('lists the sheets with the requested properties of each', async () => {
    const workbook = smallWorkbook();
    addSheet(workbook, 'Secret').visibility = 'VeryHidden';
    const { Excel } = openInOfficeJs(workbook);
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility]);
    });
    expect(sheets).toEqual([
      ['Plan', 'Visible'],
      ['Secret', 'VeryHidden'],
    ]);
  });

  it('continues with an object from an earlier request', async () => {
    const { Excel } = openInOfficeJs(smallWorkbook());
    const values = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const range = worksheets.getItem('Plan').getRange('A1:B1');
      await context.sync();
      const second = worksheets.items[0]?.getRange('A2');
      second?.load('values');
      range.load('values');
      await context.sync();
      return [range.values, second?.values];
    });
    expect(values).toEqual([[['Action', 'Due']], [['Audit the cases']]]);
  });

  it.each([
    [false, 36_526],
    [true, 35_064],
  ])('shows the date system by DATE(2000,1,1), counting from 1904: %s', async (date1904, serial) => {
    const workbook = newWorkbook({ date1904 });
    addSheet(workbook, 'Plan');
    const { Excel } = openInOfficeJs(workbook);
    const value = await Excel.run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1);
      result.load('value');
      await context.sync();
      return result.value;
    });
    expect(value).toBe(serial);
  });
});
