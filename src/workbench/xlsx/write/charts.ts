/**
 * Writes the charts of a sheet. An unchanged chart of the file is left alone; otherwise its position, name, title,
 * legend and series ranges are changed in its own parts. A new chart gets a part, and a drawing if the sheet has none.
 */
import type { Chart, ChartSeries } from '../../model/parts';
import { anchorNode, moveAnchor } from './chart-anchor';
import { chartXml, legendNodes, titleNode } from './chart-part';
import { wholePart, type WholePart } from './part-editor';
import { same } from './same';
import type { SheetJob } from './save-job';
import {
  childNode,
  childNodes,
  descendants,
  isNode,
  localName,
  node,
  prefixedAttribute,
  setAttribute,
  type XmlNode,
} from './xml-node';
import { escapeText } from './xml-text';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

interface Drawing {
  readonly name: string;
  readonly part: WholePart;
}

interface Place {
  readonly drawing: Drawing;
  readonly anchor: XmlNode;
  readonly link: string;
  readonly part: string;
}

export function writeCharts(job: SheetJob): void {
  const { sheet, was, pack } = job;
  if (same(sheet.charts, was.charts)) return;
  const drawings = drawingsOf(job);
  const places = placesOf(job, drawings);
  for (const before of was.charts) {
    const place = places.get(before.id);
    const chart = sheet.charts.find(({ id }) => id === before.id);
    if (!place) continue;
    if (!chart) {
      const { root } = place.drawing.part;
      root.children = root.children.filter((anchor) => anchor !== place.anchor);
      pack.unrelate(place.drawing.name, place.link);
    } else if (!same(chart, before)) changeChart(job, place, chart, before);
  }
  for (const chart of sheet.charts) if (!places.has(chart.id)) addChart(job, drawings, chart);
  for (const { name, part } of drawings) pack.setText(name, part.print());
}

function drawingsOf({ pack, partName }: SheetJob): Drawing[] {
  return pack.relationships(partName).flatMap(({ type, target, external }) => {
    const text = type === 'drawing' && !external ? pack.text(target) : undefined;
    return text === undefined ? [] : [{ name: target, part: wholePart(text) }];
  });
}

/** By the model's id: the reader numbers the charts in the order of their anchors. */
function placesOf({ was, pack }: SheetJob, drawings: readonly Drawing[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const charts = [...was.charts];
  for (const drawing of drawings) {
    const parts = new Map(
      pack
        .relationships(drawing.name)
        .filter(({ type, target }) => type === 'chart' && pack.has(target))
        .map(({ id, target }) => [id, target]),
    );
    for (const anchor of childNodes(drawing.part.root)) {
      const links = [...descendants(anchor)]
        .filter(({ name }) => name.includes(':') && localName(name) === 'chart')
        .map((frame) => prefixedAttribute(frame, 'id') ?? '');
      const link = links.find((id) => parts.has(id));
      const part = link === undefined ? undefined : parts.get(link);
      if (link === undefined || part === undefined) continue;
      const chart = charts.shift();
      if (chart) places.set(chart.id, { drawing, anchor, link, part });
    }
  }
  return places;
}

/** Details of axes and labels are written for new charts only, not into a chart from the file. */
const finerPoints = ({ categoryAxis, valueAxis, series }: Chart): unknown => ({
  categoryAxis,
  valueAxis,
  labels: series.filter(({ dataLabels }) => dataLabels).length || undefined,
});

function noteFinerPoints({ sheet, notKept }: SheetJob, chart: Chart, before: Chart): void {
  if (!same(finerPoints(chart), finerPoints(before)))
    notKept.add(
      `Settings of axes or data labels of the chart “${chart.title ?? chart.name}” on “${sheet.name}”.`,
    );
}

function addChart(job: SheetJob, drawings: Drawing[], chart: Chart): void {
  const { sheet, pack, part, partName, notKept } = job;
  const xml = chartXml(chart);
  if (xml === null) {
    notKept.add(`The new chart “${chart.title ?? chart.name}” on “${sheet.name}”: its kind cannot be saved.`);
    return;
  }
  let [drawing] = drawings;
  if (!drawing) {
    const name = pack.freeName('xl/drawings/drawing#.xml');
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}"/>`;
    pack.setText(name, empty, DRAWING_TYPE);
    const link = pack.relate(partName, 'drawing', name);
    part.write('drawing', node('drawing', { [part.relationshipAttribute('id')]: link }));
    drawing = { name, part: wholePart(empty) };
    drawings.push(drawing);
  }
  const name = pack.freeName('xl/charts/chart#.xml');
  pack.setText(name, xml, CHART_TYPE);
  const { root } = drawing.part;
  const used = [...descendants(root)]
    .filter((each) => each.name === 'cNvPr')
    .map(({ attributes }) => Number(attributes.get('id')) || 0);
  const number = used.reduce((most, id) => Math.max(most, id), 1) + 1;
  root.children.push(anchorNode(chart, sheet, pack.relate(drawing.name, 'chart', name), number));
}

