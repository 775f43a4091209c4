/**
 * A sheet as the board has it, without the add-in's columns and copies of them. What was found is kept, so that an edit
 * need not look through the sheet again.
 */
import { cellsAt, withRows } from '../../read/sheet/patched-sheet';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { Steps } from '../../steps';
import { withoutCopiedFlags } from './copied-flags';
import { findFlags } from './find-flags';
import type { FlagSet } from './flag-set';
import { keepsFlags } from './keeps-flags';
import { withoutSets } from './without-flags';

export interface BoardSheet {
  /** Without our columns and without copies of them. */
  readonly bare: SheetSnapshot;
  readonly flags: readonly FlagSet[];
  readonly hasCopies: boolean;
  /** How many formulas of the board's own it has. */
  readonly formulas: number;
}

export function* boardSheet(snapshot: SheetSnapshot): Steps<BoardSheet> {
  const flags = findFlags(snapshot);
  yield 0;
  const withCopies = withoutSets(snapshot, flags);
  yield 0;
  const bare = withoutCopiedFlags(withCopies);
  yield 0;
  return { bare, flags, hasCopies: bare !== withCopies, formulas: formulasIn(bare) };
}

/**
 * The same after `rows` of it were read again, which make it `snapshot`. Looks through the sheet only if our columns may
 * be elsewhere now.
 */
export function* boardSheetAgain(
  before: SheetSnapshot,
  { bare, flags, hasCopies, formulas }: BoardSheet,
  rows: SheetSnapshot,
  snapshot: SheetSnapshot,
): Steps<BoardSheet> {
  if (hasCopies || !keepsFlags(before, rows, flags)) return yield* boardSheet(snapshot);
  const first = rows.origin.rowIndex - bare.origin.rowIndex;
  const now = withoutSets(rows, flags);
  let count = formulas + formulasIn(now);
  for (let at = 0; at < now.rowCount; at += 1) count -= formulasInRow(cellsAt(bare, first + at).formulas);
  return {
    bare: flags.length === 0 ? snapshot : withRows(bare, now, snapshot.hiddenRows),
    flags,
    hasCopies,
    formulas: count,
  };
}

const formulasIn = ({ formulas }: SheetSnapshot): number =>
  formulas.reduce((sum, row) => sum + formulasInRow(row), 0);

function formulasInRow(row: readonly string[]): number {
  let count = 0;
  for (const formula of row) if (formula !== '') count += 1;
  return count;
}
