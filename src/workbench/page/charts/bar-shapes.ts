/** Bars and columns, clustered, stacked, or stacked to 100 %: each rectangle as shares of the plot area (0 to 1). */
import type { ChartData } from './chart-data';
import { chartScale, type ChartScale } from './chart-scale';

export type Stacking = 'Clustered' | 'Stacked' | 'Stacked100';

interface Bar {
  readonly series: number;
  readonly category: number;
  /** Along the category axis. */
  readonly start: number;
  readonly thickness: number;
  /** Along the value axis. */
  readonly from: number;
  readonly to: number;
}

/** Share of a category's width that its bars take up. */
const FILLED = 0.66;

export function barShapes(
  { categories, series }: ChartData,
  stacking: Stacking,
): { readonly scale: ChartScale; readonly bars: readonly Bar[] } {
  const room = 1 / Math.max(1, categories.length);
  if (stacking === 'Clustered') {
    const scale = chartScale(series.flatMap(({ values }) => values.map((value) => value ?? 0)));
    const thickness = (room * FILLED) / Math.max(1, series.length);
    const bars = series.flatMap(({ values }, at) =>
      values.flatMap((value, category) =>
        value === null
          ? []
          : [
              {
                series: at,
                category,
                start: category * room + (room * (1 - FILLED)) / 2 + at * thickness,
                thickness,
                from: scale.share(0),
                to: scale.share(value),
              },
            ],
      ),
    );
    return { scale, bars };
  }
  const totals = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  const weigh = (value: number, category: number): number =>
    stacking === 'Stacked100' ? value / (totals[category] || 1) : value;
  const ends = categories.flatMap((_, at) =>
    [1, -1].map((sign) =>
      series.reduce((sum, { values }) => {
        const value = weigh(values[at] ?? 0, at);
        return Math.sign(value) === sign ? sum + value : sum;
      }, 0),
    ),
  );
  const scale = chartScale(ends);
  const above = categories.map(() => 0);
  const below = categories.map(() => 0);
  const bars = series.flatMap(({ values }, at) =>
    values.flatMap((given, category) => {
      if (given === null || given === 0) return [];
      const value = weigh(given, category);
      const stack = value > 0 ? above : below;
      const from = stack[category] ?? 0;
      stack[category] = from + value;
      return [
        {
          series: at,
          category,
          start: category * room + (room * (1 - FILLED)) / 2,
          thickness: room * FILLED,
          from: scale.share(from),
          to: scale.share(from + value),
        },
      ];
    }),
  );
  return { scale, bars };
}
