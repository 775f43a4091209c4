/**
 * The result of a use case: a value, or an expected obstacle. An obstacle is data without words; `app/words.ts` says
 * what it means to the person. Our own bugs are thrown and never wrapped in this.
 */

import type { IsoDate } from './read/dates/calendar';
import type { NearestHeader } from './read/recognise/nearest-header';
import type { PlanStanding } from './read/standing/standing';

/** Why a file that somebody chose cannot be read as a workbook. */
export type FileFault =
  | 'empty'
  /** It could not be opened when it was to be read. */
  | 'gone'
  /** Excel 2003 or earlier (.xls). */
  | 'older-excel'
  | 'binary-excel'
  /** Encrypted: by a password, or by a label that restricts who may read it. */
  | 'password'
  | 'open-document'
  /** Apple Numbers. */
  | 'numbers'
  /** A shortcut to a document in Google Drive. */
  | 'google-link'
  /** CSV too. */
  | 'text'
  | 'web-page'
  | 'pdf'
  | 'word'
  | 'presentation'
  /** A zip archive that is no document at all. */
  | 'archive'
  | 'unknown'
  | 'damaged'
  /** The end of the file is missing. */
  | 'cut-short'
  /** Content that Excel never writes, such as a document type definition. */
  | 'unsafe'
  | 'no-worksheets'
  | 'too-large'
  /** Small as a file, but far too large when unpacked. */
  | 'unpacks-too-large'
  | 'too-many-cells';

