/**
 * Finds the add-in's columns on a sheet: by the workbook's names or, where those are missing, by the live formulas,
 * which nobody else writes. Excel adjusts a formula's references when columns and rows move, so they show where the
 * other columns are, even if their headers were reworded.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { FlagSet } from './flag-set';
import { formerFlagsByFormulas } from './former-flags';
import { liveFlagsByFormulas } from './live-flags';
import { withNamedFlags } from './named-flags';

/** Every set on the sheet, by column, then by row. */
export const findFlags = (snapshot: SheetSnapshot): readonly FlagSet[] =>
  withNamedFlags(snapshot, [...liveFlagsByFormulas(snapshot), ...formerFlagsByFormulas(snapshot)]);
