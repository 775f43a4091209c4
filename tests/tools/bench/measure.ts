/**
 * Measures contenders against each other in one run: each round runs every contender once, in rotating order, so that a
 * slow moment of the machine affects all alike. Processor time is measured, not the clock, since other programs may have
 * the processor meanwhile. The result is the ratio within a round, as median and quartiles.
 */
export interface Contender {
  readonly name: string;
  /** One complete unit of work; its result is kept so that it is not optimised away. */
  readonly run: () => unknown;
}

export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of processor time per round, with those of collecting garbage and compiling. */
  readonly time: Spread;
  /** This contender's time relative to the first one's, round by round. */
  readonly ratio: Spread;
}

let kept: unknown;

/** At least 3 rounds; the first `warmUp` are not counted. Ratios are relative to the first contender. */
export function interleave(
  contenders: readonly Contender[],
  rounds: number,
  warmUp = 2,
): readonly Measured[] {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < Math.max(3, rounds); round++) {
    for (let step = 0; step < contenders.length; step++) {
      const at = (step + Math.abs(round)) % contenders.length;
      const started = process.cpuUsage();
      kept = contenders[at]?.run();
      const { user, system } = process.cpuUsage(started);
      const took = (user + system) / 1000;
      if (round >= 0) times[at]?.push(took);
    }
  }
  const first = times[0] ?? [];
  return contenders.map(({ name }, at) => ({
    name,
    time: spread(times[at] ?? []),
    ratio: spread((times[at] ?? []).map((time, round) => time / (first[round] ?? time))),
  }));
}

/** The result of the last unit of work. */
export const lastResult = (): unknown => kept;

/** Median and quartiles, interpolated; NaN if empty. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

/** Rows under a header, columns padded, numbers right-aligned. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const numeric = header.map((_, column) =>
    rows.every((row) => /^[-\d.,×%()– NaN∞]*(?: (?:ms|kB|MB|µs))?$/.test(row[column] ?? '')),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = ({ median, lower, upper }: Spread): string =>
  `${short(median)}× (${short(lower)}–${short(upper)})`;
export const percent = (right: number, of: number): string =>
  `${of === 0 ? '0' : ((100 * right) / of).toFixed(0)}% (${right} of ${of})`;

function short(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
