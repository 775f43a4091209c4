/**
 * Values as the formula engine's functions take and return them. The engine does not export these kinds, so they are
 * declared here [T].
 */
import { type CellValue } from '../workbook';

const [BLANK, NUMBER, TEXT, LOGICAL, ERROR, ARRAY] = [0, 1, 2, 3, 4, 5];

export interface EngineScalar {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
}

export interface EngineArray {
  readonly kind: number;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
  /** 1-based; the first cell's row, if the array represents cells. */
  readonly originRow?: number;
  readonly originCol?: number;
}

const NOTHING: EngineScalar = { kind: BLANK };

export function toEngine(value: CellValue): EngineScalar {
  if (value === null) return NOTHING;
  if (typeof value === 'number') return { kind: NUMBER, value };
  if (typeof value === 'string') return { kind: TEXT, value };
  if (typeof value === 'boolean') return { kind: LOGICAL, value };
  return { kind: ERROR, code: value.error };
}

export const isArray = (value: unknown): value is EngineArray =>
  (value as { kind?: unknown }).kind === ARRAY && Array.isArray((value as { rows?: unknown }).rows);

/** Anything other than a scalar (a reference, a lambda) is #VALUE!. */
export function fromEngine(given: unknown): CellValue {
  const { kind, value, code } = given as EngineScalar;
  if (kind === ERROR) return { error: code ?? '#VALUE!' };
  if (kind === BLANK) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return { error: '#VALUE!' };
}

export const arrayOf = (
  rows: readonly (readonly EngineScalar[])[],
  origin?: { readonly originRow: number; readonly originCol: number },
): EngineArray => ({ kind: ARRAY, rows, height: rows.length, width: rows[0]?.length ?? 0, ...origin });
