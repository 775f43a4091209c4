/** A chart can be created with one series and given more by name. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const chartsCase: SelfTestCase = {
  id: 'charts',
  title:
    'A chart made from one column has one series, and takes others with names, values and colours; title, legend and axes can be left out.',
  known: 'assumed',
  from: 'the charts of the RAG summary',
  needs: '1.7',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:C4').values = [
      ['Lead', 'Red', 'Green'],
      ['LSCB', 2, 5],
      ['CCG', 1, 0],
      ['Police', 0, 3],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B4'), 'Columns');
    chart.name = 'PlanSelfTest chart';
    chart.title.text = 'By lead';
    const first = chart.series.getItemAt(0);
    first.name = 'Red';
    const second = chart.series.add('Green');
    second.setValues(sheet.getRange('C2:C4'));
    second.setXAxisValues(sheet.getRange('A2:A4'));
    second.format.fill.setSolidColor('#00B050');
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
    chart.axes.categoryAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.setPosition('E2', 'K14');
    chart.series.load('items/name');
    chart.load('name');
    chart.legend.load('visible');
    await context.sync();
    return firstOf(
      same(
        'Its series are',
        chart.series.items.map((series) => series.name),
        ['Red', 'Green'],
      ),
      same('It is called', chart.name, 'PlanSelfTest chart'),
      same('It has a legend', chart.legend.visible, false),
    );
  },
};
