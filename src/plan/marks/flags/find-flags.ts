/**
 * Finds the add-in's columns on a sheet: by the workbook's names or, where those are missing, by the live formulas,
 * which nobody else writes. Excel adjusts a formula's references when columns and rows move, so they show where the
 * other columns are, even if their headers were reworded.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { finish, type Steps } from '../../steps';
import type { FlagSet } from './flag-set';
import { formerFlagsByFormulas } from './former-flags';
import { liveFlagsByFormulas } from './live-flags';
import { withNamedFlags } from './named-flags';

/** What was found is kept as long as the snapshot, which never changes: a proposal asks several times. */
const known = new WeakMap<SheetSnapshot, readonly FlagSet[]>();

/** Every set on the sheet, by column, then by row. */
export function* findFlagsInSteps(snapshot: SheetSnapshot): Steps<readonly FlagSet[]> {
  const before = known.get(snapshot);
  if (before) return before;
  const live = yield* liveFlagsByFormulas(snapshot);
  const former = yield* formerFlagsByFormulas(snapshot);
  yield 0;
  const found = withNamedFlags(snapshot, [...live, ...former]);
  known.set(snapshot, found);
  return found;
}

/** `findFlagsInSteps`, run to the end. */
export const findFlags = (snapshot: SheetSnapshot): readonly FlagSet[] => finish(findFlagsInSteps(snapshot));
