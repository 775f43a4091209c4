/**
 * A header row by hand, where none was found or one was missed: the row nearest to a header, or the one in which the
 * selected cell stands, with its columns as they would be read; and what a person says of them, kept and read.
 */
import { nearestHeader } from '../plan/read/recognise/nearest-header';
import { columnsPointedAt, pointedRow, readsFrom, type PointedRow } from '../plan/read/recognise/pointed-row';
import { obstacle, success, type Outcome } from '../plan/outcome';
import { isNamedSetup } from '../plan/read/setup/find-setup-tables';
import { withConfirmed } from '../plan/read/schema/confirmed-columns';
import type { Field } from '../plan/read/schema/fields';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { readSetup, type Checked, type CheckOptions } from './check-plan';
import type { Host } from './host';
import { planSheets } from './plan-settings';
import { judgeWithoutPlan } from './read-and-judge';
import { saveSettings } from './save-settings';
import { withTimeLimit } from './with-time-limit';

/** The row in which Excel's selection stands, the nearest to a header, or the next above or below another. */
export type RowWanted =
  'selected' | 'nearest' | { readonly sheet: string; readonly rowIndex: number; readonly towards: 1 | -1 };

interface Place {
  readonly sheet: string;
  readonly rowIndex: number;
}

export interface Pointed {
  /** What was read: with it the row can be kept as a header. */
  readonly checked: Checked;
  /** Where it stands, header or not. */
  readonly place: Place | null;
  /** `null` where no row comes near, or the selected one is no header. */
  readonly row: PointedRow | null;
  readonly wanted: RowWanted;
}

/** Milliseconds that Excel may be silent while it hands over a sheet. */
const PATIENCE = 45_000;
const SHORT = 10_000;

/** `checked` is what was read before; `null` reads the workbook. */
export async function pointAtRow(
  host: Pick<Host, 'readSnapshots' | 'selected'>,
  wanted: RowWanted,
  checked: Checked | null,
  options: CheckOptions,
): Promise<Outcome<Pointed>> {
  const read = checked ? success(checked) : await readAnyway(host, options);
  if (!read.ok) return read;
  const sheets = planSheets(read.value.review.snapshots).filter(({ rowCount }) => rowCount > 0);
  if (sheets.length === 0) return obstacle({ code: 'empty-workbook' });
  const place =
    typeof wanted === 'object'
      ? success(nextRow(sheets, wanted))
      : await placeOf(host, wanted, withoutPlans(sheets, read.value));
  if (!place.ok) return place;
  const sheet = sheets.find(({ name }) => name === place.value?.sheet);
  const row = sheet && place.value ? pointedRow(sheet, place.value.rowIndex) : null;
  return success({ checked: read.value, row, wanted, place: place.value });
}

async function placeOf(
  host: Pick<Host, 'selected'>,
  wanted: 'selected' | 'nearest',
  sheets: readonly SheetSnapshot[],
): Promise<Outcome<Place | null>> {
  return wanted === 'nearest'
    ? success(nearestHeader(sheets))
    : withTimeLimit(() => host.selected(), { patience: SHORT });
}

/** The next row that could be a header; the same where there is none. */
function nextRow(
  sheets: readonly SheetSnapshot[],
  { sheet, rowIndex, towards }: Extract<RowWanted, object>,
): Place {
  const snapshot = sheets.find(({ name }) => name === sheet);
  if (!snapshot) return { sheet, rowIndex };
  const first = snapshot.origin.rowIndex;
  for (let row = rowIndex + towards; row >= first && row < first + snapshot.rowCount; row += towards)
    if (pointedRow(snapshot, row)) return { sheet, rowIndex: row };
  return { sheet, rowIndex };
}

/** Sheets that bear no plan come first into question; where all do, the selection decides. */
function withoutPlans(sheets: readonly SheetSnapshot[], { review }: Checked): readonly SheetSnapshot[] {
  const bearing = new Set(review.report.plans.map(({ sheet }) => sheet));
  return sheets.filter(({ name }) => !bearing.has(name));
}

async function readAnyway(
  host: Pick<Host, 'readSnapshots'>,
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  const read = await withTimeLimit((alive) => host.readSnapshots({ onProgress: alive }), {
    patience: PATIENCE,
  });
  if (!read.ok) return read;
  const hidden = read.value.some(isNamedSetup) ? [] : await readSetup(host);
  return judgeWithoutPlan([...read.value, ...hidden], options);
}

/** Keeps the row and its columns on "Plan setup", as a person said them, and reads the plan. */
export async function readPointedRow(
  host: Pick<Host, 'write' | 'readSnapshots'>,
  { checked, row }: Pointed,
  fields: readonly (Field | null)[],
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  const sheet = checked.review.snapshots.find(({ name }) => name === row?.sheet);
  const pointed = row ? columnsPointedAt(row, fields) : [];
  const confirmedColumns = withConfirmed(checked.settings.confirmedColumns ?? [], pointed);
  if (!row || !sheet || !readsFrom(sheet, row.rowIndex, confirmedColumns))
    return obstacle({ code: 'row-reads-no-plan', sheet: row?.sheet ?? null, rowIndex: row?.rowIndex ?? 0 });
  return saveSettings(host, { confirmedColumns }, checked, options);
}
