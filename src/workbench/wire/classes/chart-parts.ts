/** The parts of a chart: its title, legend, and axes with their titles and lines. */
import type { Chart, ChartAxis } from '../../model/parts';
import { invalidArgument, notEmulated } from '../host-error';
import { object, type ObjectClass, type Property } from '../object-class';
import { chartProperty, flagOf, numberOf, textOf, type ChartPlace } from './chart';

export const chartTitle: ObjectClass<ChartPlace> = {
  name: 'ChartTitle',
  properties: {
    text: chartProperty(
      ({ title }) => title ?? '',
      (chart, value) => void (chart.title = textOf(value)),
    ),
    visible: chartProperty(
      ({ title }) => title !== null,
      (chart, value) => void (chart.title = flagOf(value) ? (chart.title ?? 'Chart Title') : null),
    ),
  },
};

const POSITIONS: ReadonlySet<unknown> = new Set<Chart['legend']>(['Top', 'Bottom', 'Left', 'Right']);

export const chartLegend: ObjectClass<ChartPlace> = {
  name: 'ChartLegend',
  properties: {
    visible: chartProperty(
      ({ legend }) => legend !== 'None',
      (chart, value) => {
        const shown = chart.legend === 'None' ? 'Right' : chart.legend;
        chart.legend = flagOf(value) ? shown : 'None';
      },
    ),
    position: chartProperty(
      ({ legend }) => (legend === 'None' ? 'Right' : legend),
      (chart, value) => {
        if (value === 'Corner' || value === 'Custom') throw notEmulated(`a legend at ${value}`);
        if (!POSITIONS.has(value)) throw invalidArgument();
        chart.legend = value as Chart['legend'];
      },
    ),
  },
};

interface AxisPlace extends ChartPlace {
  readonly which: 'categoryAxis' | 'valueAxis';
}

const axis = (place: ChartPlace, which: AxisPlace['which']) =>
  object('ChartAxis', { ...place, which } satisfies AxisPlace);

export const chartAxes: ObjectClass<ChartPlace> = {
  name: 'ChartAxes',
  navigations: {
    categoryAxis: (place) => axis(place, 'categoryAxis'),
    valueAxis: (place) => axis(place, 'valueAxis'),
  },
  methods: {
    getItem: (place, args) => {
      if (args[1] === 'Secondary') throw notEmulated('a second axis');
      if (args[0] === 'Category') return axis(place, 'categoryAxis');
      if (args[0] === 'Value') return axis(place, 'valueAxis');
      throw args[0] === 'Series' ? notEmulated('the axis of a chart in three dimensions') : invalidArgument();
    },
  },
};

/** A property of an axis; an axis with only default settings is absent from the model. */
const axisProperty = (
  get: (axis: ChartAxis, place: AxisPlace) => unknown,
  change: (axis: ChartAxis, value: unknown) => ChartAxis,
): Property<AxisPlace> =>
  chartProperty<AxisPlace>(
    (chart, place) => get(chart[place.which] ?? {}, place),
    (chart, value, { which }) => void (chart[which] = change(chart[which] ?? {}, value)),
  );

/** `''` makes a limit automatic again [A: documented]; reading an automatic limit does not calculate it here. */
const limit = (name: 'minimum' | 'maximum' | 'majorUnit'): Property<AxisPlace> =>
  axisProperty(
    (of) => of[name] ?? '',
    (of, value) => {
      const { [name]: _old, ...rest } = of;
      return value === '' ? rest : { ...rest, [name]: numberOf(value) };
    },
  );

export const chartAxis: ObjectClass<AxisPlace> = {
  name: 'ChartAxis',
  properties: {
    minimum: limit('minimum'),
    maximum: limit('maximum'),
    majorUnit: limit('majorUnit'),
    visible: axisProperty(
      ({ hidden }) => hidden !== true,
      (of, value) => ({ ...of, hidden: !flagOf(value) }),
    ),
    reversePlotOrder: axisProperty(
      ({ reversed }) => reversed === true,
      (of, value) => ({ ...of, reversed: flagOf(value) }),
    ),
  },
  navigations: {
    title: (place) => object('ChartAxisTitle', place),
    majorGridlines: (place) => object('ChartGridlines', place),
  },
};

export const chartAxisTitle: ObjectClass<AxisPlace> = {
  name: 'ChartAxisTitle',
  properties: {
    text: axisProperty(
      ({ title }) => title ?? '',
      (of, value) => ({ ...of, title: textOf(value) }),
    ),
    visible: axisProperty(
      ({ title }) => title !== undefined,
      ({ title, ...rest }, value) => (flagOf(value) ? { ...rest, title: title ?? 'Axis Title' } : rest),
    ),
  },
};

export const chartGridlines: ObjectClass<AxisPlace> = {
  name: 'ChartGridlines',
  properties: {
    visible: axisProperty(
      ({ gridlines }, { which }) => gridlines ?? which === 'valueAxis',
      (of, value) => ({ ...of, gridlines: flagOf(value) }),
    ),
  },
};
