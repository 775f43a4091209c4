/**
 * Reads the charts of a sheet: position, type, title and the ranges of their series. Types that the model cannot draw
 * become `kept`; the chart's own part always stays in the original package.
 */
import type { Chart, ChartAxis, ChartSeries } from '../model/parts';
import { nextId, type Sheet } from '../model/workbook';
import type { SheetContext } from './sheet-context';
import { attribute, numeric, relationshipAttribute } from './xml-stream';
import { child, childrenOf, descendant, type XmlElement } from './xml-tree';

export function readCharts(context: SheetContext): void {
  const { pack, sheet, workbook } = context;
  for (const { type, target, external } of context.relationships) {
    const drawing = type === 'drawing' && !external ? pack.tree(target) : undefined;
    if (!drawing) continue;
    const parts = new Map(
      pack.relationships(target).map((relationship) => [relationship.id, relationship.target]),
    );
    const placeOf = placer(sheet);
    for (const anchor of drawing.children) {
      const reference = descendant(anchor, 'c:chart');
      const part = reference && parts.get(relationshipAttribute(reference.attributes, 'id') ?? '');
      const root = part === undefined ? undefined : pack.tree(part);
      if (part === undefined || !root) continue;
      const name = descendant(anchor, 'xdr:cNvPr');
      sheet.charts.push({
        id: `{chart-${nextId(workbook)}}`,
        name: (name && attribute(name.attributes, 'name')) ?? '',
        ...readChart(root),
        ...placeOf(anchor),
        part,
      });
    }
  }
}

type Look = Pick<
  Chart,
  'type' | 'title' | 'series' | 'legend' | 'categoryAxis' | 'valueAxis' | 'gapWidth' | 'overlap'
>;

const LEGENDS = new Map<string, Chart['legend']>([
  ['t', 'Top'],
  ['b', 'Bottom'],
  ['l', 'Left'],
  ['r', 'Right'],
  ['tr', 'Right'],
]);

function readChart(root: XmlElement): Look {
  const chart = child(root, 'c:chart');
  const plots = (child(chart, 'c:plotArea')?.children ?? []).filter(({ name }) => /^c:\w+Chart$/.test(name));
  const title = child(chart, 'c:title');
  const legend = child(chart, 'c:legend');
  const position = child(legend, 'c:legendPos');
  const [plot] = plots;
  const area = child(chart, 'c:plotArea');
  return {
    ...axisOf('categoryAxis', child(area, 'c:catAx'), false),
    ...axisOf('valueAxis', child(area, 'c:valAx'), true),
    ...percentOf('gapWidth', plot, ['150']),
    // Stacked bars overlap fully, others not at all.
    ...percentOf('overlap', plot, [/tacked/.test(valueOf(plot, 'c:grouping')) ? '100' : '0']),
    type: plot && plots.length === 1 ? chartType(plot) : 'kept',
    title: title ? textWithin(title) : null,
    series: plots.flatMap((each) => childrenOf(each, 'c:ser').map(readSeries)),
    legend: legend
      ? (LEGENDS.get((position && attribute(position.attributes, 'val')) ?? 'r') ?? 'Right')
      : 'None',
  };
}

/** Settings that differ from Excel's defaults, under `name`; `{}` if there are none. */
function axisOf(
  name: 'categoryAxis' | 'valueAxis',
  element: XmlElement | undefined,
  lines: boolean,
): Partial<Record<typeof name, ChartAxis>> {
  if (!element) return {};
  const scaling = child(element, 'c:scaling');
  const title = child(element, 'c:title');
  const gridlines = child(element, 'c:majorGridlines') !== undefined;
  const number = (of: XmlElement | undefined, what: string): number | undefined => {
    const text = valueOf(of, what);
    return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
  };
  const parts: { [part in keyof ChartAxis]: ChartAxis[part] | undefined } = {
    title: title ? textWithin(title) : undefined,
    minimum: number(scaling, 'c:min'),
    maximum: number(scaling, 'c:max'),
    majorUnit: number(element, 'c:majorUnit'),
    reversed: valueOf(scaling, 'c:orientation') === 'maxMin' ? true : undefined,
    hidden: valueOf(element, 'c:delete') === '1' ? true : undefined,
    gridlines: gridlines === lines ? undefined : gridlines,
  };
  const said = Object.entries(parts).filter(([, part]) => part !== undefined);
  return said.length === 0 ? {} : { [name]: Object.fromEntries(said) };
}

function percentOf(
  name: 'gapWidth' | 'overlap',
  plot: XmlElement | undefined,
  usual: readonly string[],
): Partial<Record<typeof name, number>> {
  const text = valueOf(plot, `c:${name}`);
  return text === '' || usual.includes(text) || !Number.isFinite(Number(text))
    ? {}
    : { [name]: Number(text) };
}

