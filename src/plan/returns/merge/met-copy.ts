/** Which rows of a returned copy are which actions of the plan: the shapes of `meet-copy.ts`. */
import type { ComparedAction } from '../../compare/compared-action';

export interface MetRow {
  readonly mine: ComparedAction;
  readonly theirs: ComparedAction;
  readonly isSure: boolean;
}

export interface MetCopy {
  readonly met: readonly MetRow[];
  /** Rows of the copy that are no action of the plan. */
  readonly added: readonly ComparedAction[];
  /** Sheets of the copy that are another plan's, where others are this one's. */
  readonly otherPlans: readonly string[];
  readonly isOtherPlan: boolean;
}
