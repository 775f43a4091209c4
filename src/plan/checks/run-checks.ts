/** Runs the registry's checks and puts their words together. Knows no check by name. */
import type { Finding } from '../report/plan-report';
import { a1 } from '../sheet/a1';
import type { ActionSubject, Check, Draft, PlanSubject } from './check';

/** Findings of one action, in the order of the registry. */
export function checkAction(subject: ActionSubject, checks: readonly Check[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    if (check.scope !== 'action') continue;
    for (const draft of check.judge(subject)) findings.push(findingOf(check, draft));
  }
  return findings;
}

/** Findings of the plan as a whole. */
export function checkPlan(subject: PlanSubject, checks: readonly Check[]): readonly Finding[] {
  return checks.flatMap((check) =>
    check.scope === 'plan' ? check.judge(subject).map((draft) => findingOf(check, draft)) : [],
  );
}

function findingOf(check: Check, draft: Draft): Finding {
  const first = draft.cells[0];
  const data = new Map(Object.entries(draft.data ?? {}));
  if (first) data.set('cell', a1(first.rowIndex, first.columnIndex));
  const template = check.messages[draft.say];
  if (template === undefined) throw new Error(`Check ${check.id} has no message '${draft.say}'`);
  return {
    id: check.id,
    verdict: draft.verdict ?? check.verdict,
    cells: draft.cells,
    message: template.replace(/\{(\w+)\}/g, (_, name: string) => data.get(name) ?? ''),
    fixes: draft.fixes ?? [],
  };
}
