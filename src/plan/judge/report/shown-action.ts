/**
 * An action as the sheet shows it: nothing that a number format such as ;;; hides in the board's own cells. For what others
 * get to read; what the plan is judged and recorded by stays as it is.
 */
import type { Field } from '../../read/schema/fields';
import type { ActionRow, Reading } from '../../read/schema/action-row';
import { isHiddenCell } from '../../read/sheet/hidden-by-format';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { ActionReport, PlanReport } from './plan-report';

/** The fields of each action of which a cell is hidden; without actions that have none. */
export function hiddenFields(
  plans: readonly PlanReport[],
  snapshots: readonly SheetSnapshot[],
): ReadonlyMap<ActionReport, ReadonlySet<Field>> {
  const found = new Map<ActionReport, ReadonlySet<Field>>();
  for (const { sheet, actions } of plans) {
    const snapshot = snapshots.find(({ name }) => name === sheet);
    if (!snapshot?.numberFormats.some((row) => row.some((format) => format.includes(';')))) continue;
    for (const action of actions) {
      const fields = Object.entries(action.row.readings).filter(([, reading]) =>
        isHidden(reading, action.row, snapshot),
      );
      if (fields.length > 0) found.set(action, new Set(fields.map(([field]) => field as Field)));
    }
  }
  return found;
}

function isHidden(
  { rowIndex, columnIndex, how }: Reading,
  { joinedRows }: ActionRow,
  snapshot: SheetSnapshot,
): boolean {
  return [rowIndex, ...(how === 'joined' ? joinedRows : [])].some((each) =>
    isHiddenCell(snapshot, each, columnIndex),
  );
}

/** Without the words of the fields, and without the date that was read in them. */
export function shownAction(action: ActionReport, hidden: ReadonlySet<Field> = new Set()): ActionReport {
  if (hidden.size === 0) return action;
  const { row, due, dueOrigin, reviewDate, achievedReading } = action;
  const readings = Object.entries(row.readings).map(([field, reading]) => [
    field,
    hidden.has(field as Field) ? { ...reading, text: '', value: '' } : reading,
  ]);
  const isDated = dueOrigin !== 'marker' && hidden.has(dueOrigin === 'revised' ? 'revisedDue' : 'due');
  return {
    ...action,
    row: { ...row, readings: Object.fromEntries(readings) },
    due: isDated ? { ...due, text: '', milestones: [], due: null, none: due.none ?? 'blank' } : due,
    reviewDate: hidden.has('reviewDate') ? null : reviewDate,
    achievedReading: hidden.has('achieved') ? null : achievedReading,
  };
}
