/**
 * ChartSeries and its collection: names, values and categories as ranges, and colours. A series is identified by its
 * position in the chart. As in Excel, bar width and overlap belong to the whole chart.
 */
import type { ChartSeries } from '../../model/parts';
import { getCell, isError } from '../../model/workbook';
import { colourOf } from '../formats';
import { readGrid, apiValue } from '../grids';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { isWireObject, object, type Method, type ObjectClass, type Property } from '../object-class';
import { alive, fixedReference, resolveReference, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import {
  chartProperty,
  editableChart,
  flagOf,
  numberOf,
  presentChart,
  textOf,
  type ChartPlace,
} from './chart';

interface SeriesPlace extends ChartPlace {
  readonly index: number;
}

function seriesAt(place: SeriesPlace, host: Host): ChartSeries {
  const found = presentChart(place, host).series[place.index];
  if (!found) throw itemNotFound('The series');
  return found;
}

function change(place: SeriesPlace, host: Host, make: (series: ChartSeries) => ChartSeries): void {
  const chart = editableChart(place, host);
  seriesAt(place, host);
  chart.series = chart.series.map((series, index) => (index === place.index ? make(series) : series));
}

const property = (
  get: (series: ChartSeries, host: Host) => unknown,
  set: (series: ChartSeries, value: unknown) => ChartSeries,
): Property<SeriesPlace> => ({
  get: (place, host) => get(seriesAt(place, host), host),
  set: (place, value, host) => change(place, host, (series) => set(series, value)),
});

/** The current text of the referenced cell, otherwise the literal name. */
function nameOf({ name = '', nameReference }: ChartSeries, host: Host): string {
  const place = nameReference === undefined ? null : resolveReference(host, nameReference);
  if (!place) return name;
  settle(host);
  const value = getCell(place.sheet, place.area.rowIndex, place.area.columnIndex)?.value ?? null;
  return value === null ? '' : isError(value) ? value.error : String(value);
}

/** A property of the whole chart. */
const percent = (
  name: 'gapWidth' | 'overlap',
  usual: number,
  least: number,
  most: number,
): Property<SeriesPlace> =>
  chartProperty<SeriesPlace>(
    (chart) => chart[name] ?? usual,
    (chart, value) => {
      const given = numberOf(value);
      if (given < least || given > most) throw invalidArgument();
      chart[name] = given;
    },
  );

const refer =
  (part: 'values' | 'categories'): Method<SeriesPlace> =>
  (place, args, host) => {
    if (!isWireObject(args[0])) throw invalidArgument();
    const { sheet, area } = alive(args[0].target as RangeTarget, host);
    const reference = fixedReference(sheet, area);
    change(place, host, (series) => ({ ...series, [part]: reference }));
  };

const DIMENSIONS: Readonly<Record<string, 'values' | 'categories'>> = {
  Values: 'values',
  Categories: 'categories',
};

export const chartSeries: ObjectClass<SeriesPlace> = {
  name: 'ChartSeries',
  properties: {
    name: property(nameOf, (series, value) => {
      const { nameReference: _old, ...rest } = series;
      return { ...rest, name: textOf(value) };
    }),
    chartType: chartProperty<SeriesPlace>(({ type }) => type),
    hasDataLabels: property(
      ({ dataLabels }) => dataLabels ?? false,
      (series, value) => ({ ...series, dataLabels: flagOf(value) }),
    ),
    gapWidth: percent('gapWidth', 150, 0, 500),
    overlap: percent('overlap', 0, -100, 100),
  },
  navigations: { format: (place) => object('ChartSeriesFormat', place) },
  methods: {
    setValues: refer('values'),
    setXAxisValues: refer('categories'),
    delete: (place, _args, host) => {
      const chart = editableChart(place, host);
      seriesAt(place, host);
      chart.series = chart.series.filter((_, index) => index !== place.index);
    },
    getDimensionValues: (place, args, host) => {
      const part =
        typeof args[0] === 'string' && Object.hasOwn(DIMENSIONS, args[0]) ? DIMENSIONS[args[0]] : undefined;
      if (!part) throw invalidArgument();
      const cells = resolveReference(host, seriesAt(place, host)[part] ?? '');
      if (!cells) return [];
      settle(host);
      return readGrid(cells, apiValue)?.flat() ?? [];
    },
  },
};

export const chartSeriesFormat: ObjectClass<SeriesPlace> = {
  name: 'ChartSeriesFormat',
  navigations: {
    fill: (place) => object('ChartFill', place),
    line: (place) => object('ChartLineFormat', place),
  },
};

export const chartFill: ObjectClass<SeriesPlace> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: (place, args, host) => {
      const colour = colourOf(args[0]);
      change(place, host, (series) => ({ ...series, colour }));
    },
    clear: (place, _args, host) => change(place, host, ({ colour: _gone, ...rest }) => rest),
  },
};

/** A line's colour is the series' colour; its weight belongs to the chart. */
export const chartLineFormat: ObjectClass<SeriesPlace> = {
  name: 'ChartLineFormat',
  properties: {
    color: property(
      ({ colour }) => colour ?? '',
      (series, value) => ({ ...series, colour: colourOf(value) }),
    ),
  },
  methods: {
    clear: (place, _args, host) => change(place, host, ({ colour: _gone, ...rest }) => rest),
  },
};

const at = (place: ChartPlace, index: number) =>
  object('ChartSeries', { ...place, index } satisfies SeriesPlace);

const inOrder = (place: ChartPlace, host: Host) =>
  presentChart(place, host).series.map((_, index) => at(place, index));

export const chartSeriesCollection: ObjectClass<ChartPlace> = {
  name: 'ChartSeriesCollection',
  properties: { count: chartProperty(({ series }) => series.length) },
  items: inOrder,
  methods: {
    getCount: (place, _args, host) => presentChart(place, host).series.length,
    add: (place, args, host) => {
      const chart = editableChart(place, host);
      const [name, index] = args;
      const where = index === null || index === undefined ? chart.series.length : numberOf(index);
      if (!Number.isInteger(where) || where < 0 || where > chart.series.length) throw invalidArgument();
      const fresh: ChartSeries = name === null || name === undefined ? {} : { name: textOf(name) };
      chart.series = [...chart.series.slice(0, where), fresh, ...chart.series.slice(where)];
      return at(place, where);
    },
  },
};
