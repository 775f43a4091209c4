/** Explains an obstacle to the user and says what to do next, in plain British English without codes. */
import type { Problem } from '../plan/outcome';
import type { NearestHeader } from '../plan/read/recognise/nearest-header';
import { FIELD_TITLES } from '../plan/read/schema/fields';
import { whyStandingInWords } from '../plan/read/standing/standing';

export interface ProblemWords {
  /** What happened, in one sentence. */
  readonly what: string;
  /** What to do about it, in one sentence. */
  readonly next: string;
}

/** For internal faults, which have no code: does not blame the user, and offers a way on. */
export function faultInWords(): ProblemWords {
  return {
    what: 'Something went wrong that this add-in did not expect.',
    next: 'Try again. If it happens once more, close the pane and open it again.',
  };
}

export function problemInWords(problem: Problem): ProblemWords {
  switch (problem.code) {
    case 'no-plan-found':
      return {
        what: `No action plan was found ${problem.sheets.length === 1 ? `on the sheet ${quoted(problem.sheets[0])}` : 'in this workbook'}.`,
        next: `A plan needs a header row with at least a column for the action and one for who leads or when it is due.${nearestInWords(problem.nearest ?? null)}`,
      };
    case 'row-reads-no-plan':
      return {
        what: `No plan can be read below row ${problem.rowIndex + 1} of ${theSheet(problem.sheet, false)}.`,
        next: 'Nothing was kept. Point at the row with the names of the columns, right above the first action.',
      };
    case 'no-live-plan': {
      const why = problem.plans.map(
        (plan) => `${quoted(plan.name)} was left out: ${whyStandingInWords(plan)}.`,
      );
      return {
        what: `No plan that is live was found. ${why.slice(0, 5).join(' ')}`.trim(),
        next: 'Set a plan to “live” where plans are chosen in the pane, or on the sheet “Plan setup”.',
      };
    }
    case 'empty-workbook':
      return {
        what: 'This workbook is empty.',
        next: 'Open the workbook that holds the action plan, or paste the plan into a sheet.',
      };
    case 'sheet-not-found':
      return {
        what: `There is no sheet called ${quoted(problem.sheet)} in this workbook.`,
        next:
          problem.sheets.length === 0
            ? 'Check the name of the sheet.'
            : `Choose one of its sheets: ${listed(problem.sheets)}.`,
      };
    case 'sheet-deleted':
      return {
        what: `${theSheet(problem.sheet)} was deleted or renamed while it was being worked on.`,
        next: 'Nothing more was changed. Run the check again.',
      };
    case 'sheet-protected':
      return {
        what: `${theSheet(problem.sheet)} is protected, so it cannot be changed.`,
        next: 'In Excel choose Review, Unprotect Sheet, then try again.',
      };
    case 'cell-edit-mode':
      return {
        what: 'A cell is being edited, and Excel waits until that is finished.',
        next: 'Press Enter to keep what you typed or Esc to drop it, then try again.',
      };
    case 'api-set-missing':
      return {
        what: `This version of Excel is too old for this: it needs ${problem.needed}.`,
        next: 'Update Excel, or use Excel for the web, Microsoft 365 or Excel 2024.',
      };
    case 'host-gone':
      return {
        what: 'The connection to Excel was lost.',
        next: 'Close the pane, open it again and run the check once more. The workbook has not been harmed.',
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
    case 'changed-since-read':
      return {
        what: `${theSheet(problem.sheet)} was changed after it was read${problem.cells.length === 0 ? '' : ` (${listed(problem.cells)})`}.`,
        next: 'Nothing was written. Run the check again to work on what is there now.',
      };
    case 'filter-active':
      return {
        what: `${theSheet(problem.sheet)} is filtered, and writing to it now could put text in the wrong rows.`,
        next: 'Clear the filter (Data, Clear), then try again.',
      };
    case 'merged-cells-in-the-way':
      return {
        what: `Merged cells or a table on ${theSheet(problem.sheet, false)} are in the way of what would be written.`,
        next: 'Nothing was written. Unmerge those cells, or leave them as they are and carry on without this change.',
      };
    case 'cells-in-the-way':
      return {
        what: `Cells that are needed on ${theSheet(problem.sheet, false)} already hold something${problem.cells.length === 0 ? '' : ` (${listed(problem.cells)})`}.`,
        next: 'Nothing was written. Move or delete what is in those cells, then try again.',
      };
    case 'setup-newer':
      return {
        what: `The sheet ${quoted(problem.sheet)} was made by a newer version of this add-in, which may keep more there than this one knows.`,
        next: 'Nothing was changed. Close Excel and open it again to get the newer version, or ask your IT. Checking works meanwhile.',
      };
    case 'setup-sheet-taken':
      return {
        what: `The sheet ${quoted(problem.sheet)} was not made by this add-in, so the plan’s settings cannot be kept there.`,
        next: 'Nothing was changed. Rename that sheet, then save the settings again.',
      };
    case 'layout-not-found':
      return {
        what: `There is no layout called ${quoted(problem.layout)} in this workbook.`,
        next: 'Choose another layout.',
      };
    case 'plan-moved':
      return {
        what: 'The plan is no longer where it was when it was checked.',
        next: 'Nothing was changed. Check the workbook again, then choose once more.',
      };
    case 'nothing-to-undo':
      return {
        what: 'There is no change of this add-in’s left to undo.',
        next: 'Nothing was changed.',
      };
    case 'nothing-to-finish':
      return {
        what: 'There is nothing left to finish of the last change.',
        next: 'Nothing was changed. Check the workbook again, then take the change back or make it once more.',
      };
    case 'undo-unreadable':
      return {
        what: `What the last change (${quoted(problem.title)}) took away can no longer be read from the sheet “Plan setup”.`,
        next: 'Nothing was changed. Flag the plan again to bring the add-in’s columns up to date.',
      };
    case 'moved-since':
      return {
        what: `Rows or columns of ${theSheet(problem.sheet, false)} were moved, added or deleted since that change, so it cannot be undone cell by cell.`,
        next: 'Nothing was changed. Put the rows or columns back and undo again, or flag the plan again to bring the add-in’s columns up to date.',
      };
    case 'gate-shut':
      return {
        what: `The plan cannot be called validated yet: ${problem.failures === 1 ? '1 point fails' : `${problem.failures} points fail`} that nobody has given a reason for.`,
        next: 'Nothing was made. Check the workbook again, then put each point right or give a reason for it.',
      };
    case 'validator-missing':
      return {
        what: 'The copy says who validated the plan, and no name was given.',
        next: 'Type the name of the person who answers for it.',
      };
    case 'summary-stale':
      return {
        what: `The summary on ${theSheet(problem.sheet, false)} no longer fits the plan.`,
        next: 'Nothing was made. Bring the summary up to date first, or leave it out of the copy.',
      };
    case 'nothing-to-chase':
      return {
        what: `No action that is still open has ${quoted(problem.lead)} for its lead.`,
        next: 'Nothing was made. Choose another lead, or take complete actions along too.',
      };
    case 'cancelled':
      return { what: 'Stopped, as you asked.', next: 'Nothing was changed. Run it again whenever you like.' };
  }
}

const quoted = (text: string | undefined): string => `“${text ?? ''}”`;

function theSheet(sheet: string | null, opening = true): string {
  const article = opening ? 'The' : 'the';
  return sheet === null ? `${article} sheet` : `${article} sheet ${quoted(sheet)}`;
}

/** Names at most five. */
function listed(items: readonly string[]): string {
  const shown = items.slice(0, 5).join(', ');
  return items.length > 5 ? `${shown} and ${items.length - 5} more` : shown;
}

/** What the best candidate row lacks to be a header. */
function nearestInWords(nearest: NearestHeader | null): string {
  if (!nearest || nearest.fields.length === 0) return '';
  const has = named(
    nearest.fields.slice(0, 4).map((field) => inWords(FIELD_TITLES[field])),
    'and',
  );
  const missing = nearest.missing.map((field) => inWords(FIELD_TITLES[field]));
  const lacks = missing.length === 0 ? '' : `, but no column for ${named(missing, 'or')}`;
  return ` Row ${nearest.rowIndex + 1} of ${quoted(nearest.sheet)} comes nearest: it names ${has}${lacks}.`;
}

const inWords = (title: string): string => title.toLowerCase().replace('rag', 'RAG');

function named(names: readonly string[], join: 'and' | 'or'): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${join} ${names[names.length - 1]}`;
}
