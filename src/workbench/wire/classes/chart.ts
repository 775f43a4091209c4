/**
 * Chart and its collection: bars, columns, lines, areas, pies and rings over ranges of cells, their titles, legends and
 * places. What a chart looks like beyond that (fonts, borders, images) is not emulated.
 */
import { addChart, seriesOf, type SeriesBy } from '../../model/charts';
import { columnWidthOf, rowHeightOf, startOf } from '../../model/line-sizes';
import type { Chart } from '../../model/parts';
import type { Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { isWireObject, NULL_OBJECT, object, type ObjectClass, type Property } from '../object-class';
import { type WireObject } from '../wire-object';
import { alive, fixedReference, resolveAddress, type RangeTarget } from '../ranges';
import { refuseProtected } from '../writes';

export interface ChartPlace {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const DRAWN: ReadonlySet<unknown> = new Set([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'LineStacked100',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'Pie',
  'Doughnut',
]);

/** Throws ItemNotFound once the chart, or its sheet, is gone. */
export function presentChart({ sheet, chart }: ChartPlace, host: Host): Chart {
  if (!host.workbook.sheets.includes(sheet) || !sheet.charts.includes(chart)) throw itemNotFound('The chart');
  return chart;
}

/** The same, refused on a sheet whose objects are protected. */
export function editableChart(place: ChartPlace, host: Host): Chart {
  const chart = presentChart(place, host);
  refuseProtected(host, place.sheet, place.sheet.selection, 'objects');
  return chart;
}

export const chartProperty = <P extends ChartPlace>(
  get: (chart: Chart, place: P) => unknown,
  set?: (chart: Chart, value: unknown, place: P) => void,
): Property<P> => ({
  get: (place, host) => get(presentChart(place, host), place),
  ...(set ? { set: (place, value, host) => set(editableChart(place, host), value, place) } : {}),
});

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A kind of chart that Excel has may still be none that the workbench draws. */
function typeOf(value: unknown): string {
  if (typeof value !== 'string' || !/^[A-Z]\w{1,40}$/.test(value)) throw invalidArgument();
  if (!DRAWN.has(value)) throw notEmulated(`a chart of type ${value}`);
  return value;
}

const length = (name: 'left' | 'top' | 'width' | 'height'): Property<ChartPlace> =>
  chartProperty(
    (chart) => chart[name],
    (chart, value) => {
      const points = numberOf(value);
      if (points < 0) throw invalidArgument();
      chart[name] = points;
    },
  );

function sourceOf(argument: unknown, host: Host): RangeTarget {
  if (!isWireObject(argument)) throw invalidArgument();
  return alive(argument.target as RangeTarget, host);
}

function seriesBy(value: unknown): SeriesBy {
  const by = value ?? 'Auto';
  if (by !== 'Auto' && by !== 'Columns' && by !== 'Rows') throw invalidArgument();
  return by;
}

/** A cell of the chart's own sheet. */
function cellOf(sheet: Sheet, argument: unknown, host: Host): RangeTarget {
  const target = isWireObject(argument)
    ? alive(argument.target as RangeTarget, host)
    : resolveAddress(host, sheet, argument);
  if (target.sheet !== sheet) throw invalidArgument();
  return target;
}

export const chart: ObjectClass<ChartPlace> = {
  name: 'Chart',
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    id: chartProperty(({ id }) => id),
    name: chartProperty(
      ({ name }) => name,
      (of, value) => {
        if (textOf(value) === '') throw invalidArgument();
        of.name = textOf(value);
      },
    ),
    chartType: chartProperty(
      ({ type }) => {
        if (type === 'kept') throw notEmulated('Chart.chartType of a chart that the model only keeps');
        return type;
      },
      (of, value) => void (of.type = typeOf(value)),
    ),
    left: length('left'),
    top: length('top'),
    width: length('width'),
    height: length('height'),
  },
  navigations: {
    title: (place) => object('ChartTitle', place),
    legend: (place) => object('ChartLegend', place),
    axes: (place) => object('ChartAxes', place),
    series: (place) => object('ChartSeriesCollection', place),
    worksheet: (place, host) => {
      presentChart(place, host);
      return object('Worksheet', place.sheet);
    },
  },
  methods: {
    delete: (place, _args, host) => {
      const gone = editableChart(place, host);
      place.sheet.charts = place.sheet.charts.filter((each) => each !== gone);
    },
    setData: (place, args, host) => {
      const of = editableChart(place, host);
      const { sheet, area } = sourceOf(args[0], host);
      of.series = seriesOf(sheet, area, seriesBy(args[1]), (part) => fixedReference(sheet, part));
    },
    /** From the first cell's top left corner to the last cell's bottom right one; one cell alone only moves it. */
    setPosition: (place, args, host) => {
      const of = editableChart(place, host);
      const { sheet } = place;
      const { area: first } = cellOf(sheet, args[0], host);
      of.left = startOf(sheet, 'columns', first.columnIndex);
      of.top = startOf(sheet, 'rows', first.rowIndex);
      if (args[1] === null || args[1] === undefined) return;
      const { area: last } = cellOf(sheet, args[1], host);
      const [row, column] = [last.rowIndex + last.rowCount - 1, last.columnIndex + last.columnCount - 1];
      if (row < first.rowIndex || column < first.columnIndex) throw invalidArgument();
      of.width = startOf(sheet, 'columns', column) + columnWidthOf(sheet, column) - of.left;
      of.height = startOf(sheet, 'rows', row) + rowHeightOf(sheet, row) - of.top;
    },
  },
};

function find(sheet: Sheet, key: unknown): WireObject {
  const wanted = textOf(key).toLowerCase();
  const found =
    sheet.charts.find(({ id }) => id === key) ??
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted);
  return found ? object('Chart', { sheet, chart: found }) : NULL_OBJECT;
}

function item(sheet: Sheet, key: unknown): WireObject {
  const found = find(sheet, key);
  if (found === NULL_OBJECT) throw itemNotFound('The chart');
  return found;
}

export const chartCollection: ObjectClass<Sheet> = {
  name: 'ChartCollection',
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((each) => object('Chart', { sheet, chart: each })),
  item,
  methods: {
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, args) => item(sheet, args[0]),
    getItemOrNullObject: (sheet, args) => find(sheet, args[0]),
    add: (sheet, args, host) => {
      if (!host.workbook.sheets.includes(sheet)) throw itemNotFound('The worksheet');
      const type = typeOf(args[0]);
      const { sheet: from, area } = sourceOf(args[1], host);
      refuseProtected(host, sheet, sheet.selection, 'objects');
      const refer = (part: RangeTarget['area']): string => fixedReference(from, part);
      const made = addChart(host.workbook, sheet, type, area, seriesBy(args[2]), refer);
      if (from !== sheet) made.series = seriesOf(from, area, seriesBy(args[2]), refer);
      return object('Chart', { sheet, chart: made });
    },
  },
};
