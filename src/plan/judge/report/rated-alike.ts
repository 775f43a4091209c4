/** Whether two judgements of the same sheets read the same columns and rate every action alike, for the same reasons. */
import { sameData } from '../../same-data';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import type { PlanReport, WorkbookReport } from './plan-report';

export function* ratedAlike(one: WorkbookReport, other: WorkbookReport): Steps<boolean> {
  if (one.asOf !== other.asOf || one.plans.length !== other.plans.length) return false;
  for (const [at, plan] of one.plans.entries()) {
    const twin = other.plans[at];
    if (!twin || plan.actions.length !== twin.actions.length || !sameData(placeOf(plan), placeOf(twin)))
      return false;
    for (const [place, { row, dueCell, facts, rating }] of plan.actions.entries()) {
      const action = twin.actions[place];
      if (!action || row.rowIndex !== action.row.rowIndex) return false;
      if (!sameData([dueCell, facts, rating], [action.dueCell, action.facts, action.rating])) return false;
      if (place % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    }
  }
  return true;
}

const placeOf = ({ sheet, standing, table, columns, basis }: PlanReport) => ({
  sheet,
  standing,
  region: table.region,
  fields: columns.columns.map(({ columnIndex, fields }) => [columnIndex, fields]),
  basis,
});
