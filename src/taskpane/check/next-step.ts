/**
 * What a board officer does next after a check, as one request: flags where they are missing or out of date, and the
 * summary over them. `null` if no plan takes part.
 */
import type { Checked } from '../../app/check-plan';
import { liveOnly } from '../../plan/judge/report/live-plans';
import { isSummarySheet } from '../../plan/marks/summary/find-summary';
import type { ProposeRequest } from '../state/change-state';

export interface NextStep {
  readonly title: string;
  readonly request: ProposeRequest;
}

export function nextStep({ review: { report, snapshots, boards } }: Checked): NextStep | null {
  const plans = liveOnly(report).plans.length;
  if (plans === 0) return null;
  const request = { kind: 'summary', blocks: null } as const;
  const summarised = snapshots.some(isSummarySheet);
  const flagged = [...boards.values()].some(({ flags }) => flags.length > 0);
  if (summarised) return { title: 'Bring flags and summary up to date', request };
  if (flagged) return { title: 'Bring the flags up to date and build the summary', request };
  return { title: `Flag ${plans === 1 ? 'this plan' : `${plans} plans`} and build the summary`, request };
}
