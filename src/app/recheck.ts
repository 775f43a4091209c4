/**
 * The live re-check: after edits in the workbook, reads the rows that they touch and judges again, and says in words what
 * came of it. Where it is not plain what they touch, the whole workbook is read anew.
 */
import { success, type Outcome } from '../plan/outcome';
import { isNamedSetup } from '../plan/setup/find-setup-tables';
import { SETUP_SHEET } from '../plan/setup/setup-tables';
import type { SheetSnapshot } from '../plan/sheet/sheet-snapshot';
import { checkPlan, judgePlan, readSetup, type Checked, type CheckOptions } from './check-plan';
import type { Host, WorkbookChange } from './host';
import { hasFormulas, patchRows } from './patch-rows';
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
  const snapshots = await readAgain(host, changes, checked);
  const after = snapshots === null ? await checkPlan(host, options) : await judgePlan(snapshots, options);
  if (!after.ok) return after;
  return success({ checked: after.value, news: newsOf(changes, checked, after.value) });
}

/** The sheets with the touched parts read again; `null` where all must be. */
async function readAgain(
  host: Reader,
  changes: readonly WorkbookChange[],
  { snapshots }: Checked,
): Promise<readonly SheetSnapshot[] | null> {
  if (changes.every(({ sheet }) => sheet === SETUP_SHEET)) return withSetup(snapshots, await readSetup(host));
  let now = snapshots;
  for (const [sheet, rows] of touchedRows(changes)) {
    const old = now.find(({ name }) => name === sheet);
    if (!old || rows === null || isNamedSetup(old) || hasFormulas(old)) return null;
    const count = rows.end - rows.first;
    if (count > MOST_ROWS) return null;
    const read = await withTimeLimit(() => host.readRows(sheet, rows.first, count), { patience: PATIENCE });
    const patched = read.ok ? patchRows(old, read.value) : null;
    if (patched === null || !read.ok || read.value.rowCount !== count) return null;
    now = now.map((snapshot) => (snapshot === old ? patched : snapshot));
  }
  return now;
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
  const words = changesInWords(before.report, after.report);
  const others = changes.length > 0 && changes.every(({ by }) => by === 'co-author');
  return words !== '' && others ? `Someone else changed the plan. ${words}` : words;
}
