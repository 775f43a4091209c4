/** Days to the action's next date: a live number, by which the sheet can be sorted. */
import { daysFormula } from '../../../judge/rating/cell-formulas';
import { daysLeft } from '../../../judge/rating/reason-in-cell';
import type { VisibleColumn } from './flag-column';

export const daysColumn: VisibleColumn<'days'> = {
  id: 'days',
  name: 'DaysLeft',
  header: 'Days left',
  width: 12,
  numberFormat: '0',
  working: false,
  note: 'Days to the next date of an open action; below nought once its last date has passed. Sort by it to have the longest overdue first.',
  content: { formula: daysFormula },
  isOwnFormula: (formula) => /^=IFERROR\(IF\(MID\("[01]{9,}"/.test(formula),
  shown: ({ facts }) => {
    const days = daysLeft(facts);
    return days === null ? null : { number: days };
  },
};
