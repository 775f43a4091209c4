/**
 * Lists of actions, which no formula of Excel 2016 can produce: as at the day of the build, cut at a readable length.
 * Actions of several plans share one list.
 */
import type { ActionReport } from '../../judge/report/plan-report';
import { actionInShort, cutShort, dueThatFits, leadsInShort, ratingWord, rowLink } from './action-words';
import { cutToFit, fitsIn } from './cut-to-fit';
import {
  text,
  type BlockPart,
  type Content,
  type SummaryInput,
  type SummaryPlan,
  type TableColumn,
  type TableRow,
} from './block';
import { textOf } from '../../read/schema/action-row';
import { COLUMN } from '../../marks/summary/summary-columns';

/** The last of the columns that the due date's words may use; the rating stands beside it. */
const DUE_END = COLUMN.ratings + 4;
const LONGEST_LEADS = 80;

/** More than a meeting can discuss; the plan itself can be filtered by its RAG column. */
export const LONGEST_LIST = 30;

/** Where a list's own columns can stand: a number, a date or words, a number, and a date or words again. */
export const LIST_COLUMN = {
  days: COLUMN.actions,
  wide: COLUMN.nextDue,
  narrow: COLUMN.overdue,
  last: COLUMN.last,
};

/** "3–6, 9": a link does not wrap in every program. */
function rowsInWords(actions: readonly Pick<ActionReport, 'row'>[]): string {
  const runs: number[][] = [];
  for (const { row } of actions) {
    const run = runs.at(-1);
    if (run?.at(-1) === row.rowIndex) run.push(row.rowIndex + 1);
    else runs.push([row.rowIndex + 1]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String))).join(', ');
}

/** Each of them once. */
const joined = (words: readonly string[]): string => [...new Set(words)].join('; ');

interface ListedAction {
  readonly plan: SummaryPlan;
  readonly action: ActionReport;
  /** Others of which the row speaks too. */
  readonly others?: readonly ActionReport[];
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
  // Plans that are rated by their evidence have no dates.
  const byEvidence = input.plans.every(({ report }) => report.basis === 'assurance');
  // Where the list leaves the narrow column blank, so that the due date's words have more room.
  const isLast = own.every(({ column }) => column !== LIST_COLUMN.narrow);
  const dueColumn = COLUMN.ratings + (isLast ? 0 : 1);
  const rowColumn = isLast ? LIST_COLUMN.narrow : COLUMN.ratings;
  const columns: readonly TableColumn[] = [
    { title: 'Action', column: COLUMN.label, as: 'long' },
    { title: 'Lead', column: COLUMN.second, as: 'long' },
    { title: 'Row', column: rowColumn, as: 'long' },
    {
      title: byEvidence ? 'Evidence, as the plan says it' : 'Due, as the plan says it',
      column: dueColumn,
      as: 'text',
    },
    { title: 'Rating', column: DUE_END + 1, as: 'rating' },
    ...own,
  ];
  const rows = listed
    .slice(0, longest)
    .map(rowOf)
    .map(({ plan, action, others = [], words, cells }): TableRow => {
      const all = [action, ...others];
      const said = joined(
        all.map(
          (each) =>
            (byEvidence
              ? textOf(each.row, 'evidenceProvided')
              : dueThatFits(each, input, (words) => fitsIn(words, dueColumn, DUE_END))) || 'none',
        ),
      );
      return {
        cells: [
          `${words ?? actionInShort(action)}${several ? ` (${plan.label})` : ''}`,
          others.length === 0 ? leadsInShort(action) : cutShort(joined(all.map(leadsInShort)), LONGEST_LEADS),
          rowsInWords(all),
          cutToFit(said, dueColumn, DUE_END),
          ratingWord(action),
          ...cells,
        ],
        link: { ...rowLink(action, plan), column: rowColumn },
      };
    });
  const left = listed.length - rows.length;
  const rest = `${left} more ${left === 1 ? 'is' : 'are'} not listed here: filter the plan by its RAG column.`;
  return [{ kind: 'table', columns, rows }, ...(left > 0 ? [text(rest, 'aside')] : [])];
}
