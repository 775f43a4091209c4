/** Runs the registry's checks and fills in their messages. Knows no check by name. */
import type { Finding } from '../report/plan-report';
import { a1 } from '../../read/sheet/a1';
import type { CheckId } from '.';
import type { ActionCheck, ActionSubject, Check, Draft, PlanCheck, PlanSubject } from './check';

const NONE: readonly Finding[] = [];

/** Findings of one action, in registry order. */
export function checkAction(
  subject: ActionSubject,
  checks: readonly ActionCheck<CheckId>[],
): readonly Finding[] {
  let findings: Finding[] | null = null;
  for (const check of checks) {
    for (const draft of check.judge(subject)) (findings ??= []).push(findingOf(check, draft));
  }
  return findings ?? NONE;
}

/** Findings of the plan as a whole. */
export function checkWholePlan(
  subject: PlanSubject,
  checks: readonly PlanCheck<CheckId>[],
): readonly Finding[] {
  return checks.flatMap((check) => check.judge(subject).map((draft) => findingOf(check, draft)));
}

function findingOf(check: Check<CheckId>, draft: Draft): Finding {
  const template = Object.hasOwn(check.messages, draft.say) ? check.messages[draft.say] : undefined;
  if (template === undefined) throw new Error(`Check ${check.id} has no message '${draft.say}'`);
  return {
    id: check.id,
    verdict: draft.verdict ?? check.verdict,
    cells: draft.cells,
    message: messageOf(template, draft),
    fixes: draft.fixes ?? [],
  };
}

const partsOf = new Map<string, readonly string[]>();

/**
 * Splits a template so that every second part is a name in braces. Templates are ours and few, so each is split once.
 */
function parted(template: string): readonly string[] {
  const known = partsOf.get(template);
  if (known) return known;
  const parts = template.split(/\{(\w+)\}/);
  partsOf.set(template, parts);
  return parts;
}

function messageOf(template: string, { cells: [first], data }: Draft): string {
  let message = '';
  let isName = false;
  for (const part of parted(template)) {
    if (!isName) message += part;
    else if (part === 'cell' && first) message += a1(first.rowIndex, first.columnIndex);
    else if (data && Object.hasOwn(data, part)) message += data[part] ?? '';
    isName = !isName;
  }
  return message;
}
