/** A question that only a person can answer, with its answers as buttons. */
import type { Checked } from '../../../app/check-plan';
import type { PaneController } from '../../pane-controller';
import type { Intent } from '../../state/pane-state';
import type { PlanReport } from '../../../plan/judge/report/plan-report';
import type { CheckId } from '../../../plan/judge/checks';

export interface QuestionAnswer {
  /** A few words, for the button. */
  readonly label: string;
  /** What it does in one sentence, where the label and the question do not say. */
  readonly about?: string;
  /** Whether nothing is left to do once it is given. */
  readonly settles?: true;
  /** Not while this is being edited in Setup: saving there would overwrite the answer. */
  readonly saves?: 'register';
  /** Worked out when it is pressed: settings can be long. */
  readonly does: () => AnswerDone;
}

/** What is asked of the controller, or the view that the answer opens. */
export type AnswerDone =
  | { readonly ask: Intent }
  | { readonly open: 'columns' | 'complete' | 'setup'; readonly plan: PlanReport }
  /** The findings of one kind, in the list of a plan. */
  | { readonly list: CheckId; readonly plan: PlanReport }
  | { readonly meeting: true };

export interface PersonQuestion {
  /** Stays the same while other questions are answered. */
  readonly key: string;
  /** One or two sentences. */
  readonly words: string;
  /** How many cells or rows wait for the answer. */
  readonly waiting: number;
  /** At least one. */
  readonly answers: readonly QuestionAnswer[];
}

/** What questions are gathered from. */
export interface Asking {
  readonly checked: Checked;
  /** Live plans only. */
  readonly plans: readonly PlanReport[];
  readonly fixes: PaneController['fixes'];
}

/** "E21", or with its sheet where several plans ask. */
export const onSheet = (plan: PlanReport, { plans }: Pick<Asking, 'plans'>): string =>
  new Set(plans.map(({ sheet }) => sheet)).size > 1 ? ` on “${plan.sheet}”` : '';

/** "1 cell", "24 cells". */
export const countOf = (count: number, one: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
