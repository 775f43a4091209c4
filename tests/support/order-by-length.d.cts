/** See `order-by-length.cjs`. */
export interface Stated {
  readonly seconds: number;
  readonly kind: number;
}
export function stated(path: string, text: string): Stated;
export function longestFirst<T extends Stated>(files: readonly T[]): T[];
