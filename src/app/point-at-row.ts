/**
 * A header row by hand, where none was found or one was missed: the row nearest to a header, or the one in which the
 * selected cell stands, with its columns as they would be read. Changes nothing.
 */
import { nearestHeader } from '../plan/recognise/nearest-header';
import { pointedRow, type PointedRow } from '../plan/recognise/pointed-row';
import { obstacle, success, type Outcome } from '../plan/outcome';
import { isNamedSetup } from '../plan/setup/find-setup-tables';
import type { SheetSnapshot } from '../plan/sheet/sheet-snapshot';
import { readSetup, type Checked, type CheckOptions } from './check-plan';
import type { Host } from './host';
import { planSheets } from './plan-settings';
import { judgeWithoutPlan } from './read-and-judge';
import { withTimeLimit } from './with-time-limit';

/** The row in which Excel's selection stands, the nearest to a header, or one by its place. */
export type RowWanted =
  'selected' | 'nearest' | { readonly sheet: string; readonly rowIndex: number };

export interface Pointed {
  /** What was read: with it the row can be kept as a header. */
  readonly checked: Checked;
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
  const place = await placeOf(host, wanted, withoutPlans(sheets, read.value));
  if (!place.ok) return place;
  const sheet = sheets.find(({ name }) => name === place.value?.sheet);
  const row = sheet && place.value ? pointedRow(sheet, place.value.rowIndex) : null;
  return success({ checked: read.value, row, wanted });
}

async function placeOf(
  host: Pick<Host, 'selected'>,
  wanted: RowWanted,
  sheets: readonly SheetSnapshot[],
): Promise<Outcome<{ readonly sheet: string; readonly rowIndex: number } | null>> {
  if (wanted === 'nearest') return success(nearestHeader(sheets));
  return wanted === 'selected' ? withTimeLimit(() => host.selected(), { patience: SHORT }) : success(wanted);
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