const placeOf = ({ left, top, width, height }: Chart): object => ({ left, top, width, height });

function changeChart(job: SheetJob, place: Place, chart: Chart, before: Chart): void {
  const { sheet, pack, notKept } = job;
  const title = chart.title ?? chart.name;
  if (!same(placeOf(chart), placeOf(before)) && !moveAnchor(place.anchor, chart, sheet))
    notKept.add(`The new place of the chart “${title}” on “${sheet.name}”.`);
  if (chart.name !== before.name) {
    const named = [...descendants(place.anchor)].find(({ name }) => name === 'cNvPr');
    if (named) setAttribute(named, 'name', chart.name);
  }
  noteFinerPoints(job, chart, before);
  const { type, series, legend } = chart;
  if (same([type, series, legend, chart.title], [before.type, before.series, before.legend, before.title]))
    return;
  if (type !== before.type || series.length !== before.series.length) {
    const xml = chartXml(chart);
    if (xml !== null) pack.setText(place.part, xml);
    notKept.add(
      xml === null
        ? `The changes to the chart “${title}” on “${sheet.name}”: it stays as it was in the file.`
        : `Finer points of the look of the chart “${title}” on “${sheet.name}”, whose kind or series have changed.`,
    );
    return;
  }
  const part = wholePart(pack.text(place.part) ?? '');
  const body = childNode(part.root, 'chart');
  if (!body) return;
  if (chart.title !== before.title) replaceTitle(body, chart.title);
  if (legend !== before.legend) {
    const made = legendNodes(legend);
    const at = body.children.findIndex((child) => isNode(child) && child.name === 'plotArea') + 1;
    const others = body.children.filter((child) => !isNode(child) || child.name !== 'legend');
    body.children = [...others.slice(0, at), ...made, ...others.slice(at)];
  }
  const plots = childNodes(childNode(body, 'plotArea')).flatMap((plot) => childNodes(plot, 'ser'));
  plots.forEach((element, index) => changeSeries(element, series[index], before.series[index]));
  pack.setText(place.part, part.print());
}

function replaceTitle(body: XmlNode, title: string | null): void {
  const others = body.children.filter(
    (child) => !isNode(child) || (child.name !== 'title' && child.name !== 'autoTitleDeleted'),
  );
  const made = title === null ? [] : [titleNode(title)];
  body.children = [...made, node('autoTitleDeleted', { val: title === null ? 1 : 0 }), ...others];
}

/** Updates the ranges of a series; cached values of other cells are removed. */
function changeSeries(
  element: XmlNode,
  series: ChartSeries | undefined,
  before: ChartSeries | undefined,
): void {
  const change = (name: string, now: string | undefined, was: string | undefined): void => {
    const holder = childNode(element, name);
    if (now === was || now === undefined || !holder) return;
    for (const reference of [holder, ...descendants(holder)]) {
      const formula = childNode(reference, 'f');
      if (!formula) continue;
      formula.children = [escapeText(now)];
      reference.children = reference.children.filter(
        (child) => !isNode(child) || !child.name.endsWith('Cache'),
      );
    }
  };
  change('tx', series?.nameReference, before?.nameReference);
  change('cat', series?.categories, before?.categories);
  change('val', series?.values, before?.values);
}
