/** What the list says about one action: its rating, its text, when it is due, and the cell that a click selects. */
import { daysBetween, inWords, type IsoDate } from '../../plan/read/dates/calendar';
import { dayThatCounts } from '../../plan/judge/report/judge-action';
import type { ActionReport, PlanReport } from '../../plan/judge/report/plan-report';
import { decidingRule } from '../../plan/judge/rating/deciding-rule';
import { ratingInWords } from '../../plan/judge/rating/rating-in-words';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import { wholeText } from './action-entry';

export interface EntryWords {
  /** "Red, 473 days overdue", "Amber, said to be done". */
  readonly rating: string;
  /** The action's text, cut to a few lines. */
  readonly text: string;
  /** "Due “By June 2016”, read as 30 June 2016, in 16 days"; `''` if the plan is rated on evidence alone. */
  readonly when: string;
  readonly cell: CellRef;
}

const LONGEST_TEXT = 240;
const LONGEST_DUE = 60;

export function entryWords(action: ActionReport, plan: PlanReport): EntryWords {
  const { row } = action;
  const reading = row.readings.action ?? row.readings.recommendation;
  return {
    rating: ratingAndDays(action, plan),
    text: shortened(wholeText(action)),
    when: plan.basis === 'dates' ? whenInWords(action, plan.asOf) : '',
    cell: {
      sheet: plan.sheet,
      rowIndex: row.rowIndex,
      columnIndex: reading?.columnIndex ?? plan.table.region.firstColumn,
    },
  };
}

function ratingAndDays(action: ActionReport, { asOf, basis }: PlanReport): string {
  const words = ratingInWords(action.rating).replace(' – ', ', ');
  const day = dayThatCounts(action);
  const isOverdue = basis === 'dates' && decidingRule(action.rating).attention === 'overdue';
  if (!isOverdue || day === null || day >= asOf) return words;
  return `${words.split(', ')[0]}, ${counted(daysBetween(day, asOf))} overdue`;
}

/** "Due 31 January 2016"; how long until then if it is to come. */
function whenInWords(action: ActionReport, asOf: IsoDate): string {
  if (action.facts.withdrawn) return 'Withdrawn, so not counted as open';
  if (action.achieved !== null && action.achieved <= asOf) return `Done ${inWords(action.achieved)}`;
  if (action.facts.doneUndated) return 'Said to be done, no date';
  const day = dayThatCounts(action);
  if (day === null) return action.due.ongoing ? 'Ongoing, no review date' : 'No due date that can be used';
  const days = daysBetween(asOf, day);
  const distance = days === 0 ? ', today' : days > 0 ? `, in ${counted(days)}` : '';
  return `${dueInWords(action, day)}${distance}`;
}

/** The words as the cell has them, and how they were read; only the day if the cell says no more. */
function dueInWords({ due, milestones }: ActionReport, day: IsoDate): string {
  if (due.due === null) return `To be reviewed ${inWords(day)}`;
  const words = due.text.replace(/\s+/g, ' ').trim();
  const isDate = milestones.some(({ form }) => form === 'serial-date') || words === inWords(day);
  if (words === '' || isDate) return `Due ${inWords(day)}`;
  const short = words.length <= LONGEST_DUE ? words : `${words.slice(0, LONGEST_DUE - 1).trimEnd()}…`;
  return `Due “${short}”, read as ${inWords(day)}`;
}

const counted = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

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
