/**
 * Translates the settings on "Plan setup" for the judgement. Holds only what the user has set; everything else is left
 * to the judgement's own proposals.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import { isOwnCopy } from '../plan/marks/own-sheets';
import { isSummarySheet } from '../plan/marks/summary/find-summary';
import { isNamedSetup, setupSheetState } from '../plan/read/setup/find-setup-tables';
import { readSetupSheet } from '../plan/read/setup/read-setup-sheet';
import { makeSetup, type Setup, type SetupSettings } from '../plan/read/setup/setup';
import type { SetupProblem } from '../plan/read/setup/setup-problem';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';

/** A blank as-of date means today. */
export function setupOf(settings: SetupSettings, today: IsoDate): Setup {
  return makeSetup({ ...settings, asOf: settings.asOf ?? today });
}

export interface StoredSettings {
  readonly settings: SetupSettings;
  /** Mistakes on the sheet, in words, each with its cell. */
  readonly problems: readonly SetupProblem[];
}

/** The settings on the workbook's own "Plan setup"; empty if it has none. */
export function storedSettings(snapshots: readonly SheetSnapshot[]): StoredSettings {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet) return { settings: {}, problems: [] };
  const { setup, problems } = readSetupSheet(sheet);
  return { settings: setup, problems };
}

/** The sheets that may hold a plan: all except our own and copies of them. */
export function planSheets(snapshots: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const boards = snapshots.filter((snapshot) => !isSummarySheet(snapshot) && !isOwnCopy(snapshot));
  return setupSheetState(snapshots) === 'ours'
    ? boards.filter((snapshot) => !isNamedSetup(snapshot))
    : boards;
}

/** Dates supplied by a caller instead of the workbook's settings; `null` leaves the date to the workbook. */
export interface DateOverrides {
  readonly asOf: IsoDate | null;
  readonly agreed: IsoDate | null;
}

/** Applies a caller's dates over the workbook's settings; the agreed date applies to every plan. */
export function withDateOverrides(
  settings: SetupSettings,
  { asOf, agreed }: DateOverrides = { asOf: null, agreed: null },
): SetupSettings {
  const plans = settings.plans?.map((plan) => ({ ...plan, agreed: null }));
  return {
    ...settings,
    ...(asOf === null ? {} : { asOf }),
    ...(agreed === null ? {} : { agreed, ...(plans ? { plans } : {}) }),
  };
}

/** The settings that "Plan setup" is to hold once a change is written: its own, overridden by the caller's dates. */
export function settingsToKeep(
  snapshots: readonly SheetSnapshot[],
  { asOf, agreed }: DateOverrides = { asOf: null, agreed: null },
): SetupSettings {
  return {
    ...storedSettings(snapshots).settings,
    ...(asOf === null ? {} : { asOf }),
    ...(agreed === null ? {} : { agreed }),
  };
}

/** The sheets with a new reading of "Plan setup" in place of the old one. */
export function withSetup(
  snapshots: readonly SheetSnapshot[],
  setup: readonly SheetSnapshot[],
): readonly SheetSnapshot[] {
  return [...snapshots.filter((snapshot) => !isNamedSetup(snapshot)), ...setup];
}
