/** Explains an obstacle to the user and says what to do next, in plain British English without codes. */
import type { Problem } from '../plan/outcome';
import { fileFaultInWords } from './other-file/file-words';
import { hostWords, quoted, theSheet, type Explained } from './host-words';
import { inWords as dayInWords } from '../plan/read/dates/calendar';
import type { NearestHeader } from '../plan/read/recognise/nearest-header';
import { FIELD_TITLES } from '../plan/read/schema/fields';
import { whyStandingInWords } from '../plan/read/standing/standing';

export interface ProblemWords {
  /** What happened, in one sentence. */
  readonly what: string;
  /** What to do about it, in one sentence. */
  readonly next: string;
}

/**
 * For internal faults, which have no code: does not blame the user, and offers a way on. `partly` as of an obstacle;
 * absent if nothing was being written.
 */
export function faultInWords(partly?: Problem['partly']): ProblemWords {
  return {
    what: 'Something went wrong that this add-in did not expect.',
    next: partly
      ? PARTLY[`${partly}`]
      : 'Nothing was changed. Try again. If it happens once more, close the pane and open it again.',
  };
}

/** By what a problem says of it. */
const PARTLY = {
  true: 'Part of the change may be written already: check again, and under Change it can be finished or undone.',
  unrecorded: 'Part of it may be written already: check again to see what the workbook says now.',
};

export function problemInWords(problem: Problem): ProblemWords {
  const { what, left = '', next } = wordsOf(problem);
  const state = problem.partly ? PARTLY[`${problem.partly}`] : left;
  return { what, next: [state, next].filter((words) => words !== '').join(' ') };
}

function wordsOf(problem: Problem): Explained {
  switch (problem.code) {
    case 'no-plan-found':
      return {
        what: `No action plan was found ${problem.sheets.length === 1 ? `on the sheet ${quoted(problem.sheets[0])}` : 'in this workbook'}.`,
        next: `A plan needs a header row with at least a column for the action and one for who leads or when it is due.${nearestInWords(problem.nearest ?? null)}`,
      };
    case 'row-reads-no-plan':
      return {
        what: `No plan can be read below row ${problem.rowIndex + 1} of ${theSheet(problem.sheet, false)}.`,
        left: 'Nothing was kept.',
        next: 'Point at the row with the names of the columns, right above the first action.',
      };
    case 'no-live-plan': {
      const why = problem.plans.map(
        (plan) => `${quoted(plan.name)} was left out: ${whyStandingInWords(plan)}.`,
      );
      return {
        what: `No live plan was found. ${why.slice(0, 5).join(' ')}`.trim(),
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
    case 'changed-since-read':
      return {
        what: `${theSheet(problem.sheet)} was changed after it was read${problem.cells.length === 0 ? '' : ` (${listed(problem.cells)})`}.`,
        left: 'Nothing was written.',
        next: 'Run the check again to work on what is there now.',
      };
    case 'cells-in-the-way':
      return {
        what: `Cells that are needed on ${theSheet(problem.sheet, false)} already hold something${problem.cells.length === 0 ? '' : ` (${listed(problem.cells)})`}.`,
        left: 'Nothing was written.',
        next: 'Move or delete what is in those cells, then try again.',
      };
    case 'setup-newer':
      return {
        what: `The sheet ${quoted(problem.sheet)} was made by a newer version of this add-in, which may keep more there than this one knows.`,
        left: 'Nothing was changed.',
        next: 'Close Excel and open it again to get the newer version, or ask your IT. Checking works meanwhile.',
      };
    case 'setup-no-room':
      return {
        what: `On the sheet ${quoted(problem.sheet)} there is no room beside the table ${quoted(problem.table)} for its column ${quoted(problem.column)}.`,
        left: 'Nothing was changed.',
        next: 'Insert a sheet column to the right of that table, and save again.',
      };
    case 'setup-sheet-taken':
      return {
        what: `The sheet ${quoted(problem.sheet)} was not made by this add-in, so the plan’s settings cannot be kept there.`,
        left: 'Nothing was changed.',
        next: 'Rename that sheet, then save the settings again.',
      };
    case 'layout-not-found':
      return {
        what: `There is no layout called ${quoted(problem.layout)} in this workbook.`,
        next: 'Choose another layout.',
      };
    case 'plan-moved':
      return {
        what: 'The plan is no longer where it was when it was checked.',
        left: 'Nothing was changed.',
        next: 'Check the workbook again, then choose once more.',
      };
    case 'nothing-to-undo':
      return {
        what: 'There is no change of this add-in’s left to undo.',
        left: 'Nothing was changed.',
        next: '',
      };
    case 'nothing-to-finish':
      return {
        what: 'There is nothing left to finish of the last change.',
        left: 'Nothing was changed.',
        next: 'Check the workbook again, then undo the change or make it once more.',
      };
    case 'undo-unreadable':
      return {
        what: `What the last change (${quoted(problem.title)}) took away can no longer be read from the sheet “Plan setup”.`,
        left: 'Nothing was changed.',
        next: 'Flag the plan again to bring the add-in’s columns up to date.',
      };
    case 'moved-since':
      return {
        what: `Rows or columns of ${theSheet(problem.sheet, false)} were moved, added or deleted since that change, so it cannot be undone cell by cell.`,
        left: 'Nothing was changed.',
        next: 'Put the rows or columns back and undo again, or flag the plan again to bring the add-in’s columns up to date.',
      };
    case 'gate-shut':
      return {
        what: `The plan cannot be called validated yet: ${problem.failures === 1 ? '1 point fails' : `${problem.failures} points fail`} that nobody has given a reason for.`,
        left: 'Nothing was made.',
        next: 'Check the workbook again, then put each point right or give a reason for it.',
      };
    case 'validator-missing':
      return {
        what: 'The copy says who validated the plan, and no name was given.',
        next: 'Type the name of the person responsible for it.',
      };
    case 'summary-stale':
      return {
        what: `The summary on ${theSheet(problem.sheet, false)} no longer fits the plan.`,
        left: 'Nothing was made.',
        next: 'Bring the summary up to date first, or leave it out of the copy.',
      };
    case 'reply-by-past':
      return {
        what: `The day to answer by, ${dayInWords(problem.replyBy)}, is before ${dayInWords(problem.asOf)}, the day that the actions are rated on.`,
        left: 'Nothing was made.',
        next: 'Choose a later day.',
      };
    case 'nothing-to-chase':
      return {
        what: 'The chosen rules ask nothing of the chosen leads.',
        left: 'Nothing was made.',
        next: 'Choose another rule, or more leads. The list “Not chased” says why nobody is asked.',
      };
    case 'file-unreadable':
      return fileFaultInWords(problem.file, problem.why);
    case 'meeting-not-found':
      return {
        what: `No meeting of ${dayInWords(problem.date)} is recorded on the sheet “Plan setup” any more.`,
        next: 'Check the workbook again, then choose one that is.',
      };
    case 'file-without-plan':
      return {
        what: `No action plan was found in the file ${quoted(problem.file)}.`,
        next: 'Choose the workbook that holds the other version of this plan.',
      };
    case 'cancelled':
      return {
        what: 'Stopped, as you asked.',
        left: 'Nothing was changed.',
        next: 'Run it again whenever you like.',
      };
    default:
      return hostWords(problem);
  }
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
