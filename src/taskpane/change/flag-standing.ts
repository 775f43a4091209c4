/** Whether a workbook's plans have the add-in's flags, and how many rows are out of date. */
import type { Checked } from '../../app/check-plan';
import { setupSaid } from '../../plan/change/settings-sheet/setup-said';
import { proposeFlags } from '../../plan/change/flags/propose-flags';

export interface FlagStanding {
  readonly flagged: boolean;
  /** Rows whose flags would be rewritten; 0 if nothing is flagged. */
  readonly rowsChanged: number;
}

export function flagStanding({ review }: Checked): FlagStanding {
  const { report, snapshots, boards } = review;
  if (![...boards.values()].some(({ flags }) => flags.length > 0)) return { flagged: false, rowsChanged: 0 };
  const rows = proposeFlags(report, snapshots, null, { said: setupSaid(snapshots) }).sheets.map(
    ({ cells }) => new Set(cells.map(({ rowIndex }) => rowIndex)).size,
  );
  return { flagged: true, rowsChanged: rows.reduce((sum, count) => sum + count, 0) };
}

/** `since`: the date in words; `null` if the workbook does not say. */
export function flagStandingInWords({ flagged, rowsChanged }: FlagStanding, since: string | null): string {
  if (!flagged) return 'This workbook’s plan has not been flagged yet.';
  const when = since === null ? 'Flagged.' : `Flagged on ${since}.`;
  if (rowsChanged === 0) return `${when} The flags say what the plan says now.`;
  const rows = rowsChanged === 1 ? '1 row has' : `${rowsChanged.toLocaleString('en-GB')} rows have`;
  return `${when} ${rows} changed since: bring the flags up to date.`;
}
