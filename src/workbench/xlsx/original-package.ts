/**
 * The contents of a workbook's `original` after opening: every part of the file, byte for byte, and which part each
 * sheet came from, so that saving can patch the file instead of writing a new one.
 */
import type { Workbook } from '../model/workbook';
import type { Parts } from './unzip';

export interface OriginalPackage {
  readonly kind: 'xlsx-package';
  readonly parts: Parts;
  readonly workbookPart: string;
  /** Part name by sheet id. */
  readonly sheetParts: ReadonlyMap<string, string>;
}

/** `null` for a workbook that was created rather than opened. */
export function originalPackage({ original }: Workbook): OriginalPackage | null {
  const isPackage = typeof original === 'object' && original !== null && 'kind' in original;
  return isPackage && original.kind === 'xlsx-package' ? (original as OriginalPackage) : null;
}
