/**
 * What a workbook has been set to, between its sheet "Plan setup" and the judgement: only what a person set, so that
 * everything else stays as the judgement proposes it.
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
  /** What is wrong on the sheet, in words, each with its cell. */
  readonly problems: readonly SetupProblem[];
}

/** What the workbook's own sheet says; nothing where it has none. */
export function storedSettings(snapshots: readonly SheetSnapshot[]): StoredSettings {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet) return { settings: {}, problems: [] };
  const { setup, problems } = readSetupSheet(sheet);
  return { settings: setup, problems };
}

/** The sheets that may bear a plan: all but our own and copies of them. */
export function planSheets(snapshots: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const boards = snapshots.filter((snapshot) => !isSummarySheet(snapshot) && !isOwnCopy(snapshot));
  return setupSheetState(snapshots) === 'ours'
    ? boards.filter((snapshot) => !isNamedSetup(snapshot))
    : boards;
}

/** Days that a caller gives; `null` leaves it to the workbook. */
export interface DaysAbove {
  readonly asOf: IsoDate | null;
  readonly agreed: IsoDate | null;
}

/** What a caller says comes before what the workbook has been set to; its agreed date holds for every plan. */
export function above(
  settings: SetupSettings,
  { asOf, agreed }: DaysAbove = { asOf: null, agreed: null },
): SetupSettings {
  const plans = settings.plans?.map((plan) => ({ ...plan, agreed: null }));
  return {
    ...settings,
    ...(asOf === null ? {} : { asOf }),
    ...(agreed === null ? {} : { agreed, ...(plans ? { plans } : {}) }),
  };
}

/** What "Plan setup" is to say once a change is written: what it says, and the days that the caller gave. */
export function settingsToKeep(
  snapshots: readonly SheetSnapshot[],
  { asOf, agreed }: DaysAbove = { asOf: null, agreed: null },
): SetupSettings {
  return {
    ...storedSettings(snapshots).settings,
    ...(asOf === null ? {} : { asOf }),
    ...(agreed === null ? {} : { agreed }),
  };
}
