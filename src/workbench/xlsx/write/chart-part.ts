/** Writes an add-in's chart as a new chart part: bars, columns, lines, areas, pies and doughnuts. */
import type { Chart, ChartAxis, ChartSeries } from '../../model/parts';
import { node, printNode, type XmlNode } from './xml-node';
import { escapeText } from './xml-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** `null` for a type that cannot be drawn. */
export function chartXml(chart: Chart): string | null {
  const plot = plotOf(chart);
  if (!plot) return null;
  const body = node('chart', {}, [
    ...(chart.title === null ? [] : [titleNode(chart.title)]),
    value('autoTitleDeleted', chart.title === null ? 1 : 0),
    node('plotArea', {}, [node('layout'), ...plot]),
    ...legendNodes(chart.legend),
    value('plotVisOnly', 1),
    value('dispBlanksAs', 'gap'),
  ]);
  const root = node('chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING }, [
    value('roundedCorners', 0),
    body,
  ]);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printNode(root, 'c:')}`;
}

const value = (name: string, val: string | number): XmlNode => node(name, { val });

/** `a:` is declared where it is used, because a part by another program may use a different prefix. */
export function titleNode(title: string): XmlNode {
  const run = node('a:r', {}, [node('a:t', {}, [escapeText(title)])]);
  const text = node('rich', { 'xmlns:a': DRAWING }, [
    node('a:bodyPr'),
    node('a:p', {}, title === '' ? [] : [run]),
  ]);
  return node('title', {}, [node('tx', {}, [text]), value('overlay', 0)]);
}

const SIDES = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

export const legendNodes = (legend: Chart['legend']): XmlNode[] =>
  legend === 'None' ? [] : [node('legend', {}, [value('legendPos', SIDES[legend]), value('overlay', 0)])];

const KINDS = /^(Bar|Column|Line|Area|Pie|Doughnut)(Clustered|Markers|Stacked100|Stacked|)$/;

function plotOf({ type, series, gapWidth, overlap, categoryAxis, valueAxis }: Chart): XmlNode[] | null {
  const [, kind, stacking] = KINDS.exec(type) ?? [];
  if (kind === undefined) return null;
  const all = (more: (index: number) => readonly XmlNode[] = () => []) =>
    series.map((each, index) => seriesNode(each, index, more(index)));
  const round = kind === 'Pie' || kind === 'Doughnut';
  const grouping =
    stacking === 'Stacked100' ? 'percentStacked' : stacking === 'Stacked' ? 'stacked' : 'standard';
  const axes = [value('axId', 1001), value('axId', 1002)];
  if (round) {
    const ring = kind === 'Doughnut' ? [value('holeSize', 50)] : [];
    return [
      node(kind === 'Pie' ? 'pieChart' : 'doughnutChart', {}, [
        value('varyColors', 1),
        ...all(),
        value('firstSliceAng', 0),
        ...ring,
      ]),
    ];
  }
  const lying = kind === 'Bar';
  if (kind === 'Line' || kind === 'Area') {
    const line = kind === 'Line';
    const plot = node(line ? 'lineChart' : 'areaChart', {}, [
      value('grouping', grouping),
      value('varyColors', 0),
      ...all(line ? () => [markerNode(stacking === 'Markers')] : undefined),
      ...(line ? [value('marker', 1)] : []),
      ...axes,
    ]);
    return [plot, ...axisNodes(false, categoryAxis, valueAxis)];
  }
  const plot = node('barChart', {}, [
    value('barDir', lying ? 'bar' : 'col'),
    value('grouping', grouping === 'standard' ? 'clustered' : grouping),
    value('varyColors', 0),
    ...all(() => [value('invertIfNegative', 0)]),
    value('gapWidth', gapWidth ?? 150),
    ...(overlap === undefined && grouping === 'standard' ? [] : [value('overlap', overlap ?? 100)]),
    ...axes,
  ]);
  return [plot, ...axisNodes(lying, categoryAxis, valueAxis)];
}

/** `before`: elements that this type of chart needs between the format and the values. */
function seriesNode(series: ChartSeries, index: number, before: readonly XmlNode[]): XmlNode {
  const reference = (name: string, formula: string, inside: readonly XmlNode[] = []): XmlNode =>
    node(name, {}, [node('f', {}, [escapeText(formula)]), ...inside]);
  const { name, nameReference, categories, values, colour } = series;
  const cache = name === undefined ? [] : [cachedName(name)];
  const heading =
    nameReference !== undefined
      ? [node('tx', {}, [reference('strRef', nameReference, cache)])]
      : name === undefined
        ? []
        : [node('tx', {}, [node('v', {}, [escapeText(name)])])];
  return node('ser', {}, [
    value('idx', index),
    value('order', index),
    ...heading,
    ...(colour === undefined ? [] : [fillNode(colour)]),
    ...before,
    ...(series.dataLabels ? [labelsNode()] : []),
    ...(categories === undefined ? [] : [node('cat', {}, [reference('strRef', categories)])]),
    ...(values === undefined ? [] : [node('val', {}, [reference('numRef', values)])]),
  ]);
}

const cachedName = (name: string): XmlNode =>
  node('strCache', {}, [value('ptCount', 1), node('pt', { idx: 0 }, [node('v', {}, [escapeText(name)])])]);

function fillNode(colour: string): XmlNode {
  const solid = (): XmlNode =>
    node('a:solidFill', {}, [node('a:srgbClr', { val: colour.slice(1).toUpperCase() })]);
  return node('spPr', {}, [solid(), node('a:ln', {}, [solid()])]);
}

const markerNode = (shown: boolean): XmlNode =>
  node('marker', {}, shown ? [value('symbol', 'circle'), value('size', 7)] : [value('symbol', 'none')]);

/** Shows the values only. */
const labelsNode = (): XmlNode =>
  node(
    'dLbls',
    {},
    ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) =>
      value(`show${what}`, what === 'Val' ? 1 : 0),
    ),
  );

/** As in Excel, horizontal bars have their categories on the left, from the bottom up unless the axis is reversed. */
function axisNodes(lying: boolean, categories: ChartAxis = {}, values: ChartAxis = {}): XmlNode[] {
  const common = (id: number, position: string, axis: ChartAxis, lines: boolean): XmlNode[] => [
    value('axId', id),
    node('scaling', {}, [
      value('orientation', axis.reversed ? 'maxMin' : 'minMax'),
      ...(axis.maximum === undefined ? [] : [value('max', axis.maximum)]),
      ...(axis.minimum === undefined ? [] : [value('min', axis.minimum)]),
    ]),
    value('delete', axis.hidden ? 1 : 0),
    value('axPos', position),
    ...((axis.gridlines ?? lines) ? [node('majorGridlines')] : []),
    ...(axis.title === undefined ? [] : [titleNode(axis.title)]),
  ];
  const ticks = (): XmlNode[] => [
    value('majorTickMark', 'out'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
  ];
  return [
    node('catAx', {}, [
      ...common(1001, lying ? 'l' : 'b', categories, false),
      ...ticks(),
      value('crossAx', 1002),
      value('crosses', 'autoZero'),
      value('auto', 1),
      value('lblAlgn', 'ctr'),
      value('lblOffset', 100),
      value('noMultiLvlLbl', 0),
    ]),
    node('valAx', {}, [
      ...common(1002, lying ? 'b' : 'l', values, true),
      node('numFmt', { formatCode: 'General', sourceLinked: 1 }),
      ...ticks(),
      value('crossAx', 1001),
      // Otherwise reversed categories would move the value axis to the top.
      value('crosses', lying && categories.reversed ? 'max' : 'autoZero'),
      value('crossBetween', 'between'),
      ...(values.majorUnit === undefined ? [] : [value('majorUnit', values.majorUnit)]),
    ]),
  ];
}
