/**
 * The shape of a gate rule: something that must be true before a plan is called validated. One plain object per file in
 * `rules` and one line in `rules/index.ts`; the gate never names a rule.
 */
import { checkOf } from '../../judge/checks';
import type { OpenQuestion } from '../../judge/checks/check';
import type { ActionReport, Finding, PlanReport } from '../../judge/report/plan-report';
import type { CellRef } from '../../read/sheet/sheet-snapshot';

/** Something that prevents a plan from being called validated. */
export interface GateObstacle {
  /** The cells concerned; a link leads to the first. */
  readonly cells: readonly CellRef[];
  /** One sentence that quotes nothing from the plan, so that it can be printed where columns are withheld. */
  readonly words: string;
}

export interface GateRule {
  /** Same as its file name. */
  readonly id: string;
  /** The name by which users switch it on and off. */
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** Whether it applies if the board has not chosen its rules. */
  readonly byDefault: boolean;
  readonly judge: (plan: PlanReport) => readonly GateObstacle[];
  /** Small sheets, and the cells at which the rule must find something. */
  readonly examples: readonly {
    readonly sheet: readonly (readonly (string | number)[])[];
    /** Headers and the fields that a user confirmed for them. */
    readonly confirmed?: readonly { readonly header: string; readonly fields: readonly string[] }[];
    readonly register?: readonly string[];
    readonly finds: readonly string[];
  }[];
}

/** One obstacle per finding about an action that leaves the question open, in row order. */
export const obstaclesOf = (
  plan: PlanReport,
  question: OpenQuestion,
  counts: (action: ActionReport) => boolean = () => true,
): readonly GateObstacle[] =>
  plan.actions.filter(counts).flatMap(({ findings }) => leavingOpen(question, findings));

/** One obstacle per such finding about the plan as a whole. */
export const planObstaclesOf = (plan: PlanReport, question: OpenQuestion): readonly GateObstacle[] =>
  leavingOpen(question, plan.findings);

function leavingOpen(question: OpenQuestion, findings: readonly Finding[]): readonly GateObstacle[] {
  return findings.flatMap((finding) => {
    const { leavesOpen, inPrint } = checkOf(finding);
    return leavesOpen === question ? [{ cells: finding.cells, words: inPrint ?? finding.message }] : [];
  });
}
