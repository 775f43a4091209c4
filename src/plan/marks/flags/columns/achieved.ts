/** When the action was done, from the board's own cell wherever that holds a true date. */
import { achievedFormula } from '../../../judge/rating/cell-formulas';
import { FLAG_DATE_FORMAT, shownDay, type VisibleColumn } from './flag-column';

export const achievedColumn: VisibleColumn<'achieved'> = {
  id: 'achieved',
  name: 'Achieved',
  header: 'Achieved on',
  width: 15,
  numberFormat: FLAG_DATE_FORMAT,
  working: false,
  note: 'When the plan says that the action was done; “Done, no date” where it does not say when. It follows your own cell where that holds a true date.',
  content: { formula: achievedFormula },
  isOwnFormula: (formula) => formula.includes(',16,5)') && formula.endsWith(',"")'),
  shown: ({ achieved }) => shownDay(achieved),
};
