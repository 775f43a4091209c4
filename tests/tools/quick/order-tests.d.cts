export interface TimedTest {
  readonly path: string;
  /** Milliseconds that it took when last run; none where it never was. */
  readonly duration?: number | undefined;
}
export function distance(test: string, changed: string): number;
export function orderTests<T extends TimedTest>(tests: readonly T[], changed: readonly string[]): T[];
