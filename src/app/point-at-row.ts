/**
 * Lets the user point at a header row where none was found or one was missed: offers the row most like a header, or the
 * row of the selected cell, with its columns as they would be read; then saves and reads what the user confirms.
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

/** The row of Excel's selection, the row most like a header, or the next candidate above or below another row. */
export type RowWanted =
  'selected' | 'nearest' | { readonly sheet: string; readonly rowIndex: number; readonly towards: 1 | -1 };

interface Place {
  readonly sheet: string;
  readonly rowIndex: number;
}

export interface Pointed {
  /** The check that the row can be saved against. */
  readonly checked: Checked;
  /** The row, whether or not it is a header. */
  readonly place: Place | null;
  /** `null` if no row comes close, or the selected row is not a header. */
  readonly row: PointedRow | null;
  readonly wanted: RowWanted;
}

/** Milliseconds of silence allowed from Excel while it hands over a sheet. */
const PATIENCE = 45_000;
const SHORT = 10_000;

/** `checked` is the last check; `null` reads the workbook. */
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

/** The next row that could be a header; the same row if there is none. */
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

/** Prefers sheets without a plan; where every sheet has one, the selection decides. */
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

/** Saves the row and its columns on "Plan setup" as the user described them, and reads the plan. */
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
