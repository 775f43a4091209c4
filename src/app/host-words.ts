/** What to tell the user where Excel itself refuses or does not answer, in plain British English without codes. */
import type { Problem } from '../plan/outcome';

export interface Explained {
  readonly what: string;
  /** What was left as it was; not said where something may have been written. */
  readonly left?: string;
  readonly next: string;
}

/** What only Excel can refuse. */
export type HostProblem = Extract<
  Problem,
  {
    readonly code:
      | 'sheet-deleted'
      | 'sheet-protected'
      | 'workbook-protected'
      | 'workbook-behind'
      | 'lines-cannot-move'
      | 'pivot-in-the-way'
      | 'too-large-to-write'
      | 'changed-by-others'
      | 'unsupported-here'
      | 'sheet-unsupported'
      | 'links-blocked'
      | 'new-workbook-refused'
      | 'host-refused'
      | 'cell-edit-mode'
      | 'api-set-missing'
      | 'host-gone'
      | 'host-busy'
      | 'payload-too-large'
      | 'filter-active'
      | 'merged-cells-in-the-way';
  }
>;

export function hostWords(problem: HostProblem): Explained {
  switch (problem.code) {
    case 'sheet-deleted':
      return {
        what: `${theSheet(problem.sheet)} was deleted or renamed while it was being worked on.`,
        left: 'Nothing more was changed.',
        next: 'Run the check again.',
      };
    case 'sheet-protected':
      return {
        what: `${theSheet(problem.sheet)} is protected, so it cannot be changed.`,
        next: 'In Excel choose Review, Unprotect Sheet, then try again.',
      };
    case 'workbook-protected':
      return {
        what: 'The workbook’s structure is protected, so no sheet can be added, renamed or deleted.',
        left: 'Nothing was changed.',
        next: 'In Excel choose Review, Protect Workbook to lift it, then try again.',
      };
    case 'workbook-behind':
      return {
        what: 'Another workbook is in front, and Excel does this only in the workbook in front.',
        left: 'Nothing was changed.',
        next: 'Click into this workbook, keep it in front and try again.',
      };
    case 'lines-cannot-move':
      return {
        what: `Rows or columns of ${theSheet(problem.sheet, false)} cannot be moved: a merged cell, a table or an array would be cut, or something would be pushed off the sheet.`,
        left: 'Nothing was changed.',
        next: 'Look right of and below the plan for what is in the way, move it, then try again.',
      };
    case 'pivot-in-the-way':
      return {
        what: `A pivot table on ${theSheet(problem.sheet, false)} is in the way of what would be written.`,
        left: 'Nothing was changed.',
        next: 'Move the pivot table to a sheet of its own, then try again.',
      };
    case 'too-large-to-write':
      return {
        what: `What would be written on ${theSheet(problem.sheet, false)} is more than Excel takes at once.`,
        left: 'Nothing was changed.',
        next: 'Press Ctrl+End to find stray entries far below or beside the plan and delete them, then try again.',
      };
    case 'changed-by-others':
      return {
        what: `Somebody else changed ${theSheet(problem.sheet, false)} at the same moment.`,
        next: 'Check the workbook again to work on what is there now.',
      };
    case 'unsupported-here':
      return {
        what: 'This Excel, or this kind of workbook, cannot do what was asked.',
        left: 'Nothing was changed.',
        next: 'Save the workbook as an .xlsx file, or try it in Excel for the web or Microsoft 365.',
      };
    case 'sheet-unsupported':
      return {
        what: `${theSheet(problem.sheet)} is not an ordinary sheet: it may be a chart or a macro sheet.`,
        left: 'Nothing was changed.',
        next: 'Choose a sheet with cells, then try again.',
      };
    case 'links-blocked':
      return {
        what: 'Excel blocks this workbook’s links to other workbooks or data.',
        left: 'Nothing was changed.',
        next: 'In Excel choose Data, Edit Links (or Queries) and answer its question, then try again.',
      };
    case 'new-workbook-refused':
      return {
        what: 'This Excel does not open a workbook for an add-in; a rule of your organisation may forbid it.',
        next: 'Download the file instead, or ask your IT.',
      };
    case 'host-refused':
      return {
        what: `Excel refused what was asked${problem.sheet === null ? '' : ` on ${theSheet(problem.sheet, false)}`}, and did not say why.`,
        left: 'Nothing was changed.',
        next: 'Keep this workbook in front, finish what is open in Excel and try again. If it happens once more, close the pane and open it again.',
      };
    case 'cell-edit-mode':
      return {
        what: 'A cell is being edited, and Excel waits until that is finished.',
        next: 'Press Enter to keep what you typed or Esc to drop it, then try again.',
      };
    case 'api-set-missing':
      return {
        what: `This version of Excel is too old for this: it needs ${problem.needed}.`,
        next: 'Update Excel, or use Excel 2021 or later, Microsoft 365 or Excel for the web.',
      };
    case 'host-gone':
      return {
        what: 'The connection to Excel was lost.',
        left: 'The workbook has not been harmed.',
        next: 'Close the pane, open it again and run the check once more.',
      };
    case 'host-busy':
      return {
        what: 'Excel is not answering; it may be busy with something else.',
        next: 'Wait a moment, then try again.',
      };
    case 'payload-too-large':
      return problem.cell === null
        ? {
            what: `${theSheet(problem.sheet)} is too large for Excel to hand over.`,
            next: 'Press Ctrl+End to find stray entries far below or beside the plan and delete them, or check the plan’s own sheet alone.',
          }
        : {
            what: `Cell ${problem.cell} of ${theSheet(problem.sheet, false)} holds more than Excel can hand over.`,
            next: 'Shorten what is in that cell, then try again.',
          };
    case 'filter-active':
      return {
        what: `${theSheet(problem.sheet)} is filtered, and writing to it now could put text in the wrong rows.`,
        next: 'Clear the filter (Data, Clear), then try again.',
      };
    case 'merged-cells-in-the-way':
      return {
        what: `Merged cells or a table on ${theSheet(problem.sheet, false)} are in the way of what would be written.`,
        left: 'Nothing was written.',
        next: 'Unmerge those cells, or leave them as they are and carry on without this change.',
      };
  }
}

export const quoted = (text: string | undefined): string => `“${text ?? ''}”`;

export function theSheet(sheet: string | null, opening = true): string {
  const article = opening ? 'The' : 'the';
  return sheet === null ? `${article} sheet` : `${article} sheet ${quoted(sheet)}`;
}
