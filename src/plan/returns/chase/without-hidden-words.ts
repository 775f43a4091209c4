/**
 * What leads get to read of the actions that they are asked about: nothing that a number format such as ;;; hides in the
 * board's own sheet. What the plan is judged and recorded by stays as it is.
 */
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import type { Reading } from '../../read/schema/action-row';
import { isHiddenCell } from '../../read/sheet/hidden-by-format';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { LeadChased } from './who-to-chase';

export const withoutHiddenWords = (
  leads: readonly LeadChased[],
  snapshots: readonly SheetSnapshot[],
): readonly LeadChased[] =>
  leads.map((lead) => ({
    ...lead,
    actions: lead.actions.map((asked) => ({ ...asked, action: shown(asked.action, asked.plan, snapshots) })),
  }));

function shown(
  action: ActionReport,
  { sheet }: PlanReport,
  snapshots: readonly SheetSnapshot[],
): ActionReport {
  const snapshot = snapshots.find(({ name }) => name === sheet);
  if (!snapshot) return action;
  const { row } = action;
  const isHidden = ({ rowIndex, columnIndex, how }: Reading): boolean =>
    [rowIndex, ...(how === 'joined' ? row.joinedRows : [])].some((each) =>
      isHiddenCell(snapshot, each, columnIndex),
    );
  const readings = Object.entries(row.readings).map(([field, reading]) => [
    field,
    isHidden(reading) ? { ...reading, text: '', value: '' } : reading,
  ]);
  return { ...action, row: { ...row, readings: Object.fromEntries(readings) } };
}
