/**
 * Which set of the add-in's columns belongs to which plan of a sheet: one in the plan's rows. Where plans stand side by
 * side, a set directly at a plan's right edge is that plan's; of the others, the plan furthest right takes the nearest
 * set to its right, because that is the order in which sets are placed.
 */
import { smallest } from '../../long-lists';
import type { PlanReport } from '../../judge/report/plan-report';
import type { FlagSet } from './flag-set';
import { flagRows } from './flag-rows';

/** The set of each plan that has one, and the sets that belong to no plan any more. */
export function assignFlags(
  plans: readonly PlanReport[],
  sets: readonly FlagSet[],
): { readonly setOf: ReadonlyMap<PlanReport, FlagSet>; readonly orphans: readonly FlagSet[] } {
  const setOf = new Map<PlanReport, FlagSet>();
  const left = new Set(sets);
  const take = (plan: PlanReport, set: FlagSet | undefined): void => {
    if (!set) return;
    setOf.set(plan, set);
    left.delete(set);
  };
  for (const plan of plans) {
    const edge = plan.table.region.lastColumn + 1;
    take(
      plan,
      within(plan, left).find((set) => firstColumn(set) === edge),
    );
  }
  const rightFirst = plans
    .filter((plan) => !setOf.has(plan))
    .sort((a, b) => b.table.region.lastColumn - a.table.region.lastColumn);
  for (const plan of rightFirst) {
    take(
      plan,
      within(plan, left)
        .filter((set) => firstColumn(set) > plan.table.region.lastColumn)
        .sort((a, b) => firstColumn(a) - firstColumn(b))[0],
    );
  }
  return { setOf, orphans: [...left] };
}

const firstColumn = ({ columnOf }: FlagSet): number => smallest(columnOf.values());

/** Sets with at least one row among the plan's rows. */
function within({ table }: PlanReport, sets: ReadonlySet<FlagSet>): readonly FlagSet[] {
  const { headerRow, lastRow } = flagRows(table);
  return [...sets].filter(({ rows }) => rows.some((row) => row > headerRow && row <= lastRow));
}
