/** The ordered registry of checks: findings come in this order. One line each. */
import type { ActionCheck, Check, PlanCheck } from './check';
import { columnInDoubt } from './column-in-doubt';
import { missingColumn } from './missing-column';
import { duplicateColumn } from './duplicate-column';
import { combinedColumn } from './combined-column';
import { repeatedHeader } from './repeated-header';
import { coveredElsewhere } from './covered-elsewhere';
import { continuedRow } from './continued-row';
import { dueMissing } from './due-missing';
import { dueUnreadable } from './due-unreadable';
import { dueAmbiguous } from './due-ambiguous';
import { dueImpossible } from './due-impossible';
import { dueImplausible } from './due-implausible';
import { dueBeforeAgreed } from './due-before-agreed';
import { dueNeedsBaseDate } from './due-needs-base-date';
import { dueNeedsYear } from './due-needs-year';
import { dueYearImplied } from './due-year-implied';
import { dateFromBlank } from './date-from-blank';
import { dueClaimsComplete } from './due-claims-complete';
import { ongoingNoReview } from './ongoing-no-review';
import { achievedUnreadable } from './achieved-unreadable';
import { onHold } from './on-hold';
import { withdrawn } from './withdrawn';
import { doneDisputed } from './done-disputed';
import { achievedUndated } from './achieved-undated';
import { achievedInFuture } from './achieved-in-future';
import { leadMissing } from './lead-missing';
import { leadUnknown } from './lead-unknown';
import { leadMisspelt } from './lead-misspelt';
import { leadCollective } from './lead-collective';
import { leadInherited } from './lead-inherited';
import { leadExpired } from './lead-expired';
import { evidenceNotSpecified } from './evidence-not-specified';
import { evidenceMissing } from './evidence-missing';
import { evidenceWeak } from './evidence-weak';
import { overdue } from './overdue';
import { milestonePassed } from './milestone-passed';
import { dueSoon } from './due-soon';
import { ragDiffers } from './rag-differs';
import { formulaError } from './formula-error';

const IN_ORDER = [
  columnInDoubt,
  missingColumn,
  duplicateColumn,
  combinedColumn,
  repeatedHeader,
  coveredElsewhere,
  continuedRow,
  dueMissing,
  dueUnreadable,
  dueAmbiguous,
  dueImpossible,
  dueImplausible,
  dueBeforeAgreed,
  dueNeedsBaseDate,
  dueNeedsYear,
  dueYearImplied,
  dateFromBlank,
  dueClaimsComplete,
  ongoingNoReview,
  achievedUnreadable,
  achievedInFuture,
  achievedUndated,
  doneDisputed,
  withdrawn,
  onHold,
  leadMissing,
  leadUnknown,
  leadMisspelt,
  leadCollective,
  leadInherited,
  leadExpired,
  evidenceNotSpecified,
  evidenceMissing,
  evidenceWeak,
  overdue,
  milestonePassed,
  dueSoon,
  ragDiffers,
  formulaError,
];

/** Ids of findings: a typo does not compile. */
export type CheckId = (typeof IN_ORDER)[number]['id'];

export const CHECKS: readonly Check<CheckId>[] = IN_ORDER;

const BY_ID: ReadonlyMap<CheckId, Check<CheckId>> = new Map(CHECKS.map((check) => [check.id, check]));

/** The check that made a finding. */
export const checkOf = ({ id }: { readonly id: CheckId }): Check<CheckId> => BY_ID.get(id) as Check<CheckId>;

/** Those that look at one action, and those that look at the plan as a whole, in the same order. */
export const ACTION_CHECKS: readonly ActionCheck<CheckId>[] = CHECKS.filter(
  (check) => check.scope === 'action',
);
export const PLAN_CHECKS: readonly PlanCheck<CheckId>[] = CHECKS.flatMap(ofPlan);

/** Some findings of an action can also be said of a column as a whole. */
function ofPlan(check: Check<CheckId>): readonly PlanCheck<CheckId>[] {
  if (check.scope === 'plan') return [check];
  return check.judgePlan ? [{ ...check, scope: 'plan', judge: check.judgePlan }] : [];
}
