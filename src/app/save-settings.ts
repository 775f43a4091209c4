/**
 * Saves the user's settings to "Plan setup", reads the sheet back and judges the plan by it. Writes only what was set:
 * proposals are not confirmed by saving, and nothing else in the workbook is written.
 */
import { applied } from '../plan/change/applied';
import type { ChangeSet } from '../plan/change/change-set';
import { reviseSetupSheet } from '../plan/change/settings-sheet/revise-setup-sheet';
import { setupSaid } from '../plan/change/settings-sheet/setup-said';
import { keptWithWordsOf, sameReadByWords } from '../plan/judge/rating/read-by';
import { ratedAlike } from '../plan/judge/report/rated-alike';
import { obstacle, type Outcome } from '../plan/outcome';
import { withChanges, type SetupChanges } from '../plan/read/setup/setup-changes';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { readSetup, type Checked, type CheckOptions } from './check-plan';
import type { Host } from './host';
import { inSlices } from './in-slices';
import { storedSettings, withSetup } from './plan-settings';
import { judgeWhatIsLeft } from './read-and-judge';
import { withTimeLimit } from './with-time-limit';

/** Milliseconds of silence allowed from Excel while it writes. */
const PATIENCE = 45_000;

export async function saveSettings(
  host: Pick<Host, 'write' | 'readSnapshots'>,
  changes: SetupChanges,
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  // Read again rather than from the check: staff may have edited it since, and their edits must stay.
  const before = withSetup(checked.review.snapshots, await readSetup(host));
  const settings = withChanges(storedSettings(before).settings, changes);
  const wanted = reviseSetupSheet(settings, before);
  if (!wanted.ok) return wanted;
  const readAs = await stillReadAs(wanted.value, before, checked, options);
  const revised = readAs === null ? wanted : reviseSetupSheet({ ...settings, readAs }, before);
  if (!revised.ok) return revised;
  if (revised.value.sheets.length > 0) {
    const written = await withTimeLimit(() => host.write(revised.value), { patience: PATIENCE });
    if (!written.ok) return written;
  }
  const after = await readSetup(host);
  if (after.length === 0) return obstacle({ code: 'sheet-deleted', sheet: 'Plan setup' });
  // The confirmation that was removed may be all that made a sheet a plan; having none is then no obstacle.
  return judgeWhatIsLeft(withSetup(checked.review.snapshots, after), options);
}

/**
 * What "Plan setup" is to keep as the words that flags were made by, where these changes move no rating: else every one
 * would ask to be checked. `null` leaves what it keeps, as where somebody typed there since, which is theirs to check.
 */
async function stillReadAs(
  changes: ChangeSet,
  before: readonly SheetSnapshot[],
  checked: Checked,
  options: CheckOptions,
): Promise<string | null> {
  const kept = storedSettings(before).settings.readAs;
  if (kept === undefined || !sameReadByWords(kept, setupSaid(before).readBy)) return null;
  const after = applied(before, changes);
  const { readBy } = setupSaid(after);
  if (sameReadByWords(kept, readBy)) return null;
  const judged = await judgeWhatIsLeft(after, options);
  if (!judged.ok) return null;
  const alike = await inSlices(ratedAlike(checked.review.report, judged.value.review.report), options.pace);
  return alike.ok && alike.value ? keptWithWordsOf(kept, readBy) : null;
}
