/**
 * Charts on a sheet: place, kind, title and the ranges of their series. What this model cannot draw keeps the type `kept`;
 * the chart's own part stays in the original package in any case.
 */
import type { Chart, ChartSeries } from '../model/parts';
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
        ...readPlace(anchor, sheet),
        part,
      });
    }
  }
}

type Look = Pick<Chart, 'type' | 'title' | 'series' | 'legend'>;

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
  return {
    type: plot && plots.length === 1 ? chartType(plot) : 'kept',
    title: title ? textWithin(title) : null,
    series: plots.flatMap((each) => childrenOf(each, 'c:ser').map(readSeries)),
    legend: legend
      ? (LEGENDS.get((position && attribute(position.attributes, 'val')) ?? 'r') ?? 'Right')
      : 'None',
  };
}

const valueOf = (element: XmlElement | undefined, name: string): string => {
  const found = child(element, name);
  return (found && attribute(found.attributes, 'val')) ?? '';
};

/** Office.js names; the direction and grouping of bars are part of them. */
function chartType(plot: XmlElement): string {
  const grouping = valueOf(plot, 'c:grouping');
  const stacking = grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : '';
  switch (plot.name) {
    case 'c:barChart':
      return `${valueOf(plot, 'c:barDir') === 'bar' ? 'Bar' : 'Column'}${stacking === '' ? 'Clustered' : stacking}`;
    case 'c:lineChart':
      return `Line${stacking}`;
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
  const fill = child(child(child(element, 'c:spPr'), 'a:solidFill'), 'a:srgbClr');
  const colour = fill && attribute(fill.attributes, 'val');
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined && text !== '')),
    ...(colour === undefined ? {} : { colour: `#${colour.toUpperCase()}` }),
  };
}

/** All text of `a:t` within, in order. */
function textWithin(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.name === 'a:t' ? element.text : element.children.map(textWithin).join('');
}

type Place = Pick<Chart, 'left' | 'top' | 'width' | 'height'>;

const EMU_PER_POINT = 12_700;

function readPlace(anchor: XmlElement, sheet: Sheet): Place {
  const from = cornerOf(child(anchor, 'xdr:from'), sheet);
  const to = cornerOf(child(anchor, 'xdr:to'), sheet);
  const extent = child(anchor, 'xdr:ext');
  const points = (name: string) => (extent ? (numeric(extent.attributes, name) ?? 0) / EMU_PER_POINT : 0);
  const size = extent
    ? { width: points('cx'), height: points('cy') }
    : { width: to.left - from.left, height: to.top - from.top };
  return { ...from, ...size };
}

/** A corner's distance from the sheet's top left, by the sizes of the columns and rows before it. */
function cornerOf(element: XmlElement | undefined, sheet: Sheet): { left: number; top: number } {
  const number = (name: string) => Math.max(0, Number(child(element, name)?.text ?? 0) || 0);
  const columns = Math.min(number('xdr:col'), 16_384);
  const rows = number('xdr:row');
  let left = number('xdr:colOff') / EMU_PER_POINT;
  for (let index = 0; index < columns; index += 1) {
    const column = sheet.columns.get(index);
    // A character of Calibri 11 is 7 pixels wide, with 5 of padding, at 0.75 points each (ECMA-376 part 1, 18.3.1.13).
    if (!column?.hidden) left += ((column?.width ?? sheet.defaultColumnWidth) * 7 + 5) * 0.75;
  }
  let top = rows * sheet.defaultRowHeight + number('xdr:rowOff') / EMU_PER_POINT;
  for (const [index, row] of sheet.rows) {
    if (index >= rows) continue;
    if (row.hidden) top -= sheet.defaultRowHeight;
    else if (row.height !== undefined) top += row.height - sheet.defaultRowHeight;
  }
  return { left, top };
}
