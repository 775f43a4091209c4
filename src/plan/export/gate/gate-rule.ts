/**
 * The shape of a rule of the gate: what must be true before a sheet is called validated. One plain object a file in
 * `rules`, one line in `rules/index.ts`; the gate never names a rule.
 */
import { checkOf } from '../../judge/checks';
import type { OpenQuestion } from '../../judge/checks/check';
import type { ActionReport, Finding, PlanReport } from '../../judge/report/plan-report';
import type { CellRef } from '../../read/sheet/sheet-snapshot';

/** Something that keeps a plan from being called validated. */
export interface GateObstacle {
  /** Where it stands; the first is where a link leads. */
  readonly cells: readonly CellRef[];
  /** One sentence without the plan's own words, so that it can be printed where columns are withheld. */
  readonly words: string;
}

export interface GateRule {
  /** The name of its file. */
  readonly id: string;
  /** What a person switches it by. */
  readonly title: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** Whether it holds where the board has said nothing (POLICY.md and the brief of the gate). */
  readonly byDefault: boolean;
  readonly judge: (plan: PlanReport) => readonly GateObstacle[];
  /** Small sheets, and the cells at which the rule finds something. */
  readonly examples: readonly {
    readonly sheet: readonly (readonly (string | number)[])[];
    /** Headers and the fields that a person confirmed for them. */
    readonly confirmed?: readonly { readonly header: string; readonly fields: readonly string[] }[];
    readonly register?: readonly string[];
    readonly finds: readonly string[];
  }[];
}

/** One obstacle for each finding of an action that leaves the question open, in the order of the rows. */
export const obstaclesOf = (
  plan: PlanReport,
  question: OpenQuestion,
  counts: (action: ActionReport) => boolean = () => true,
): readonly GateObstacle[] =>
  plan.actions.filter(counts).flatMap(({ findings }) => leavingOpen(question, findings));

/** One for each finding of the plan as a whole. */
export const planObstaclesOf = (plan: PlanReport, question: OpenQuestion): readonly GateObstacle[] =>
  leavingOpen(question, plan.findings);

function leavingOpen(question: OpenQuestion, findings: readonly Finding[]): readonly GateObstacle[] {
  return findings.flatMap((finding) => {
    const { leavesOpen, inPrint } = checkOf(finding);
    return leavesOpen === question ? [{ cells: finding.cells, words: inPrint ?? finding.message }] : [];
  });
}
