/**
 * The live re-check: after edits in the workbook, reads the rows that they touch and judges again, and says in words what
 * came of it. Where it is not plain what they touch, the whole workbook is read anew.
 */
import { withoutFlags } from '../plan/marks/flags/without-flags';
import { success, type Outcome } from '../plan/outcome';
import { reviewAgain } from '../plan/review-again';
import { isNamedSetup } from '../plan/read/setup/find-setup-tables';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { checkPlan, judgePlan, readSetup, type Checked, type CheckOptions } from './check-plan';
import type { Host, WorkbookChange } from './host';
import { inSlices } from './in-slices';
import { setupOf } from './plan-settings';
import { changesInWords } from './rating-changes';
import { withSetup } from './save-settings';
import { withTimeLimit } from './with-time-limit';

export interface Rechecked {
  readonly checked: Checked;
  /** One sentence, `''` where nothing that matters changed. */
  readonly news: string;
}

type Reader = Pick<Host, 'readSnapshots' | 'readRows'>;

/** Milliseconds that Excel may be silent over a few rows. */
const PATIENCE = 15_000;
/** An edit of more rows than this is read as a whole. */
const MOST_ROWS = 500;

export async function recheck(
  host: Reader,
  changes: readonly WorkbookChange[],
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<Rechecked>> {
  const after = await judgeAgain(host, changes, checked, options);
  if (!after.ok) return after;
  return success({ checked: after.value, news: newsOf(changes, checked, after.value) });
}

async function judgeAgain(
  host: Reader,
  changes: readonly WorkbookChange[],
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  const { snapshots } = checked.review;
  // Another day since the check, or another sheet: everything may be rated differently.
  if (setupOf(checked.settings, options.today).asOf !== checked.review.setup.asOf)
    return checkPlan(host, options);
  if (changes.every(({ sheet }) => isNamedSetup({ name: sheet })))
    return judgePlan(withSetup(snapshots, await readSetup(host)), options);
  let { review } = checked;
  for (const [sheet, rows] of touchedRows(changes)) {
    const old = snapshots.find(({ name }) => name === sheet);
    if (!old || rows === null || isNamedSetup(old) || hasFormulas(old)) return checkPlan(host, options);
    const count = rows.end - rows.first;
    if (count > MOST_ROWS) return checkPlan(host, options);
    const read = await withTimeLimit(() => host.readRows(sheet, rows.first, count), { patience: PATIENCE });
    if (!read.ok) return read.problem.code === 'sheet-deleted' ? checkPlan(host, options) : read;
    // Rows that are blank now, or were beyond the used cells: the sheet has another size.
    if (read.value.rowCount !== count) return checkPlan(host, options);
    const again = await inSlices(reviewAgain(review, read.value), options.pace, { signal: options.signal });
    if (!again.ok) return again;
    if (again.value === null) return checkPlan(host, options);
    ({ review } = again.value);
  }
  return review.report.plans.length > 0 ? success({ ...checked, review }) : checkPlan(host, options);
}

/** Whether an edit can change what other cells of the sheet show: the add-in's own formulas show nothing that is judged. */
function hasFormulas(sheet: SheetSnapshot): boolean {
  return withoutFlags(sheet).formulas.some((row) => row.some((formula) => formula !== ''));
}

interface Rows {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** The rows of each sheet from the first edit to the last; `null` where they are not known. */
function touchedRows(changes: readonly WorkbookChange[]): ReadonlyMap<string, Rows | null> {
  const touched = new Map<string, Rows | null>();
  for (const { sheet, kind, area } of changes) {
    const known = touched.get(sheet);
    if (known === null) continue;
    if (kind === 'structure' || area === null) {
      touched.set(sheet, null);
      continue;
    }
    const end = area.rowIndex + area.rowCount;
    touched.set(sheet, {
      first: Math.min(known?.first ?? area.rowIndex, area.rowIndex),
      end: Math.max(known?.end ?? end, end),
    });
  }
  return touched;
}

/** A co-author's edit is told as theirs: the person did not see it happen. */
function newsOf(changes: readonly WorkbookChange[], before: Checked, after: Checked): string {
  const words = changesInWords(before.review.report, after.review.report);
  const others = changes.length > 0 && changes.every(({ by }) => by === 'co-author');
  return words !== '' && others ? `Someone else changed the plan. ${words}` : words;
}
