/** Collects the actions of one side of a comparison, with the words that identify each. */
import { textOf } from '../read/schema/action-row';
import { FIELDS } from '../read/schema/fields';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';
import { CELLS_PER_STEP, type Steps } from '../steps';
import { comparableRef, comparableText, wordsWithoutNumber } from './action-words';

export interface ComparedAction {
  /** Its index among the actions of its side. */
  readonly at: number;
  readonly plan: PlanReport;
  readonly action: ActionReport;
  /** `''` if it has none. */
  readonly ref: string;
  readonly section: string;
  readonly lead: string;
  /** The words of the action or, if it has none, of the recommendation. */
  readonly words: readonly string[];
  /** The words of recommendation and action together. */
  readonly whole: readonly string[];
  /** The recommendation alone; `''` if there is none, or if it serves as the action. */
  readonly recommendation: string;
  /** The action's text alone; `''` if there is only a recommendation. */
  readonly actionText: string;
}

/** Of all plans given: `plans-to-compare.ts` chooses them. */
export function* comparedActions(plans: readonly PlanReport[]): Steps<readonly ComparedAction[]> {
  const actions: ComparedAction[] = [];
  for (const plan of plans) {
    for (const action of plan.actions) {
      actions.push(comparedAction(actions.length, plan, action));
      if (actions.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
    }
  }
  return actions;
}

function comparedAction(at: number, plan: PlanReport, action: ActionReport): ComparedAction {
  const { row } = action;
  const { action: own, recommendation: above } = row.readings;
  const isOne = own !== undefined && own === above;
  const actionWords = wordsWithoutNumber(own?.text ?? '');
  const recommendationWords = isOne ? [] : wordsWithoutNumber(above?.text ?? '');
  return {
    at,
    plan,
    action,
    ref: comparableRef(row.ref),
    section: comparableText(row.section?.label ?? textOf(row, 'theme')),
    lead: comparableText(textOf(row, 'lead')),
    words: actionWords.length > 0 ? actionWords : recommendationWords,
    whole: [...recommendationWords, ...actionWords],
    recommendation: recommendationWords.join(' '),
    actionText: actionWords.join(' '),
  };
}

/** Everything the row says: rows with equal values are interchangeable. */
export const allWords = ({ action: { row } }: ComparedAction): string =>
  FIELDS.filter((field) => field !== 'ref')
    .map((field) => comparableText(textOf(row, field)))
    .join('|');
