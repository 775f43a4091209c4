/** The reason for the rating in words, live. */
import { whyFormula } from '../../../judge/rating/cell-formulas';
import { REASONS_WITHOUT_RULE, reasonInCell } from '../../../judge/rating/reason-in-cell';
import { shownText, type VisibleColumn } from './flag-column';

export const whyColumn: VisibleColumn<'why'> = {
  id: 'why',
  name: 'Why',
  header: 'Why',
  width: 30,
  wrap: true,
  working: false,
  note: 'Why the action is rated so on the as-of date in “Plan setup”. It changes with the day and with your own dates.',
  content: { formula: whyFormula },
  isOwnFormula: (formula) => formula.includes(`+4,"${REASONS_WITHOUT_RULE.stale}",`),
  shown: ({ facts }) => shownText(reasonInCell(facts)),
};
