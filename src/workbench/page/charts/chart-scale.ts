/** A chart's value axis: round steps from its minimum to its maximum, always including zero. */

export interface ChartScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** 0 at `from`, 1 at `to`. */
  readonly share: (value: number) => number;
}

export function chartScale(values: Iterable<number>, steps = 5): ChartScale {
  let [least, most] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const step = roundStep((most - least || 1) / steps);
  const from = Math.floor(least / step) * step;
  const to = Math.max(from + step, Math.ceil(most / step) * step);
  const count = Math.round((to - from) / step);
  // Multiply for each tick instead of adding up, so that rounding errors do not accumulate.
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12)));
  return { from, to, ticks, share: (value) => (value - from) / (to - from) };
}

/** 1, 2 or 5 times a power of ten, at least as large as `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999999) ?? 10;
  return times * power;
}
