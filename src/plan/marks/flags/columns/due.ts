/** The last date of the action, from the board's own cell wherever that holds a true date. */
import { dayThatCounts } from '../../../judge/report/judge-action';
import { dueFormula } from '../../../judge/rating/cell-formulas';
import { FLAG_DATE_FORMAT, shownDay, type VisibleColumn } from './flag-column';

export const dueColumn: VisibleColumn<'due'> = {
  id: 'due',
  name: 'Due',
  header: 'Due date',
  width: 21,
  numberFormat: FLAG_DATE_FORMAT,
  working: false,
  note: 'The last date that the plan gives for this action, or the review date of one that is ongoing. It follows your own cell where that holds a true date.',
  content: { formula: dueFormula },
  isOwnFormula: (formula) => formula.includes(',6,5)') && formula.endsWith(',"")'),
  shown: (action) => shownDay(dayThatCounts(action)),
};
