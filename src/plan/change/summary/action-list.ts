/**
 * Lists of actions, which no formula of Excel 2016 can produce: as at the day of the build, cut at a readable length.
 */
import { inWords } from '../../read/dates/calendar';
import type { ActionReport } from '../../judge/report/plan-report';
import { actionInShort, leadsInShort, ratingWord, rowLink, rowWords } from './action-words';
import {
  text,
  type BlockPart,
  type Content,
  type SummaryPlan,
  type TableColumn,
  type TableRow,
} from './block';
import { COLUMN } from '../../marks/summary/summary-columns';

/** More than a meeting can discuss; the plan itself can be filtered by its RAG column. */
export const LONGEST_LIST = 150;

/** Two dates or numbers of the list's own after the rating, then further columns. */
export interface ListColumns {
  readonly first: Omit<TableColumn, 'column'>;
  readonly second: Omit<TableColumn, 'column'>;
  readonly more?: readonly TableColumn[];
}

export interface ListedAction {
  readonly action: ActionReport;
  readonly first: Content;
  readonly second: Content;
  readonly more?: readonly Content[];
}

export function actionList(
  plan: SummaryPlan,
  { first, second, more = [] }: ListColumns,
  listed: readonly ListedAction[],
): readonly BlockPart[] {
  const shown = listed.slice(0, LONGEST_LIST);
  const left = listed.length - shown.length;
  const at = COLUMN.ratings;
  const columns: readonly TableColumn[] = [
    { title: 'Action', column: COLUMN.label, as: 'long' },
    { title: 'Lead', column: COLUMN.second, as: 'long' },
    { title: 'Rating', column: at, as: 'rating' },
    { ...first, column: at + 1 },
    { ...second, column: at + 2 },
    { title: 'Where', column: at + 3, as: 'text' },
    ...more,
  ];
  const rows = shown.map(({ action, first: one, second: other, more: rest = [] }): TableRow => ({
    cells: [
      actionInShort(action),
      leadsInShort(action),
      ratingWord(action),
      one,
      other,
      rowWords(action),
      ...rest,
    ],
    link: rowLink(action, plan),
  }));
  return [
    { kind: 'table', columns, rows },
    ...(left > 0
      ? [
          text(
            `${left} more ${left === 1 ? 'is' : 'are'} not listed here: filter the plan by its RAG column.`,
            'aside',
          ),
        ]
      : []),
  ];
}

/** Shown above each list, because it does not update itself. */
export const asAt = ({ report }: SummaryPlan): BlockPart =>
  text(`List as at ${inWords(report.asOf)}. Refresh the summary to bring it up to date.`, 'aside');
