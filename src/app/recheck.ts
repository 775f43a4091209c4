/**
 * The live re-check: after edits in the workbook, reads and judges the rows that they touch, and describes the result.
 * Reads the whole workbook again if it is unclear what the edits touch. Never asks for merged areas that can be known
 * without: in some builds of Excel that empties the user's undo list (OFFICE.md, Undo).
 */
import { success, type Outcome } from '../plan/outcome';
import { reviewAgain } from '../plan/review-again';
import { isNamedSetup } from '../plan/read/setup/find-setup-tables';
import { movedMerges } from '../plan/read/sheet/moved-merges';
import type { Area, SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { checkPlan, judgePlan, readSetup, type Checked, type CheckOptions } from './check-plan';
import type { Host, WorkbookChange } from './host';
import { inSlices } from './in-slices';
import { setupOf, withSetup } from './plan-settings';
import { changesInWords, type JudgedPlaces } from './rating-changes';
import { withTimeLimit } from './with-time-limit';

export interface Rechecked {
  readonly checked: Checked;
  /** One sentence; `''` if nothing relevant changed. */
  readonly news: string;
}

type Reader = Pick<Host, 'readSnapshots' | 'readRows'>;

/** Milliseconds of silence allowed from Excel for a few rows. */
const PATIENCE = 15_000;
/** An edit that spans more rows than this triggers a full check. */
const MOST_ROWS = 500;

export async function recheck(
  host: Reader,
  changes: readonly WorkbookChange[],
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<Rechecked>> {
  const after = await judgeAgain(host, changes, checked, options);
  if (!after.ok) return after;
  const { checked: now, rejudged } = after.value;
  return success({ checked: now, news: newsOf(changes, checked, now, rejudged) });
}

interface JudgedAgain {
  readonly checked: Checked;
  /** `null` if the whole workbook was judged. */
  readonly rejudged: JudgedPlaces | null;
}

async function judgeAgain(
  host: Reader,
  changes: readonly WorkbookChange[],
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<JudgedAgain>> {
  const { snapshots } = checked.review;
  const wholly = async (work: Promise<Outcome<Checked>>): Promise<Outcome<JudgedAgain>> => {
    const outcome = await work;
    return outcome.ok ? success({ checked: outcome.value, rejudged: null }) : outcome;
  };
  const checkAll = () => wholly(checkPlan(host, options, knownMerges(snapshots, changes)));
  // The as-of date has moved since the check, for example past midnight, so every rating may differ.
  if (setupOf(checked.settings, options.today).asOf !== checked.review.setup.asOf) return checkAll();
  if (changes.every(({ sheet }) => isNamedSetup({ name: sheet })))
    return wholly(judgePlan(withSetup(snapshots, await readSetup(host)), options));
  let { review } = checked;
  let rejudged: JudgedPlaces | null = new Map();
  for (const [sheet, rows] of touchedRows(changes)) {
    const old = snapshots.find(({ name }) => name === sheet);
    // An edit can change what formulas of the board's show. What our own show is not judged.
    const hasFormulas = review.boards.get(sheet)?.formulas !== 0;
    if (!old || rows === null || isNamedSetup(old) || hasFormulas) return checkAll();
    const count = rows.end - rows.first;
    if (count > MOST_ROWS) return checkAll();
    const read = await withTimeLimit(() => host.readRows(sheet, rows.first, count, old), {
      patience: PATIENCE,
    });
    if (!read.ok) return read.problem.code === 'sheet-deleted' ? checkAll() : read;
    // Blank rows, or rows past the used range: the sheet has changed size.
    if (read.value.rowCount !== count) return checkAll();
    const again = await inSlices(reviewAgain(review, read.value), options.pace, { signal: options.signal });
    if (!again.ok) return again;
    if (again.value === null) return checkAll();
    const { places } = again.value;
    rejudged = rejudged && places && new Map([...rejudged, [sheet, places]]);
    ({ review } = again.value);
  }
  return review.report.plans.length > 0 ? success({ checked: { ...checked, review }, rejudged }) : checkAll();
}

/** The merged areas of each sheet as the changes leave them; not of a sheet where that cannot be told. */
function knownMerges(
  snapshots: readonly SheetSnapshot[],
  changes: readonly WorkbookChange[],
): ReadonlyMap<string, readonly Area[]> {
  const known = new Map(snapshots.map(({ name, merges }) => [name, merges]));
  for (const { sheet, kind, moved } of changes) {
    const merges = known.get(sheet);
    if (kind === 'edit' || !merges) continue;
    if (moved) known.set(sheet, movedMerges(merges, moved));
    else known.delete(sheet);
  }
  return known;
}

interface Rows {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** For each sheet, the rows from first edit to last; `null` if they are unknown. */
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

/** A co-author's edit is reported as such, because the user did not see it happen. */
function newsOf(
  changes: readonly WorkbookChange[],
  before: Checked,
  after: Checked,
  rejudged: JudgedPlaces | null,
): string {
  const words = changesInWords(before.review.report, after.review.report, rejudged);
  const others = changes.length > 0 && changes.every(({ by }) => by === 'co-author');
  return words !== '' && others ? `Someone else changed the plan. ${words}` : words;
}
