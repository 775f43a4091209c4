/**
 * What a use case gives back when something expected may stand in its way: a value, or the obstacle. An obstacle is data
 * without words; `app/words.ts` says what it means to the person. Faults of ours are thrown, never wrapped in this.
 */

import type { NearestHeader } from './read/recognise/nearest-header';
import type { PlanStanding } from './read/standing/standing';

/** Expected obstacles, each with what the words need. Sheets are named as the person knows them. */
export type Problem =
  /** No sheet bears a plan; `sheets` are those that were looked at, `nearest` the row that comes nearest to a header. */
  | {
      readonly code: 'no-plan-found';
      readonly sheets: readonly string[];
      readonly nearest?: NearestHeader | null;
    }
  /** The row that a person pointed at for a header, and what they said of its columns, make no plan. */
  | { readonly code: 'row-reads-no-plan'; readonly sheet: string | null; readonly rowIndex: number }
  /** Every plan is closed or left out, and what was asked for takes live ones alone. */
  | { readonly code: 'no-live-plan'; readonly plans: readonly (PlanStanding & { readonly name: string })[] }
  /** No visible sheet has anything in it. */
  | { readonly code: 'empty-workbook' }
  /** The sheet that was asked for is not in the workbook. */
  | { readonly code: 'sheet-not-found'; readonly sheet: string; readonly sheets: readonly string[] }
  /** A sheet went away, or was renamed, while it was being read or written. */
  | { readonly code: 'sheet-deleted'; readonly sheet: string | null }
  | { readonly code: 'sheet-protected'; readonly sheet: string | null }
  /** The person is typing in a cell, and Excel takes no commands until that is done. */
  | { readonly code: 'cell-edit-mode' }
  /** This Excel is older than the add-in needs; `needed` as in `ExcelApi 1.14`. */
  | { readonly code: 'api-set-missing'; readonly needed: string }
  /** Excel closed, or the connection to it was lost. */
  | { readonly code: 'host-gone' }
  | { readonly code: 'host-busy' }
  /** Too much for one exchange with Excel; `cell` where a single cell was too much. */
  | { readonly code: 'payload-too-large'; readonly sheet: string | null; readonly cell: string | null }
  /** Someone changed the sheet between reading and writing. */
  | { readonly code: 'changed-since-read'; readonly sheet: string | null; readonly cells: readonly string[] }
  /** Rows are filtered out, so that a write would land in the wrong ones. */
  | { readonly code: 'filter-active'; readonly sheet: string | null }
  /** The write would cut through merged cells or a table. */
  | { readonly code: 'merged-cells-in-the-way'; readonly sheet: string | null }
  /** Cells that must be free hold something; addresses. */
  | { readonly code: 'cells-in-the-way'; readonly sheet: string | null; readonly cells: readonly string[] }
  /** A sheet that is not ours bears the name under which the plan's settings are kept. */
  | { readonly code: 'setup-sheet-taken'; readonly sheet: string }
  /** A newer version of the add-in laid "Plan setup" out: writing to it could lose what that version keeps there. */
  | { readonly code: 'setup-newer'; readonly sheet: string }
  /** There is no such layout, built in or in "Plan setup". */
  | { readonly code: 'layout-not-found'; readonly layout: string }
  /** The plan that was chosen is no longer where it was. */
  | { readonly code: 'plan-moved' }
  /** The journal holds no change that was not undone. */
  | { readonly code: 'nothing-to-undo' }
  /** The journal's row of the change cannot be read any more, or never held all of it; `title` as the journal says it. */
  | { readonly code: 'undo-unreadable'; readonly title: string }
  /** Rows or columns moved since the change, so that what it took away has no certain place; `sheet` where it was. */
  | { readonly code: 'moved-since'; readonly sheet: string | null }
  /** Points fail that nobody has given a reason for, so that the plan may not be called validated; how many. */
  | { readonly code: 'gate-shut'; readonly failures: number }
  /** Nobody says who validates. */
  | { readonly code: 'validator-missing' }
  /** The summary sheet is laid out otherwise than it would be now, so that its figures have no certain place. */
  | { readonly code: 'summary-stale'; readonly sheet: string }
  /** The lead answers for nothing that is open. */
  | { readonly code: 'nothing-to-chase'; readonly lead: string }
  /** The person stopped it. */
  | { readonly code: 'cancelled' };

export type ProblemCode = Problem['code'];

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function obstacle(problem: Problem): Outcome<never> {
  return { ok: false, problem };
}
