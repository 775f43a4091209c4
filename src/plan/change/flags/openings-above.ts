/**
 * The actions between a row without a date of its own and what dates it now: one of them that is reworded to open with a
 * deadline ("Within three months: …") would date the row instead (POLICY.md, Due dates). What the row keeps of them is how
 * long their words are together.
 */
import { MOST_ABOVE } from '../../judge/rating/reading-code';
import { readPart, type ReadReferences } from '../../judge/rating/rating-formula-terms';
import type { PlanReport } from '../../judge/report/plan-report';
import { flagRows } from '../../marks/flags/flag-rows';
import { columnName } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import { datedFrom } from './rests-on';

export interface OpeningsAbove {
  /** Rows above the action's that are compared. */
  readonly countOf: (rowIndex: number) => number;
  readonly stampOf: (rowIndex: number) => string;
  readonly termOf: (references: ReadReferences) => string;
}

/** `null` if every action of the plan has a date of its own. */
export function openingsAbove(snapshot: SheetSnapshot, plan: PlanReport): OpeningsAbove | null {
  const { headerRow } = flagRows(plan.table);
  const counts = new Map<number, number>();
  for (const action of plan.actions) {
    const from = datedFrom(action, headerRow);
    const between = from === null ? 0 : action.row.rowIndex - from - 1;
    if (between > 0) counts.set(action.row.rowIndex, Math.min(between, MOST_ABOVE));
  }
  if (counts.size === 0) return null;
  const columns = plan.columns.columns.flatMap(({ columnIndex, fields }) =>
    fields.some((field) => field === 'action' || field === 'recommendation') ? [columnIndex] : [],
  );
  const countOf = (rowIndex: number): number => counts.get(rowIndex) ?? 0;
  // Of texts only: an error in a row above is no reason to ask about this one.
  const lengthOf = (rowIndex: number): number =>
    columns.reduce((sum, columnIndex) => {
      const { kind, value } = snapshotCell(snapshot, { rowIndex, columnIndex });
      return kind === 'text' ? sum + String(value).length : sum;
    }, 0);
  return {
    countOf,
    stampOf: (rowIndex) => {
      const count = countOf(rowIndex);
      if (count === 0) return '';
      const lengths = Array.from({ length: count }, (_, at) => lengthOf(rowIndex - at - 1));
      return `${PARTING}${lengths.reduce((sum, length) => sum + length, 0)}`;
    },
    termOf: (references) => {
      const count = readPart('above', references);
      const lengths = Array.from({ length: MOST_ABOVE }, (_, at) => {
        const cells = columns.map((column) => {
          const name = columnName(column);
          return `IFERROR(LEN(T(INDEX($${name}:$${name},ROW()-${at + 1}))),0)`;
        });
        return `IF(${count}<"${at + 1}",0,${cells.join('+')})`;
      });
      return `IF(${count}="0","","${PARTING}"&${lengths.join('+')})`;
    },
  };
}

const PARTING = '^';
