/**
 * Proposes the printable sheet "What changed" (RETURNS.md, section 3): values only, one table with a row for each
 * action of a section, A4 landscape. An earlier sheet is recreated in place unless somebody has written on it.
 */
import {
  DIGEST_COLUMN,
  isWhatChangedEdited,
  isWhatChangedSheet,
  WHAT_CHANGED_SHEET,
} from '../../marks/what-changed/find-what-changed';
import type { CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { Steps } from '../../steps';
import { emptySheet, type SheetChange } from '../change-set';
import { freeSheetName } from '../new-plan/free-sheet-name';
import type { CellChange } from '../parts/cells';
import { whatChangedInSteps, type WhatChangedInput } from './lay-out-what-changed';

/** `taken` are the names of all sheets, including those not read. */
export function* proposeWhatChanged(
  input: WhatChangedInput,
  snapshots: readonly SheetSnapshot[],
  taken: readonly string[] = [],
): Steps<SheetChange> {
  const own = snapshots.find((sheet) => isWhatChangedSheet(sheet) && !isWhatChangedEdited(sheet));
  const sheet = yield* whatChangedInSteps(input);
  const names = [...snapshots.map(({ name }) => name), ...taken];
  if (!own) return { ...emptySheet(freeSheetName(WHAT_CHANGED_SHEET, names), 'create'), ...sheet };
  const rowCount = Math.max(own.origin.rowIndex + own.rowCount, (sheet.cells.at(-1)?.rowIndex ?? 0) + 1);
  return {
    ...emptySheet(own.name),
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, before: valueAt(own, cell) })),
    rows: [{ rowIndex: 0, rowCount, height: 'standard' }, ...sheet.rows],
    clear: [{ rowIndex: 0, columnIndex: 0, rowCount, columnCount: DIGEST_COLUMN + 1 }],
    // Widths belong to staff once the sheet is made.
    columns: [],
  };
}

function valueAt({ origin, values }: SheetSnapshot, { rowIndex, columnIndex }: CellChange): CellValue {
  return values[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex] ?? '';
}
