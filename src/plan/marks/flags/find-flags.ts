/**
 * Finds the add-in's columns in a sheet: by the workbook's names, and where they are missing by the live formulas, which no
 * one else writes: Excel keeps a formula's references right when columns and rows move, so they say where the other
 * columns are, whatever the headers say by now.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { FlagSet } from './flag-set';
import { formerFlagsByFormulas } from './former-flags';
import { liveFlagsByFormulas } from './live-flags';
import { withNamedFlags } from './named-flags';

/** Every set of the sheet, by column, then by row. */
export const findFlags = (snapshot: SheetSnapshot): readonly FlagSet[] =>
  withNamedFlags(snapshot, [...liveFlagsByFormulas(snapshot), ...formerFlagsByFormulas(snapshot)]);
