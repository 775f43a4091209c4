/**
 * Chooses which plans of a workbook are one side of a comparison: all that take part, or those of chosen sheets, which may
 * also be sheets that were left out (an old copy kept as "Plan July").
 */
import type { PlanReport } from '../judge/report/plan-report';

/** A side of its own: plans that a person left out do not take part. */
export function comparedPlans(plans: readonly PlanReport[]): readonly PlanReport[] {
  return plans.filter(({ standing }) => standing !== 'left-out');
}

/**
 * The plans of chosen sheets, by name. Those left out count as live, because somebody chose them; so do closed ones if
 * nothing else was chosen, so that the actions of an archived copy are not all called closed. Beside a live one, a sheet
 * of completed actions stays closed.
 */
export function plansOnSheets(
  plans: readonly PlanReport[],
  sheets: readonly string[],
): readonly PlanReport[] {
  const wanted = new Set(sheets.map(foldedName));
  const chosen = plans.filter(({ sheet }) => wanted.has(foldedName(sheet)));
  const areAllClosed = chosen.every(({ standing }) => standing === 'closed');
  return chosen.map((plan) =>
    plan.standing === 'left-out' || areAllClosed ? { ...plan, standing: 'live' } : plan,
  );
}

/** The other side, if a sheet of the same workbook is compared with the rest: the plans that take part elsewhere. */
export function plansBeside(plans: readonly PlanReport[], sheets: readonly string[]): readonly PlanReport[] {
  const chosen = new Set(sheets.map(foldedName));
  return comparedPlans(plans).filter(({ sheet }) => !chosen.has(foldedName(sheet)));
}

const foldedName = (sheet: string): string => sheet.trim().toLowerCase();
