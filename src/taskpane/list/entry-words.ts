/** What the list says of one action: its rating, its text, when it is due, and where a click on it leads. */
import { daysBetween, inWords, type IsoDate } from '../../plan/read/dates/calendar';
import { dayThatCounts } from '../../plan/judge/report/judge-action';
import type { ActionReport, PlanReport } from '../../plan/judge/report/plan-report';
import { ratingInWords } from '../../plan/judge/rating/rating-in-words';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import { wholeText } from './action-entry';

export interface EntryWords {
  /** "Red – overdue". */
  readonly rating: string;
  /** What is to be done, at most a few lines of it. */
  readonly text: string;
  /** "Due 31 October 2016, in 16 days"; `''` where the plan goes by evidence alone. */
  readonly when: string;
  readonly cell: CellRef;
}

const LONGEST_TEXT = 240;

export function entryWords(action: ActionReport, plan: PlanReport): EntryWords {
  const { row } = action;
  const reading = row.readings.action ?? row.readings.recommendation;
  return {
    rating: ratingInWords(action.rating),
    text: shortened(wholeText(action)),
    when: plan.basis === 'dates' ? whenInWords(action, plan.asOf) : '',
    cell: {
      sheet: plan.sheet,
      rowIndex: row.rowIndex,
      columnIndex: reading?.columnIndex ?? plan.table.region.firstColumn,
    },
  };
}

/** "Due 31 January 2016, 258 days ago". */
function whenInWords(action: ActionReport, asOf: IsoDate): string {
  if (action.facts.withdrawn) return 'Withdrawn, so not counted as open';
  if (action.achieved !== null && action.achieved <= asOf) return `Done ${inWords(action.achieved)}`;
  if (action.facts.doneUndated) return 'Said to be done, no date';
  const day = dayThatCounts(action);
  if (day === null) return action.due.ongoing ? 'Ongoing, no review date' : 'No due date that can be used';
  const verb = action.due.due === null ? 'To be reviewed' : 'Due';
  return `${verb} ${inWords(day)}, ${distance(daysBetween(asOf, day))}`;
}

function distance(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days < 0 ? `${count} ago` : `in ${count}`;
}

function shortened(text: string): string {
  const flat = text
    .slice(0, LONGEST_TEXT * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (flat === '') return 'No action is written in this row';
  return flat.length <= LONGEST_TEXT
    ? flat
    : `${flat.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
