/**
 * The add-in's visible columns for export, as values on the as-of date, without the working columns. They come from the
 * report, so they are present and correct whether or not the workbook was flagged.
 */
import type { ShownValue } from '../marks/flags/columns/flag-column';
import { markedHeader, SHOWN_COLUMNS } from '../marks/flags/flag-columns';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';

/** Left to right, marked as ours where the plan has a header of the same name. */
export function shownHeaders({ table }: PlanReport): readonly string[] {
  const own = new Set(table.region.headers.map((header) => header.trim().toLowerCase()));
  return SHOWN_COLUMNS.map(({ header }) => (own.has(header.toLowerCase()) ? markedHeader(header) : header));
}

/** Left to right. `checks`: `titles` names findings without quoting the plan, for copies that withhold columns. */
export const shownCells = (action: ActionReport, checks: 'words' | 'titles'): readonly ShownValue[] =>
  SHOWN_COLUMNS.map(({ shown }) => shown(action, checks));
