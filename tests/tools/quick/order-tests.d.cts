export interface TimedTest {
  readonly path: string;
  /** Milliseconds that the last run took; absent if there was none. */
  readonly duration?: number | undefined;
}
export function distance(test: string, changed: string): number;
export function orderTests<T extends TimedTest>(tests: readonly T[], changed: readonly string[]): T[];
