/**
 * Lists of actions, which no formula of Excel 2016 can produce: as at the day of the build, cut at a readable length.
 * Actions of several plans share one list.
 */
import type { ActionReport } from '../../judge/report/plan-report';
import { actionInShort, dueInOwnWords, leadsInShort, ratingWord, rowLink, rowWords } from './action-words';
import {
  text,
  type BlockPart,
  type Content,
  type SummaryInput,
  type SummaryPlan,
  type TableColumn,
  type TableRow,
} from './block';
import { COLUMN } from '../../marks/summary/summary-columns';

/** More than a meeting can discuss; the plan itself can be filtered by its RAG column. */
export const LONGEST_LIST = 30;

/** Where a list's own columns can stand: a number, a date or words, a number, and a date or words again. */
export const LIST_COLUMN = {
  days: COLUMN.actions,
  wide: COLUMN.nextDue,
  narrow: COLUMN.overdue,
  last: COLUMN.last,
};

interface ListedAction {
  readonly plan: SummaryPlan;
  readonly action: ActionReport;
  /** The action's words if others than its first. */
  readonly words?: string;
  /** One for each of the list's own columns. */
  readonly cells: readonly Content[];
}

/**
 * `own`: the columns after the rating. `longest`: rows shown, of which the rest is then only counted. `rowOf` is called
 * only for those shown.
 */
export function actionList<T>(
  input: Pick<SummaryInput, 'plans' | 'dateSystem'>,
  own: readonly TableColumn[],
  listed: readonly T[],
  rowOf: (each: T) => ListedAction,
  longest = LONGEST_LIST,
): readonly BlockPart[] {
  const several = input.plans.length > 1;
  const columns: readonly TableColumn[] = [
    { title: 'Action', column: COLUMN.label, as: 'long' },
    { title: 'Lead', column: COLUMN.second, as: 'long' },
    { title: 'Row', column: COLUMN.ratings, as: 'text' },
    { title: 'Due, as the plan says it', column: COLUMN.ratings + 1, as: 'text' },
    { title: 'Rating', column: COLUMN.ratings + 5, as: 'rating' },
    ...own,
  ];
  const rows = listed
    .slice(0, longest)
    .map(rowOf)
    .map(({ plan, action, words, cells }): TableRow => ({
      cells: [
        `${words ?? actionInShort(action)}${several ? ` (${plan.label})` : ''}`,
        leadsInShort(action),
        rowWords(action),
        dueInOwnWords(action, input),
        ratingWord(action),
        ...cells,
      ],
      link: rowLink(action, plan),
    }));
  const left = listed.length - rows.length;
  const rest = `${left} more ${left === 1 ? 'is' : 'are'} not listed here: filter the plan by its RAG column.`;
  return [{ kind: 'table', columns, rows }, ...(left > 0 ? [text(rest, 'aside')] : [])];
}
