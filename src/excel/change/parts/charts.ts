/** Native charts over cells of the sheet. A chart of the same name is recreated. */
import type { KeptSheet } from '../../../plan/change/restoration';
import type { ChartChange } from '../../../plan/change/parts/charts';
import type { SheetChange } from '../../../plan/change/change-set';
import type { Area } from '../../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../../areas';
import { sameName, step, type ExcelPart, type ExcelWork, type Place } from '../part';

const TYPES = { 'stacked-bar': 'BarStacked', 'stacked-column': 'ColumnStacked', line: 'Line' } as const;

/** Whether the sheet has a chart with a given name. */
function askCharts(place: Place): (name: string) => boolean {
  const { charts } = place.sheet;
  place.ask(500, () => void charts.load('items/name'));
  return (name) => !place.isNew() && charts.items.some((chart) => sameName(chart.name, name));
}

const write: ExcelWork<SheetChange> = (place, change) => {
  const { staleCharts } = change;
  if (change.charts.length + staleCharts.length === 0) return null;
  const has = askCharts(place);
  return {
    kept: () => ({ madeCharts: change.charts.flatMap(({ name }) => (has(name) ? [] : [name])) }),
    steps: () => [
      ...staleCharts
        .filter(has)
        .map((name) => step('release', (sheet) => sheet.charts.getItem(name).delete())),
      ...change.charts.map((chart) => {
        const before = has(chart.name);
        return step(
          'format',
          (sheet) => {
            if (before) sheet.charts.getItem(chart.name).delete();
            draw(sheet, chart);
          },
          2_000,
        );
      }),
    ],
  };
};

/**
 * Starts from one series in a single row or column, so that Excel creates just that one; the others are added by
 * name.
 */
function draw(sheet: Excel.Worksheet, chartPlanned: ChartChange): void {
  const { name, kind, title, bare, place, categories, series } = chartPlanned;
  const [first, ...rest] = series;
  if (!first) return;
  const range = (area: Area): Excel.Range => sheet.getRange(addressOf(area));
  const chart = sheet.charts.add(
    bare ? 'BarStacked100' : TYPES[kind],
    range(first.values),
    first.values.columnCount === 1 ? 'Columns' : 'Rows',
  );
  chart.name = name;
  chart.title.text = title;
  if (bare) {
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
    chart.axes.categoryAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  } else chart.legend.position = 'Bottom';
  const drawn = [
    { planned: first, own: chart.series.getItemAt(0) },
    ...rest.map((planned) => ({ planned, own: chart.series.add(planned.title) })),
  ];
  for (const { planned, own } of drawn) {
    own.name = planned.title;
    own.setValues(range(planned.values));
    own.setXAxisValues(range(categories));
    if (kind === 'line') own.format.line.color = planned.colour;
    else own.format.fill.setSolidColor(planned.colour);
  }
  const last = { ...place, rowIndex: place.rowIndex + place.rowCount - 1, rowCount: 1 };
  const corner = { ...last, columnIndex: place.columnIndex + place.columnCount - 1, columnCount: 1 };
  chart.setPosition(range({ ...place, rowCount: 1, columnCount: 1 }), range(corner));
}

const restore: ExcelWork<KeptSheet> = (place, { madeCharts }) => {
  if (madeCharts.length === 0) return null;
  const has = askCharts(place);
  return {
    steps: () =>
      madeCharts.filter(has).map((name) => step('format', (sheet) => sheet.charts.getItem(name).delete())),
  };
};

export const chartsInExcel: ExcelPart = { id: 'charts', write: [write], restore: [restore] };