const valueOf = (element: XmlElement | undefined, name: string): string => {
  const found = child(element, name);
  return (found && attribute(found.attributes, 'val')) ?? '';
};

/** Office.js names, which include the direction and grouping of bars. */
function chartType(plot: XmlElement): string {
  const grouping = valueOf(plot, 'c:grouping');
  const stacking = grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : '';
  switch (plot.name) {
    case 'c:barChart':
      return `${valueOf(plot, 'c:barDir') === 'bar' ? 'Bar' : 'Column'}${stacking === '' ? 'Clustered' : stacking}`;
    case 'c:lineChart':
      return stacking === '' && childrenOf(plot, 'c:ser').some(hasMarkers)
        ? 'LineMarkers'
        : `Line${stacking}`;
    case 'c:areaChart':
      return `Area${stacking}`;
    case 'c:pieChart':
      return 'Pie';
    case 'c:doughnutChart':
      return 'Doughnut';
    default:
      return 'kept';
  }
}

/** Whether the series shows markers; a plain line says `none`. */
function hasMarkers(series: XmlElement): boolean {
  const symbol = valueOf(child(series, 'c:marker'), 'c:symbol');
  return symbol !== '' && symbol !== 'none';
}

function readSeries(element: XmlElement): ChartSeries {
  const reference = (name: string) => descendant(child(element, name), 'c:f')?.text;
  const name =
    textWithin(child(child(element, 'c:tx'), 'c:v')) || descendant(child(element, 'c:tx'), 'c:v')?.text;
  const fields = {
    name,
    nameReference: reference('c:tx'),
    categories: reference('c:cat'),
    values: reference('c:val'),
  };
  const look = child(element, 'c:spPr');
  const solid = child(look, 'a:solidFill') ?? child(child(look, 'a:ln'), 'a:solidFill');
  const fill = child(solid, 'a:srgbClr');
  const colour = fill && attribute(fill.attributes, 'val');
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined && text !== '')),
    ...(colour === undefined ? {} : { colour: `#${colour.toUpperCase()}` }),
    ...(valueOf(child(element, 'c:dLbls'), 'c:showVal') === '1' ? { dataLabels: true } : {}),
  };
}

/** All text in `a:t` elements, in order. */
function textWithin(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.name === 'a:t' ? element.text : element.children.map(textWithin).join('');
}

type Place = Pick<Chart, 'left' | 'top' | 'width' | 'height'>;
type Corner = Pick<Chart, 'left' | 'top'>;

const EMU_PER_POINT = 12_700;

/**
 * Finds a chart's position from the sizes of the columns and rows before it, summed once for all the sheet's charts.
 */
function placer(sheet: Sheet): (anchor: XmlElement) => Place {
  // A character of Calibri 11 is 7 pixels wide, plus 5 of padding, at 0.75 points each (ECMA-376 part 1, 18.3.1.13).
  const points = (width: number) => (width * 7 + 5) * 0.75;
  const columns = [...sheet.columns].map(
    ([index, { hidden, width }]) => [index, hidden ? 0 : points(width ?? sheet.defaultColumnWidth)] as const,
  );
  const rows = [...sheet.rows].map(
    ([index, { hidden, height }]) => [index, hidden ? 0 : (height ?? sheet.defaultRowHeight)] as const,
  );
  const leftOf = distance(columns, points(sheet.defaultColumnWidth));
  const topOf = distance(rows, sheet.defaultRowHeight);
  const cornerOf = (element: XmlElement | undefined): Corner => {
    const number = (name: string) => Math.max(0, Number(child(element, name)?.text ?? 0) || 0);
    return {
      left: leftOf(number('xdr:col')) + number('xdr:colOff') / EMU_PER_POINT,
      top: topOf(number('xdr:row')) + number('xdr:rowOff') / EMU_PER_POINT,
    };
  };
  return (anchor) => {
    const from = cornerOf(child(anchor, 'xdr:from'));
    const to = cornerOf(child(anchor, 'xdr:to'));
    const extent = child(anchor, 'xdr:ext');
    const length = (name: string) => (extent ? (numeric(extent.attributes, name) ?? 0) / EMU_PER_POINT : 0);
    const size = extent
      ? { width: length('cx'), height: length('cy') }
      : { width: to.left - from.left, height: to.top - from.top };
    return { ...from, ...size };
  };
}

/** The distance of a line from the first one, given only the sizes that differ from the default. */
function distance(sizes: readonly (readonly [number, number])[], usual: number): (index: number) => number {
  const sorted = sizes.filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);
  let sum = 0;
  // How much the lines before the n-th of these differ from the default size in total.
  const before = sorted.map(([, size]) => (sum += size - usual) - (size - usual));
  return (index) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[0] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return index * usual + (low < sorted.length ? (before[low] ?? 0) : sum);
  };
}
