/**
 * Saves the user's settings to "Plan setup", reads the sheet back and judges the plan by it. Writes only what was set:
 * proposals are not confirmed by saving, and nothing else in the workbook is written.
 */
import { reviseSetupSheet } from '../plan/change/settings-sheet/revise-setup-sheet';
import { obstacle, type Outcome } from '../plan/outcome';
import { withChanges, type SetupChanges } from '../plan/read/setup/setup-changes';
import { readSetup, type Checked, type CheckOptions } from './check-plan';
import type { Host } from './host';
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
  const revised = reviseSetupSheet(withChanges(storedSettings(before).settings, changes), before);
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
