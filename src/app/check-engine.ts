/**
 * What the pane asks of the workbook until the first ratings stand in its list, bound to one host. What it asks later is
 * loaded when it is asked; what changes a workbook and what leaves it is `change-engine.ts`, loaded after the check.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Outcome } from '../plan/outcome';
import type { Field } from '../plan/read/schema/fields';
import { SETUP_SHEET } from '../plan/read/setup/setup-words';
import type { SetupChanges } from '../plan/read/setup/setup-changes';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { ifAble } from './able';
import { checkPlan, type Checked, type CheckOptions } from './check-plan';
import type { Host, WorkbookChange } from './host';
import type { Pace } from './in-slices';
import type { Pointed, RowWanted } from './point-at-row';
import type { Rechecked } from './recheck';
import { withTimeLimit } from './with-time-limit';

export interface CheckEngine {
  readonly check: (options: Omit<CheckOptions, 'pace'>) => Promise<Outcome<Checked>>;
  /** Judges only what the changes touch. */
  readonly recheck: (
    changes: readonly WorkbookChange[],
    checked: Checked,
    options: Omit<CheckOptions, 'pace'>,
  ) => Promise<Outcome<Rechecked>>;
  /** Writes the changed settings to "Plan setup" and judges the workbook by them. */
  readonly save: (changes: SetupChanges, checked: Checked, today: IsoDate) => Promise<Outcome<Checked>>;
  /** Shows a row that the user may mean as a header; `checked` is the result of the last check. */
  readonly pointAt: (wanted: RowWanted, checked: Checked | null, today: IsoDate) => Promise<Outcome<Pointed>>;
  /** Saves the row as a header, together with what its columns hold, and reads the plan. */
  readonly readPointed: (
    pointed: Pointed,
    fields: readonly (Field | null)[],
    today: IsoDate,
  ) => Promise<Outcome<Checked>>;
  readonly select: (cell: CellRef) => Promise<Outcome<void>>;
  /** Name of the sheet that the user is looking at; `null` if Excel does not say, as while a chart is selected. */
  readonly sheetInFront: () => Promise<string | null>;
  /** Whether the workbook keeps anything of an earlier check; `false` if Excel does not say. */
  readonly checkedBefore: () => Promise<boolean>;
  readonly watch: Host['watch'];
  /** Takes an .xlsx in base64 and opens it in a new window. */
  readonly openSample: Host['openSample'];
}

/** Milliseconds of silence allowed from Excel for small requests. */
const SHORT = 10_000;
/** Milliseconds; opening a second workbook takes Excel a while. */
const LONG = 60_000;

export const createCheckEngine = (host: Host, pace: Pace): CheckEngine => ({
  check: (options) => ifAble(host, () => checkPlan(host, { ...options, pace })),
  recheck: async (changes, checked, options) => {
    const { recheck } = await import('./recheck');
    return recheck(host, changes, checked, { ...options, pace });
  },
  save: async (changes, checked, today) => {
    const { saveSettings } = await import('./save-settings');
    return saveSettings(host, changes, checked, { today, pace });
  },
  pointAt: (wanted, checked, today) =>
    ifAble(host, async () => {
      const { pointAtRow } = await import('./point-at-row');
      return pointAtRow(host, wanted, checked, { today, pace });
    }),
  readPointed: async (pointed, fields, today) => {
    const { readPointedRow } = await import('./point-at-row');
    return readPointedRow(host, pointed, fields, { today, pace });
  },
  select: (cell) => withTimeLimit(() => host.select(cell), { patience: SHORT }),
  sheetInFront: async () => {
    const selected = await withTimeLimit(() => host.selected(), { patience: SHORT });
    return selected.ok ? selected.value.sheet : null;
  },
  checkedBefore: async () => {
    const kept = await withTimeLimit(() => host.hasSheet(SETUP_SHEET), { patience: SHORT });
    return kept.ok && kept.value;
  },
  watch: (listener) => withTimeLimit(() => host.watch(listener), { patience: SHORT }),
  openSample: (base64) => withTimeLimit(() => host.openSample(base64), { patience: LONG }),
});
