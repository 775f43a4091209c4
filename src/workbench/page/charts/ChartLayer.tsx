/** Places a sheet's charts at the row and column given in the file, whatever the row heights on screen. */
import { useMemo } from 'react';
import type { Sheet, Workbook } from '../../model/workbook';
import { PIXELS_PER_POINT } from '../grid/fonts';
import type { SheetGeometry } from '../grid/sheet-geometry';
import { chartData } from './chart-data';
import { ChartDrawing } from './ChartDrawing';

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: SheetGeometry;
  readonly version: number;
}

export function ChartLayer({ workbook, sheet, geometry, version }: Props) {
  const charts = useMemo(
    () => sheet.charts.map((chart) => ({ chart, data: chartData(workbook, sheet, chart) })),
    [workbook, sheet, version],
  );
  if (charts.length === 0) return null;
  const { scale, rowHeadingWidth, columnHeadingHeight } = geometry;
  const pixels = PIXELS_PER_POINT * scale;
  return (
    <div className="chart-layer">
      {charts.map(({ chart, data }) => (
        <ChartDrawing
          key={chart.id}
          chart={chart}
          data={data}
          left={rowHeadingWidth + chart.left * pixels}
          top={columnHeadingHeight + topOf(sheet, geometry, chart.top)}
          width={chart.width * pixels}
          height={chart.height * pixels}
        />
      ))}
    </div>
  );
}

/**
 * Converts points by the model's row heights to pixels by the heights on screen, where wrapped text makes rows taller.
 */
function topOf(sheet: Sheet, { rows, scale }: SheetGeometry, points: number): number {
  let left = points;
  for (let rowIndex = 0; rowIndex < rows.count; rowIndex += 1) {
    const row = sheet.rows.get(rowIndex);
    const height = row?.hidden ? 0 : (row?.height ?? sheet.defaultRowHeight);
    if (left < height)
      return rows.start(rowIndex) + Math.min(left * PIXELS_PER_POINT * scale, rows.size(rowIndex));
    left -= height;
  }
  return rows.total;
}
