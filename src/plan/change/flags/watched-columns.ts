/**
 * Which of the board's columns a rating depends on, and how many characters of each cell are kept, with the cell's
 * length, to detect whether it still says the same (POLICY.md, Rating).
 */
import type { PlanReport } from '../../judge/report/plan-report';
import type { Field } from '../../read/schema/fields';

export interface WatchedColumn {
  readonly columnIndex: number;
  /** Characters kept from the beginning of a cell. */
  readonly kept: number;
}

export interface WatchedColumns {
  readonly due: WatchedColumn | null;
  readonly revised: WatchedColumn | null;
  readonly achieved: WatchedColumn | null;
  /** All others, left to right. */
  readonly others: readonly WatchedColumn[];
  /** The column of the action's text: a row with text there that was never read says "Not checked yet". */
  readonly action: number | null;
}

/**
 * Of what is read for dates and for completion the whole text is kept, as far as boards write it: the year that somebody
 * corrects often ends a long sentence, and leaves its length as it was.
 */
export const WHOLE_CELL = 400;

const KEPT: Readonly<Partial<Record<Field, number>>> = {
  action: 24,
  lead: 16,
  due: WHOLE_CELL,
  revisedDue: WHOLE_CELL,
  reviewDate: WHOLE_CELL,
  achieved: WHOLE_CELL,
  evidenceProvided: 16,
  progress: 30,
  status: WHOLE_CELL,
  statedRag: 40,
};

export function watchedColumns({
  columns: { columns, series },
}: Pick<PlanReport, 'columns'>): WatchedColumns {
  const kept = new Map<number, number>();
  const watch = (columnIndex: number, field: Field): void => {
    const length = KEPT[field] ?? 0;
    if (length > 0) kept.set(columnIndex, Math.max(length, kept.get(columnIndex) ?? 0));
  };
  for (const { columnIndex, fields } of columns) for (const field of fields) watch(columnIndex, field);
  for (const { field, columns: of } of series) for (const columnIndex of of) watch(columnIndex, field);
  const action = columnOf(columns, 'action') ?? columnOf(columns, 'recommendation');
  // Without an action column the recommendation is the action.
  if (action !== null && !kept.has(action)) kept.set(action, KEPT.action ?? 0);
  const take = (field: Field): WatchedColumn | null => {
    const columnIndex = columnOf(columns, field);
    if (columnIndex === null || series.some((each) => each.field === field)) return null;
    const length = kept.get(columnIndex);
    if (length === undefined) return null;
    kept.delete(columnIndex);
    return { columnIndex, kept: length };
  };
  const [due, achieved] = [take('due'), take('achieved')];
  const revised = due && take('revisedDue');
  return {
    due,
    revised,
    achieved,
    others: [...kept]
      .map(([columnIndex, length]) => ({ columnIndex, kept: length }))
      .sort((a, b) => a.columnIndex - b.columnIndex),
    action,
  };
}

const columnOf = (columns: PlanReport['columns']['columns'], field: Field): number | null =>
  columns.find(({ fields }) => fields.includes(field))?.columnIndex ?? null;
