/**
 * A sheet as the board has it, without the add-in's columns and copies of them. What was found is kept, so that an edit
 * need not look through the sheet again.
 */
import { cellsAt, withRows } from '../../read/sheet/patched-sheet';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { withoutCopiedFlags } from './copied-flags';
import { findFlagsInSteps } from './find-flags';
import type { FlagSet } from './flag-set';
import { keepsFlags } from './keeps-flags';
import { withoutSets, withoutSetsInSteps } from './without-flags';

export interface BoardSheet {
  /** Without our columns and without copies of them. */
  readonly bare: SheetSnapshot;
  readonly flags: readonly FlagSet[];
  readonly hasCopies: boolean;
  /** How many formulas of the board's own it has. */
  readonly formulas: number;
}

export function* boardSheet(snapshot: SheetSnapshot): Steps<BoardSheet> {
  const flags = yield* findFlagsInSteps(snapshot);
  const withCopies = yield* withoutSetsInSteps(snapshot, flags);
  const bare = yield* withoutCopiedFlags(withCopies);
  return { bare, flags, hasCopies: bare !== withCopies, formulas: yield* formulasIn(bare) };
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
  let count = formulas + (yield* formulasIn(now));
  for (let at = 0; at < now.rowCount; at += 1) count -= formulasInRow(cellsAt(bare, first + at).formulas);
  return {
    bare: flags.length === 0 ? snapshot : withRows(bare, now, snapshot.hiddenRows),
    flags,
    hasCopies,
    formulas: count,
  };
}

function* formulasIn({ formulas }: SheetSnapshot): Steps<number> {
  let count = 0;
  for (const [at, row] of formulas.entries()) {
    if (at % ROWS_PER_STEP === 0) yield 0;
    count += formulasInRow(row);
  }
  return count;
}

function formulasInRow(row: readonly string[]): number {
  let count = 0;
  for (const formula of row) if (formula !== '') count += 1;
  return count;
}
