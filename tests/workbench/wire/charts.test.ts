/** Charts through the real client: made from a block of cells, changed, placed, moved with their cells, deleted. */
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const GRID = [
  ['Lead', 'Red', 'Amber', 'Green'],
  ['LSCB', 3, 1, 2],
  ['CCG', 0, 2, 5],
  ['NHS', 1, 1, 1],
  ['Police', 2, 0, 0],
];

const opened = (grid: Parameters<typeof workbookOf>[0] = GRID) => {
  const { workbook, sheet } = workbookOf(grid);
  return { sheet, ...openInOfficeJs(workbook) };
};

describe('creating a chart', () => {
  it.each<[string, (charts: Excel.ChartCollection, sheet: Excel.Worksheet) => void, string]>([
    [
      'a type that is none',
      (charts, sheet) => void charts.add('bars' as 'Line', sheet.getRange('A1:B3')),
      'InvalidArgument',
    ],
    [
      'a type that is not drawn',
      (charts, sheet) => void charts.add('Radar', sheet.getRange('A1:B3')),
      'NotEmulated',
    ],
    [
      'series by diagonals',
      (charts, sheet) => void charts.add('Line', sheet.getRange('A1:B3'), 'Diagonals' as 'Rows'),
      'InvalidArgument',
    ],
    ['the chart of another name', (charts) => void charts.getItem('Nothing').load('name'), 'ItemNotFound'],
    [
      'a corner that is above the other',
      (charts, sheet) => charts.add('Line', sheet.getRange('A1:B3')).setPosition('C9', 'A1'),
      'InvalidArgument',
    ],
  ])('refuses %s', async (_what, work, code) => {
    const { Excel } = opened();
    const failure = await failureOf(
      Excel.run(async (context) => {
        work(plan(context).charts, plan(context));
        await context.sync();
      }),
    );
    expect(failure.code).toBe(code);
  });

  it.each<
    [string, string, Excel.ChartSeriesBy | 'Auto' | 'Columns' | 'Rows', readonly (readonly string[])[]]
  >([
    [
      'columns of a long block',
      'A1:D5',
      'Auto',
      [
        ['Red', 'Plan!$A$2:$A$5', 'Plan!$B$2:$B$5'],
        ['Amber', 'Plan!$A$2:$A$5', 'Plan!$C$2:$C$5'],
        ['Green', 'Plan!$A$2:$A$5', 'Plan!$D$2:$D$5'],
      ],
    ],
    ['rows of a wide block', 'A1:D2', 'Auto', [['LSCB', 'Plan!$B$1:$D$1', 'Plan!$B$2:$D$2']]],
    [
      'rows, when asked',
      'A1:B3',
      'Rows',
      [
        ['LSCB', 'Plan!$B$1', 'Plan!$B$2'],
        ['CCG', 'Plan!$B$1', 'Plan!$B$3'],
      ],
    ],
  ])('takes its series from the %s', async (_what, address, by, expected) => {
    const { Excel, sheet } = opened();
    await Excel.run(async (context) => {
      plan(context).charts.add('ColumnStacked', plan(context).getRange(address), by);
      await context.sync();
    });
    expect(sheet.charts[0]?.series.map(({ name, categories, values }) => [name, categories, values])).toEqual(
      expected,
    );
  });

  it('treats numbers alone as one unnamed series', async () => {
    const { Excel, sheet } = opened([[1], [2], [3]]);
    await Excel.run(async (context) => {
      plan(context).charts.add('Line', plan(context).getRange('A1:A3'));
      await context.sync();
    });
    expect(sheet.charts[0]?.series).toEqual([{ values: 'Plan!$A$1:$A$3' }]);
    expect(sheet.charts[0]?.title).toBeNull();
  });
});

describe('a chart', () => {
  it('is named, titled, coloured, placed and read back', async () => {
    const { Excel, sheet } = opened();
    await Excel.run(async (context) => {
      const chart = plan(context).charts.add('BarStacked', plan(context).getRange('A1:D5'), 'Columns');
      chart.name = 'Ratings';
      chart.title.text = 'Actions by lead';
      chart.legend.position = 'Bottom';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = 'Actions';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.setPosition('F2', 'H10');
      const red = chart.series.getItemAt(0);
      red.format.fill.setSolidColor('#C00000');
      red.hasDataLabels = true;
      red.gapWidth = 50;
      const more = chart.series.add('Unrated');
      more.setValues(plan(context).getRange('D2:D5'));
      more.setXAxisValues(plan(context).getRange('A2:A5'));
      const again = plan(context).charts.getItem('ratings');
      again.load('id,name,chartType,left,top,width,height');
      const title = again.title.load('text,visible');
      const legend = again.legend.load('position,visible');
      again.series.load('items/name,count');
      const axis = again.axes.valueAxis.load('minimum,maximum');
      const values = more.getDimensionValues('Values');
      await context.sync();
      expect(again.toJSON()).toMatchObject({
        name: 'Ratings',
        chartType: 'BarStacked',
        left: 5 * 48,
        top: 15,
        width: 3 * 48,
        height: 9 * 15,
      });
      expect([title.text, legend.position]).toEqual(['Actions by lead', 'Bottom']);
      expect(again.series.items.map(({ name }) => name)).toEqual(['Red', 'Amber', 'Green', 'Unrated']);
      expect([axis.minimum, axis.maximum]).toEqual([0, '']);
      // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is not loaded
      expect(values.value).toEqual([2, 5, 1, 0]);
    });
    expect(sheet.charts[0]).toMatchObject({
      categoryAxis: { reversed: true },
      valueAxis: { minimum: 0, title: 'Actions', gridlines: false },
      gapWidth: 50,
      series: [{ colour: '#C00000', dataLabels: true }, {}, {}, { name: 'Unrated' }],
    });
  });

  it('follows its cells and their names, and is gone once deleted', async () => {
    const { Excel, sheet, person } = opened();
    await Excel.run(async (context) => {
      plan(context).charts.add('ColumnClustered', plan(context).getRange('A1:B5'), 'Columns').name =
        'Ratings';
      await context.sync();
    });
    person.insert('Plan', '3:4');
    person.type('Plan', 'B1', 'Overdue');
    expect(sheet.charts[0]?.series).toMatchObject([{ values: 'Plan!$B$2:$B$7', nameReference: 'Plan!$B$1' }]);
    await Excel.run(async (context) => {
      const chart = plan(context).charts.getItem('Ratings');
      const name = chart.series.getItemAt(0).load('name');
      await context.sync();
      expect(name.name).toBe('Overdue');
      chart.series.getItemAt(0).delete();
      const left = chart.series.load('count');
      await context.sync();
      expect(left.count).toBe(0);
      chart.delete();
      const gone = plan(context).charts.getItemOrNullObject('Ratings');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(sheet.charts).toEqual([]);
  });

  it('is refused on a sheet whose objects are protected', async () => {
    const { Excel, sheet } = opened();
    sheet.protection = { options: {}, hasPassword: false };
    const failure = await failureOf(
      Excel.run(async (context) => {
        plan(context).charts.add('Line', plan(context).getRange('A1:B5'));
        await context.sync();
      }),
    );
    expect([failure.code, sheet.charts.length]).toEqual(['AccessDenied', 0]);
  });
});
