/** A chart over formulas from the same batch is formatted as in the summary, found by name and deleted. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest line';

export const chartsOverFormulasCase: SelfTestCase = {
  id: 'charts-over-formulas',
  title: 'A chart over formulas of the same exchange is drawn with its line and legend, and deleted by name.',
  known: 'assumed',
  from: 'the charts of the RAG summary, whose figures are formulas written with them',
  needs: '1.7',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:B4').formulas = [
      ['Month', 'Red'],
      ['May', '=1+1'],
      ['June', '=B2*2'],
      ['July', '=B3-1'],
    ];
    const chart = sheet.charts.add('Line', sheet.getRange('B2:B4'), 'Columns');
    chart.name = NAME;
    chart.legend.position = 'Bottom';
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.format.line.color = '#C00000';
    chart.legend.load('position');
    sheet.charts.load('items/name');
    await context.sync();
    const names = sheet.charts.items.map(({ name }) => name);
    const results = sheet.getRange('B2:B4');
    results.load('values');
    sheet.charts.getItem(NAME).delete();
    sheet.charts.load('items/name');
    await context.sync();
    return firstOf(
      same('The charts are', names, [NAME]),
      same('Its legend stands', chart.legend.position, 'Bottom'),
      same('The figures are', results.values, [[2], [4], [3]]),
      same('Deleted, there remain', sheet.charts.items.length, 0),
    );
  },
};
