/** Whether a workbook's plans bear the add-in's flags, and how many rows say something else by now. */
import type { Checked } from '../../app/check-plan';
import { findFlags } from '../../plan/marks/flags/find-flags';
import { proposeFlags } from '../../plan/change/flags/propose-flags';

export interface FlagStanding {
  readonly flagged: boolean;
  /** Rows whose flags would be written anew; 0 where nothing is flagged. */
  readonly rowsChanged: number;
}

export function flagStanding({ review }: Checked): FlagStanding {
  const { report, snapshots } = review;
  if (!snapshots.some((snapshot) => findFlags(snapshot).length > 0))
    return { flagged: false, rowsChanged: 0 };
  const rows = proposeFlags(report, snapshots, null).sheets.map(
    ({ cells }) => new Set(cells.map(({ rowIndex }) => rowIndex)).size,
  );
  return { flagged: true, rowsChanged: rows.reduce((sum, count) => sum + count, 0) };
}

/** `since`: the day in words, `null` where the workbook does not say. */
export function flagStandingInWords({ flagged, rowsChanged }: FlagStanding, since: string | null): string {
  if (!flagged) return 'This workbook’s plan has not been flagged yet.';
  const when = since === null ? 'Flagged.' : `Flagged on ${since}.`;
  if (rowsChanged === 0) return `${when} The flags say what the plan says now.`;
  const rows = rowsChanged === 1 ? '1 row has' : `${rowsChanged.toLocaleString('en-GB')} rows have`;
  return `${when} ${rows} changed since: bring the flags up to date.`;
}
