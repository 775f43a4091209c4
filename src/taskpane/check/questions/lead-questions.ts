/** Leads that nobody knows: one answer covers all cells that name them. */
import { addingLead } from '../finding-answers';
import { countOf, onSheet, type Asking, type PersonQuestion } from './question';
import type { PlanReport } from '../../../plan/judge/report/plan-report';
import type { RegisterFix } from '../../../plan/judge/report/fix';

interface Unknown {
  readonly plan: PlanReport;
  readonly fixes: readonly RegisterFix[];
  cells: number;
}

export function leadQuestions(asking: Asking): readonly PersonQuestion[] {
  const { checked, plans } = asking;
  return [...unknownLeads(plans)].map(([name, { plan, fixes, cells }]) => ({
    key: `lead ${name}`,
    words: `It is not plain who “${name}” is (${countOf(cells, 'cell')}${onSheet(plan, asking)}).`,
    waiting: cells,
    answers: fixes.map((fix) => addingLead(fix, plan, checked)),
  }));
}

/** By the name that the cells give. */
function unknownLeads(plans: readonly PlanReport[]): ReadonlyMap<string, Unknown> {
  const found = new Map<string, Unknown>();
  for (const plan of plans)
    for (const { findings } of plan.actions)
      for (const { fixes } of findings) {
        const known = fixes.filter((fix): fix is RegisterFix => 'add' in fix);
        const name = known[0]?.named;
        if (name === undefined) continue;
        const before = found.get(name);
        if (before) before.cells += 1;
        else found.set(name, { plan, fixes: known, cells: 1 });
      }
  return found;
}
