/** Lines and areas: each point as shares of the plot area (0 to 1). Gaps in the data are bridged. */
import type { Stacking } from './bar-shapes';
import type { ChartData } from './chart-data';
import { chartScale, type ChartScale } from './chart-scale';

interface Point {
  readonly x: number;
  readonly y: number;
}

export function linePoints(
  { categories, series }: ChartData,
  stacking: Stacking,
): { readonly scale: ChartScale; readonly lines: readonly (readonly Point[])[] } {
  const totals = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  const heights = categories.map(() => 0);
  const rows = series.map(({ values }) =>
    values.flatMap((value, at) => {
      if (stacking === 'Clustered') return value === null ? [] : [{ at, value }];
      const part = (value ?? 0) / (stacking === 'Stacked100' ? totals[at] || 1 : 1);
      heights[at] = (heights[at] ?? 0) + part;
      return [{ at, value: heights[at] ?? 0 }];
    }),
  );
  const scale = chartScale(rows.flatMap((row) => row.map(({ value }) => value)));
  const count = Math.max(1, categories.length);
  const lines = rows.map((row) =>
    row.map(({ at, value }) => ({ x: (at + 0.5) / count, y: scale.share(value) })),
  );
  return { scale, lines };
}
