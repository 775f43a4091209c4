/**
 * Adds charts and guesses, as Excel does, which cells of a block are names, categories and values: a first row of texts
 * names the series, a first column of texts the categories, and the longer side of the block is the category axis [A].
 */
import type { Area } from './area';
import type { Chart, ChartSeries } from './parts';
import { getCell, nextId, type Sheet, type Workbook } from './workbook';

/** Points: Excel's default place and size [A]. */
const USUAL = { left: 0, top: 0, width: 360, height: 216 };

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** `refer` formats an area of the sheet as a reference. */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  source: Area,
  by: SeriesBy,
  refer: (area: Area) => string,
): Chart {
  const number = nextId(workbook);
  let suffix = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${suffix}`)) suffix += 1;
  const chart: Chart = {
    id: `{chart-${number}}`,
    name: `Chart ${suffix}`,
    type,
    title: null,
    series: seriesOf(sheet, source, by, refer),
    ...USUAL,
    legend: 'Right',
  };
  // A single series gives the chart its title [A].
  chart.title = chart.series.length === 1 ? (chart.series[0]?.name ?? null) : null;
  sheet.charts.push(chart);
  return chart;
}

export function seriesOf(
  sheet: Sheet,
  source: Area,
  by: SeriesBy,
  refer: (area: Area) => string,
): ChartSeries[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = source;
  const isNumber = (row: number, column: number): boolean =>
    typeof getCell(sheet, rowIndex + row, columnIndex + column)?.value === 'number';
  const indexes = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  const named =
    rowCount > 1 &&
    !indexes(columnCount)
      .slice(columnCount > 1 ? 1 : 0)
      .some((at) => isNumber(0, at));
  const categorised =
    columnCount > 1 &&
    !indexes(rowCount)
      .slice(rowCount > 1 ? 1 : 0)
      .some((at) => isNumber(at, 0));
  const [top, left] = [named ? 1 : 0, categorised ? 1 : 0];
  const body: Area = {
    rowIndex: rowIndex + top,
    columnIndex: columnIndex + left,
    rowCount: rowCount - top,
    columnCount: columnCount - left,
  };
  const alongRows = by === 'Columns' || (by === 'Auto' && body.rowCount >= body.columnCount);
  const header = { ...body, rowIndex, rowCount: 1 };
  const side = { ...body, columnIndex, columnCount: 1 };
  return indexes(alongRows ? body.columnCount : body.rowCount).map((at) => {
    const values = alongRows
      ? { ...body, columnIndex: body.columnIndex + at, columnCount: 1 }
      : { ...body, rowIndex: body.rowIndex + at, rowCount: 1 };
    const name = alongRows
      ? { ...header, columnIndex: header.columnIndex + at, columnCount: 1 }
      : { ...side, rowIndex: side.rowIndex + at, rowCount: 1 };
    const hasName = alongRows ? named : categorised;
    const hasCategories = alongRows ? categorised : named;
    const cell = hasName ? getCell(sheet, name.rowIndex, name.columnIndex) : undefined;
    return {
      ...(hasName ? { nameReference: refer(name), name: String(cell?.value ?? '') } : {}),
      ...(hasCategories ? { categories: refer(alongRows ? side : header) } : {}),
      values: refer(values),
    };
  });
}
