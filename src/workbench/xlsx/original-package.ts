/**
 * What a workbook's `original` slot holds after opening: every part of the file, byte for byte, and which part each sheet
 * came from, so that saving can patch the file instead of writing a new one.
 */
import type { Workbook } from '../model/workbook';
import type { Parts } from './unzip';

export interface OriginalPackage {
  readonly parts: Parts;
  readonly workbookPart: string;
  /** Part name by sheet id. */
  readonly sheetParts: ReadonlyMap<string, string>;
}

const PACKAGES = new WeakSet<object>();

/** Marks and returns the package, so that `originalPackage` knows it again. */
export function keepPackage(original: OriginalPackage): OriginalPackage {
  PACKAGES.add(original);
  return original;
}

/** `null` for a workbook that was made, not opened. */
export function originalPackage(workbook: Workbook): OriginalPackage | null {
  const { original } = workbook;
  return typeof original === 'object' && original !== null && PACKAGES.has(original)
    ? (original as OriginalPackage)
    : null;
}