/** Expected obstacles, each with the details that its message needs. Sheets are given by name. */
type Obstacle =
  /** No sheet contains a plan; `sheets` are those that were searched, `nearest` is the row most like a header. */
  | {
      readonly code: 'no-plan-found';
      readonly sheets: readonly string[];
      readonly nearest?: NearestHeader | null;
    }
  /** The row chosen as a header, with the fields chosen for its columns, does not make a plan. */
  | { readonly code: 'row-reads-no-plan'; readonly sheet: string | null; readonly rowIndex: number }
  /** Every plan is closed or left out, and the request applies only to live ones. */
  | { readonly code: 'no-live-plan'; readonly plans: readonly (PlanStanding & { readonly name: string })[] }
  /** Every visible sheet is empty. */
  | { readonly code: 'empty-workbook' }
  /** The requested sheet is not in the workbook. */
  | { readonly code: 'sheet-not-found'; readonly sheet: string; readonly sheets: readonly string[] }
  /** A sheet was deleted or renamed while it was being read or written. */
  | { readonly code: 'sheet-deleted'; readonly sheet: string | null }
  | { readonly code: 'sheet-protected'; readonly sheet: string | null }
  /** The person is editing a cell, so Excel accepts no commands until they finish. */
  | { readonly code: 'cell-edit-mode' }
  /** This Excel is older than the add-in needs; `needed` as in `ExcelApi 1.14`. */
  | { readonly code: 'api-set-missing'; readonly needed: string }
  /** Excel was closed, or the connection to it was lost. */
  | { readonly code: 'host-gone' }
  | { readonly code: 'host-busy' }
  /** Too much for one exchange with Excel; `cell` is set if a single cell was too large. */
  | { readonly code: 'payload-too-large'; readonly sheet: string | null; readonly cell: string | null }
  /** Someone changed the sheet between reading and writing. */
  | { readonly code: 'changed-since-read'; readonly sheet: string | null; readonly cells: readonly string[] }
  /** Rows are filtered out, so a write would go to the wrong ones. */
  | { readonly code: 'filter-active'; readonly sheet: string | null }
  /** The write would cut through merged cells or a table. */
  | { readonly code: 'merged-cells-in-the-way'; readonly sheet: string | null }
  /** Cells that must be empty are not; `cells` are addresses. */
  | { readonly code: 'cells-in-the-way'; readonly sheet: string | null; readonly cells: readonly string[] }
  /** A sheet that is not the add-in's has the name of the settings sheet. */
  | { readonly code: 'setup-sheet-taken'; readonly sheet: string }
  /** "Plan setup" was laid out by a newer version of the add-in, and writing to it could lose data of that version. */
  | { readonly code: 'setup-newer'; readonly sheet: string }
  /** Something stands beside a table of "Plan setup" where it needs another column. */
  | {
      readonly code: 'setup-no-room';
      readonly sheet: string;
      readonly table: string;
      readonly column: string;
    }
  /** There is no such layout, either built in or in "Plan setup". */
  | { readonly code: 'layout-not-found'; readonly layout: string }
  /** The chosen plan is no longer where it was. */
  | { readonly code: 'plan-moved' }
  /** The journal has no change left to undo. */
  | { readonly code: 'nothing-to-undo' }
  /** The last change is finished, or too little of it is recorded to finish it. */
  | { readonly code: 'nothing-to-finish' }
  /** The change's journal entry can no longer be read, or is incomplete; `title` as recorded in the journal. */
  | { readonly code: 'undo-unreadable'; readonly title: string }
  /** Rows or columns have moved since the change, so what it removed has no certain place; `sheet` is where it was. */
  | { readonly code: 'moved-since'; readonly sheet: string | null }
  /** Some points fail without a reason given, so the plan may not be called validated; `failures` is how many. */
  | { readonly code: 'gate-shut'; readonly failures: number }
  /** Nobody is named as the validator. */
  | { readonly code: 'validator-missing' }
  /** The layout of the summary sheet is out of date, so its figures have no certain place. */
  | { readonly code: 'summary-stale'; readonly sheet: string }
  /** The day to answer by is before the day that the actions are rated on. */
  | { readonly code: 'reply-by-past'; readonly replyBy: IsoDate; readonly asOf: IsoDate }
  /** The chosen rules ask nothing of the chosen leads. */
  | { readonly code: 'nothing-to-chase' }
  /** The workbook's structure is protected: no sheet can be added, deleted or renamed. */
  | { readonly code: 'workbook-protected' }
  /** Another workbook is in front, and Excel does what was asked only in the one in front. */
  | { readonly code: 'workbook-behind' }
  /** Rows or columns cannot be inserted or deleted, because something would be cut or pushed off the sheet. */
  | { readonly code: 'lines-cannot-move'; readonly sheet: string | null }
  | { readonly code: 'pivot-in-the-way'; readonly sheet: string | null }
  /** More cells, or a longer formula, than Excel takes. */
  | { readonly code: 'too-large-to-write'; readonly sheet: string | null }
  /** Someone else edited at the same moment. */
  | { readonly code: 'changed-by-others'; readonly sheet: string | null }
  /** This Excel, or this kind of workbook, cannot do it at all. */
  | { readonly code: 'unsupported-here' }
  /** A chart or macro sheet. */
  | { readonly code: 'sheet-unsupported'; readonly sheet: string | null }
  /** The workbook's links to other workbooks or data are blocked. */
  | { readonly code: 'links-blocked' }
  /** Excel does not open a workbook for an add-in; a policy may forbid it. */
  | { readonly code: 'new-workbook-refused' }
  /** Excel refused without a reason that can be passed on. */
  | { readonly code: 'host-refused'; readonly sheet: string | null }
  /** The chosen file, by its name, is no workbook that can be read. */
  | { readonly code: 'file-unreadable'; readonly file: string; readonly why: FileFault }
  /** A workbook was read from the chosen file, and no plan that takes part is in it. */
  | { readonly code: 'file-without-plan'; readonly file: string }
  /** The history has no record of a meeting on that day, or no longer. */
  | { readonly code: 'meeting-not-found'; readonly date: IsoDate }
  /** Cancelled by the person. */
  | { readonly code: 'cancelled' };

/**
 * `partly`: something may have been written before the obstacle was met; `unrecorded` where no journal says what, as of
 * settings.
 */
export type Problem = Obstacle & { readonly partly?: true | 'unrecorded' };

export type ProblemCode = Problem['code'];

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function obstacle(problem: Problem): Outcome<never> {
  return { ok: false, problem };
}
