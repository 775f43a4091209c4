/** A chart's data: its categories and its series' numbers, read from the cells that it refers to. */
import { shownText } from '../../model/number-format';
import type { Chart } from '../../model/parts';
import { numberFormatOf } from '../../model/style';
import { getCell, type Sheet, type Workbook } from '../../model/workbook';
import { placeOfReference } from '../grid/place-of-reference';

export interface ChartSeriesData {
  readonly name: string;
  readonly colour: string;
  /** One per category; `null` if the cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesData[];
}

/** Office's default series colours, in order. */
const COLOURS = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#264478',
  '#9E480E',
] as const;
const MOST_POINTS = 500;

export const seriesColour = (at: number): string => COLOURS[at % COLOURS.length] ?? COLOURS[0];

export function chartData(workbook: Workbook, sheet: Sheet, chart: Chart): ChartData {
  const cells = (reference: string | undefined) => {
    const place = reference === undefined ? null : placeOfReference(workbook, sheet, reference);
    if (!place) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = place.area;
    const length = Math.min(rowCount * columnCount, MOST_POINTS);
    return Array.from({ length }, (_, at) => {
      const row = rowIndex + Math.floor(at / columnCount);
      const cell = getCell(place.sheet, row, columnIndex + (at % columnCount));
      const value = cell?.value ?? null;
      return { value, text: shownText(value, numberFormatOf(cell?.style), workbook.date1904) };
    });
  };
  const series = chart.series.map((each, at) => ({
    name: each.name ?? cells(each.nameReference)[0]?.text ?? `Series ${at + 1}`,
    colour: each.colour ?? seriesColour(at),
    values: cells(each.values).map(({ value }) => (typeof value === 'number' ? value : null)),
  }));
  const named = chart.series.map((each) => cells(each.categories)).find((list) => list.length > 0) ?? [];
  const longest = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const categories = Array.from({ length: longest }, (_, at) => named[at]?.text ?? String(at + 1));
  return { categories, series };
}

/** The figures in words, as the chart's text alternative. */
export function chartInWords(chart: Chart, { categories, series }: ChartData): string {
  const parts = series.slice(0, 12).map(({ name, values }) => {
    const points = values.slice(0, 30).map((value, at) => `${categories[at] ?? ''} ${value ?? 'none'}`);
    return `${name}: ${points.join(', ')}`;
  });
  return [`Chart ${chart.title ?? chart.name}`.trim(), ...parts].join('. ');
}

/** Horizontal bars are drawn from the bottom up, unless their axis is reversed. */
export function inOrder({ type, categoryAxis }: Chart, { categories, series }: ChartData): ChartData {
  if (!type.startsWith('Bar') || !categoryAxis?.reversed) return { categories, series };
  return {
    categories: [...categories].reverse(),
    series: series.map((each) => ({ ...each, values: [...each.values].reverse() })),
  };
}
